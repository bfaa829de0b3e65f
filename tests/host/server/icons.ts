import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const PACKAGE = '@iconify-json/lucide/icons.json';

/** Set on the drawing as a whole by the page, where the theme's own stroke width applies. */
const COMMON_ATTRIBUTES = / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

interface IconSet {
	readonly icons: Record<string, { readonly body: string }>;
	readonly aliases?: Record<string, { readonly parent: string }>;
}

let drawings: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * The drawings of the Lucide icons by name, older names among them, as JSON: of those that the script names, because all of
 * them are half a megabyte for each page. Without the package the page has no icons.
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
		const { icons, aliases = {} } = JSON.parse(await readFile(place, 'utf8')) as IconSet;
		const current = Object.entries(icons).map(([name, { body }]) => [name, body.replace(COMMON_ATTRIBUTES, '')] as const);
		const older = Object.entries(aliases).flatMap(([name, { parent }]) => {
			const body = icons[parent]?.body;
			return body === undefined ? [] : [[name, body.replace(COMMON_ATTRIBUTES, '')] as const];
		});
		return new Map([...current, ...older]);
	} catch {
		return new Map();
	}
}
