import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { assetOf, type Asset } from './asset';
import { iconsNamedIn } from './icons';
import { bundlePage } from './page-bundle';

/** Where the built plugin lies: a folder with `main.js`, and mostly `manifest.json` and `styles.css`. */
export interface PluginFiles {
	readonly folder: string;
}

const MANIFEST_IF_MISSING = {
	id: 'dossier',
	name: 'Dossier',
	version: '0.0.0',
	minAppVersion: '1.13.0',
	description: 'Stands in for a missing manifest.',
	author: '',
};

/** Reads the manifest, so that the page knows the plugin's id before its code runs. */
export async function readManifest({ folder }: PluginFiles): Promise<object> {
	try {
		const parsed: unknown = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
		return typeof parsed === 'object' && parsed !== null ? parsed : MANIFEST_IF_MISSING;
	} catch {
		return MANIFEST_IF_MISSING;
	}
}

/** The plugin's script as the page loads it, and the icons it may ask for. */
export interface PluginScript {
	readonly script: Asset;
	readonly icons: Asset;
}

/** What was read last of each `main.js`, and when that was changed: the tests load it hundreds of times. */
const known = new Map<string, { readonly changed: number; readonly read: Promise<PluginScript> }>();

/**
 * Wraps the built plugin into a function the page can call with its own `require`.
 * The wrapper shares the first line with the plugin, so line numbers in errors are those of `main.js`.
 */
export async function readPluginScript({ folder }: PluginFiles): Promise<PluginScript> {
	const place = path.join(folder, 'main.js');
	const { mtimeMs: changed } = await stat(place);
	const before = known.get(place);
	if (before?.changed === changed) return before.read;
	const read = readAnew(place);
	known.set(place, { changed, read });
	return read;
}

async function readAnew(place: string): Promise<PluginScript> {
	const code = await readFile(place, 'utf8');
	const icons = await iconsNamedIn((await bundlePage()).script.body + code);
	return {
		script: assetOf('text/javascript', `window.stagePlugin=function(require,module,exports){${code}\n};`),
		icons: assetOf('application/json', icons),
	};
}

/** The plugin's style sheet, which may be missing. */
export async function readPluginStyle({ folder }: PluginFiles): Promise<Asset> {
	return assetOf('text/css', await readFile(path.join(folder, 'styles.css'), 'utf8').catch(() => ''));
}
