/**
 * Notes that are no actor notes whatever their rules: those among the app's excluded files, in the folder of the core
 * plugin Templates or of Templater, and those whose name or title a template has yet to fill in.
 */

/** Paths that are left out. */
export type LeftOut = readonly LeftOutPaths[];

/** Paths that one line or folder in the app's settings leaves out. */
export interface LeftOutPaths {
	/** Whose settings say so. */
	readonly by: 'excluded files' | 'Templates' | 'Templater';
	/** As it stands there. */
	readonly written: string;
	/** The beginning of such a path, in lower case, or a pattern that is in it. */
	readonly paths: string | RegExp;
}

/** Files of the app's configuration, below its folder, that say which notes are left out. */
export const LEFT_OUT_FILES = ['app.json', 'templates.json', 'plugins/templater-obsidian/data.json'] as const;

/** One of them. */
type LeftOutFile = (typeof LEFT_OUT_FILES)[number];

/** Which paths these files leave out. What is missing or of another shape leaves out nothing. Throws never. */
export function readLeftOut(texts: Readonly<Partial<Record<LeftOutFile, string>>>): LeftOut {
	const filters = fieldOf(texts['app.json'], 'userIgnoreFilters');
	return [
		...(Array.isArray(filters) ? filters : []).flatMap(excluded),
		...folderOf('Templates', fieldOf(texts['templates.json'], 'folder')),
		...folderOf('Templater', fieldOf(texts['plugins/templater-obsidian/data.json'], 'templates_folder')),
	];
}

function excluded(filter: unknown): LeftOutPaths[] {
	if (typeof filter !== 'string' || filter === '') return [];
	const paths = /^\/.+\/$/.test(filter) ? patternOf(filter.slice(1, -1)) : [filter.toLowerCase()];
	return paths.map((each) => ({ by: 'excluded files', written: filter, paths: each }));
}

function folderOf(by: 'Templates' | 'Templater', folder: unknown): LeftOutPaths[] {
	const name = typeof folder === 'string' ? folder.trim().replace(/^\/+|\/+$/g, '') : '';
	return name === '' || name === '.' ? [] : [{ by, written: name, paths: `${name.toLowerCase()}/` }];
}

/** What leaves the note at `path` out; `undefined` where nothing does. */
export function leftOutBy(path: string, leftOut: LeftOut): LeftOutPaths | undefined {
	const key = path.toLowerCase();
	return leftOut.find(({ paths }) => (typeof paths === 'string' ? key.startsWith(paths) : paths.test(path)));
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
