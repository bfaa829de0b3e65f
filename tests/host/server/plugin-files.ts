import { readFile } from 'node:fs/promises';
import path from 'node:path';

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

/**
 * Wraps the built plugin into a function the page can call with its own `require`.
 * The wrapper shares the first line with the plugin, so line numbers in errors are those of `main.js`.
 */
export async function readPluginScript({ folder }: PluginFiles): Promise<string> {
	const code = await readFile(path.join(folder, 'main.js'), 'utf8');
	return `window.stagePlugin=function(require,module,exports){${code}\n};`;
}

/** The plugin's style sheet, which may be missing. */
export async function readPluginStyle({ folder }: PluginFiles): Promise<string> {
	return readFile(path.join(folder, 'styles.css'), 'utf8').catch(() => '');
}
