import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const PACKAGE = '@iconify-json/lucide/icons.json';

/** Set on the drawing as a whole by the page, where the theme's own stroke width applies. */
const COMMON_ATTRIBUTES = / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

interface IconSet {
	readonly icons: Record<string, { readonly body: string }>;
}

let drawings: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * The drawings of the Lucide icons by name, as JSON: of those that the script names, because all of them are half a megabyte for
 * each page. The version of the package is the one whose names are those of Lucide 0.446.0, which the app has: older and newer
 * names draw nothing. Without the package the page has no icons.
 */
export async function iconsNamedIn(script: string): Promise<string> {
	drawings ??= readDrawings();
	const all = await drawings;
	const names = new Set([...script.matchAll(/["'`](?:lucide-)?([a-z][a-z0-9-]*)["'`]/g)].map(([, name = '']) => name));
	return JSON.stringify(Object.fromEntries([...all].filter(([name]) => names.has(name))));
}

async function readDrawings(): Promise<ReadonlyMap<string, string>> {
	try {
		const place = createRequire(import.meta.url).resolve(PACKAGE);
		const { icons } = JSON.parse(await readFile(place, 'utf8')) as IconSet;
		return new Map(Object.entries(icons).map(([name, { body }]) => [name, body.replace(COMMON_ATTRIBUTES, '')]));
	} catch {
		return new Map();
	}
}
