/**
 * Notes that are no actor notes whatever their rules: those among the app's excluded files, in the folder of the core
 * plugin Templates or of Templater, and those whose name or title a template has yet to fill in.
 */

/** Paths that are left out. */
export interface LeftOut {
	/** Beginnings of paths, in lower case. */
	readonly beginnings: readonly string[];
	readonly patterns: readonly RegExp[];
}

/** Files of the app's configuration, below its folder, that say which notes are left out. */
export const LEFT_OUT_FILES = ['app.json', 'templates.json', 'plugins/templater-obsidian/data.json'] as const;

/** One of them. */
type LeftOutFile = (typeof LEFT_OUT_FILES)[number];

/** Which paths these files leave out. What is missing or of another shape leaves out nothing. Throws never. */
export function readLeftOut(texts: Readonly<Partial<Record<LeftOutFile, string>>>): LeftOut {
	const filters = fieldOf(texts['app.json'], 'userIgnoreFilters');
	const beginnings: string[] = [];
	const patterns: RegExp[] = [];
	for (const filter of Array.isArray(filters) ? filters : []) {
		if (typeof filter !== 'string' || filter === '') continue;
		if (/^\/.+\/$/.test(filter)) patterns.push(...patternOf(filter.slice(1, -1)));
		else beginnings.push(filter.toLowerCase());
	}
	const templater = fieldOf(texts['plugins/templater-obsidian/data.json'], 'templates_folder');
	for (const folder of [fieldOf(texts['templates.json'], 'folder'), templater]) {
		const name = typeof folder === 'string' ? folder.trim().replace(/^\/+|\/+$/g, '') : '';
		if (name !== '' && name !== '.') beginnings.push(`${name.toLowerCase()}/`);
	}
	return { beginnings, patterns };
}

/** Whether the note at `path` is left out. */
export function isLeftOut(path: string, { beginnings, patterns }: LeftOut): boolean {
	const key = path.toLowerCase();
	return beginnings.some((beginning) => key.startsWith(beginning)) || patterns.some((pattern) => pattern.test(path));
}

/** Whether a name or title holds an expression that a template has yet to fill in: `{{title}}`, `<% tp.file.title %>`. */
export function isTemplateText(text: string): boolean {
	return /\{\{[^{}]*\}\}|<%/.test(text);
}

function fieldOf(json: string | undefined, name: string): unknown {
	try {
		const parsed: unknown = JSON.parse((json ?? 'null').replace(/^\ufeff/, ''));
		return typeof parsed === 'object' && parsed !== null ? Object.entries(parsed).find(([key]) => key === name)?.[1] : undefined;
	} catch {
		return undefined;
	}
}

/** A filter of the app that is a pattern; none where it can't be read as one. */
function patternOf(source: string): RegExp[] {
	try {
		return [new RegExp(source, 'i')];
	} catch {
		return [];
	}
}
