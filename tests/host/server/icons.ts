import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const PACKAGE = '@iconify-json/lucide/icons.json';

/** Set on the drawing as a whole by the page, where the theme's own stroke width applies. */
const COMMON_ATTRIBUTES = / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

interface IconSet {
	readonly icons: Record<string, { readonly body: string }>;
	readonly aliases?: Record<string, { readonly parent: string }>;
}

let icons: Promise<string> | undefined;

/** The drawings of the Lucide icons by name, older names among them, as JSON, read once. Without the package the page has no icons. */
export function readIcons(): Promise<string> {
	icons ??= readDrawings();
	return icons;
}

async function readDrawings(): Promise<string> {
	try {
		const place = createRequire(import.meta.url).resolve(PACKAGE);
		const { icons, aliases = {} } = JSON.parse(await readFile(place, 'utf8')) as IconSet;
		const drawings = Object.entries(icons).map(([name, { body }]) => [name, body.replace(COMMON_ATTRIBUTES, '')] as const);
		const older = Object.entries(aliases).flatMap(([name, { parent }]) => {
			const body = icons[parent]?.body;
			return body === undefined ? [] : [[name, body.replace(COMMON_ATTRIBUTES, '')] as const];
		});
		return JSON.stringify(Object.fromEntries([...drawings, ...older]));
	} catch {
		return '{}';
	}
}
