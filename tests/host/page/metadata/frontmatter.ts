import { parse } from 'yaml';

/** The properties of a note. */
export type Frontmatter = Record<string, unknown>;

const PLAIN_KEY = /^([A-Za-z_][\w -]*):(?: +(.*))?$/;
// Begins with a letter, or with digits and a letter no number has there, and has nothing inside that means
// something in YAML: such a value is text and nothing else.
const PLAIN_TEXT = /^(?:\p{L}|\d[\d.]*[A-DF-NP-WYZa-df-np-wyz])[^:#,[\]{}&*!|>'"%@`\\]*$/u;
const QUOTED_TEXT = /^"([^"\\]*)"$/;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * Reads the properties of a note. Malformed YAML and anything that is not a mapping give none, as in Obsidian.
 * Most properties of real notes are plain words and lists of them, which are read here at once;
 * whatever is not plainly one of those goes to the parser.
 */
export function readFrontmatter(yaml: string): Frontmatter | undefined {
	const simple = readSimple(yaml);
	if (simple !== undefined) return simple;
	try {
		const parsed: unknown = parse(yaml, { logLevel: 'silent' });
		return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
	} catch {
		return undefined;
	}
}

function readSimple(yaml: string): Frontmatter | undefined {
	const found: Frontmatter = {};
	let list: string[] | undefined;
	let key: string | undefined;
	for (const line of yaml.split('\n')) {
		if (line === '') continue;
		const item = /^(?: {2})?- +(.*)$/.exec(line);
		if (item !== null) {
			const value = plainText(item[1] ?? '');
			if (key === undefined || list === undefined || value === undefined) return undefined;
			list.push(value);
			found[key] = list;
			continue;
		}
		const entry = PLAIN_KEY.exec(line);
		key = entry?.[1];
		if (entry === null || key === undefined || key.endsWith(' ') || key in found || NOT_TEXT.test(key)) return undefined;
		const value = readSimpleValue(entry[2] ?? '');
		if (value === undefined) return undefined;
		list = value === null ? [] : undefined;
		found[key] = value;
	}
	return Object.keys(found).length === 0 ? undefined : found;
}

function readSimpleValue(source: string): string | string[] | null | undefined {
	const text = source.trimEnd();
	if (text === '') return null;
	if (!text.startsWith('[') || !text.endsWith(']')) return plainText(text);
	if (text === '[]') return [];
	const items = text
		.slice(1, -1)
		.split(',')
		.map((item) => plainText(item.trim()));
	return items.every((item) => item !== undefined) ? items : undefined;
}

function plainText(source: string): string | undefined {
	const text = source.trimEnd();
	const quoted = QUOTED_TEXT.exec(text)?.[1];
	if (quoted !== undefined) return quoted;
	return PLAIN_TEXT.test(text) && !NOT_TEXT.test(text) ? text : undefined;
}
