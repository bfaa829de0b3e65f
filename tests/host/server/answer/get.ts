import type { ServerResponse } from 'node:http';
import { addressOf } from '../asset';
import { hashOf } from '../hash';
import { bundlePage, htmlOfPage } from '../page-bundle';
import { readManifest, readPluginScript, readPluginStyle } from '../plugin-files';
import type { Stage } from '../stage';
import { listVault } from '../vault-list';
import { readServed } from '../vault-paths';
import { streamNotes } from '../vault-stream';
import { pathParameter } from './parameter';
import { refuse, send, sendAsset } from './reply';

/** Answers what only reads. */
export async function answerGet(stage: Stage, url: URL, response: ServerResponse): Promise<void> {
	switch (url.pathname) {
		case '/':
			return send(response, 'text/html', await pageOf(stage));
		case '/stage.js':
			return sendAsset(response, url, (await bundlePage()).script);
		case '/stage.js.map':
			return send(response, 'application/json', (await bundlePage()).sourceMap);
		case '/stage.css':
			return sendAsset(response, url, (await bundlePage()).style);
		case '/icons.json':
			return sendAsset(response, url, (await readPluginScript(stage.plugin)).icons);
		case '/plugin/main.js':
			return sendAsset(response, url, (await readPluginScript(stage.plugin)).script);
		case '/plugin/styles.css':
			return sendAsset(response, url, await readPluginStyle(stage.plugin));
		case '/vault/list':
			stage.listing = await listVault(stage.vault);
			return send(response, 'application/json', JSON.stringify(stage.listing));
		case '/vault/notes':
			return streamNotes(stage.vault, stage.listing ?? (await listVault(stage.vault)), response);
		case '/vault/file':
			return sendFile(stage, url, response);
		default:
			return refuse(response, 404, 'There is no such page.');
	}
}

async function sendFile(stage: Stage, url: URL, response: ServerResponse): Promise<void> {
	const bytes = await readServed(stage.vault, pathParameter(url, 'path'));
	response.setHeader('ETag', `"${hashOf(bytes)}"`);
	send(response, 'application/octet-stream', bytes);
}

async function pageOf(stage: Stage): Promise<string> {
	const { token, write, isNew, plugin } = stage;
	stage.isNew = false;
	// Without a built plugin the page opens all the same, and says so where it loads the plugin.
	const built = await readPluginScript(plugin).catch(() => undefined);
	const addresses = {
		plugin: addressOf('/plugin/main.js', built?.script),
		icons: addressOf('/icons.json', built?.icons),
	};
	const style = addressOf('/plugin/styles.css', await readPluginStyle(plugin));
	return htmlOfPage(await bundlePage(), style, { token, write, isNew, addresses, manifest: await readManifest(plugin) });
}
