/**
 * Properties, line by line. They are written in a small part of YAML: a key and a text, a flow list, a block
 * list. These plain forms are kept as written: `0700` is not 700.
 */

import { skip } from './inline';
import { LineCursor } from './line-cursor';

/** A property's value as written; `undefined` where it is neither a text nor a list of texts. */
export type WrittenValue = string | readonly string[] | undefined;

/** One key of the front matter. */
export interface WrittenProperty {
	readonly key: string;
	readonly value: WrittenValue;
	/** Line of the key, counted from the first line of the YAML, which is 0. */
	readonly line: number;
}

/** A property that the next line may add an item to. */
interface OpenProperty {
	key: string;
	value: string | string[] | undefined;
	line: number;
}

/** Reads the plain forms; `doubt` is the first line that is not surely one of them, counted like those of properties. Never throws. */
export function readPropertyLines(yaml: string): { readonly properties: readonly WrittenProperty[]; readonly doubt: number | undefined } {
	const properties: OpenProperty[] = [];
	let doubt: number | undefined;
	const cursor = new LineCursor(yaml);
	while (cursor.nextLine()) {
		if (cursor.blank) continue;
		const line = yaml.slice(cursor.start, cursor.end);
		if (line.startsWith('#')) continue;
		if (!readLine(line, cursor.line - 1, properties)) doubt ??= cursor.line - 1;
	}
	const doubts = [doubt, repeatedLine(properties)].filter((line) => line !== undefined);
	return { properties, doubt: doubts.length === 0 ? undefined : Math.min(...doubts) };
}

/** The line of the first property that stands there a second time. */
function repeatedLine(properties: readonly OpenProperty[]): number | undefined {
	const keys = new Set<string>();
	for (const { key, line } of properties) {
		if (keys.has(key)) return line;
		keys.add(key);
	}
	return undefined;
}

/** Takes in one line, and says whether it surely has a plain form. */
function readLine(line: string, number: number, properties: OpenProperty[]): boolean {
	if (/^\s*-(?:\s|$)/.test(line)) return readListItem(line.slice(line.indexOf('-') + 1), properties.at(-1));
	const key = /^([^\s:#'"[\]{},&*!|>%@`?-][^:#]*):(?=\s|$)/.exec(line);
	if (!key) return false;
	const name = key[1]?.trimEnd() ?? '';
	const { value, sure } = readValue(line.slice(key[0].length).trim());
	properties.push({ key: name, value, line: number });
	return sure;
}

function readListItem(text: string, property: OpenProperty | undefined): boolean {
	if (property === undefined) return false;
	const item = readScalar(text.trim());
	if (property.value === '' || property.value === undefined) property.value = [];
	if (typeof property.value === 'string') return false;
	if (item.value !== '') property.value.push(item.value);
	return item.sure;
}

function readValue(text: string): { value: string | string[] | undefined; sure: boolean } {
	if (text.startsWith('[') && !text.startsWith('[[')) return readFlowList(text);
	if (/^[|>][+-]?\d*$/.test(text) || text.startsWith('{')) return { value: undefined, sure: false };
	return readScalar(text);
}

/** A flow list of texts: `[a, "b, c", [[d]]]`. Its closing bracket may be missing. */
function readFlowList(text: string): { value: string[]; sure: boolean } {
	const closed = text.endsWith(']') ? text.length - 1 : text.search(/\]\s+#/);
	const inner = text.slice(1, closed < 0 ? text.length : closed);
	const list: { value: string[]; sure: boolean } = { value: [], sure: closed >= 0 && !/[[\]{}#]/.test(inner) };
	for (const item of splitFlowItems(inner)) {
		const { value, sure } = readScalar(item.trim());
		if (value !== '') list.value.push(value);
		list.sure &&= sure;
	}
	return list;
}

/** Splits at commas, those inside of quotes and links left alone. */
function splitFlowItems(inner: string): readonly string[] {
	if (!/["'[]/.test(inner)) return inner.split(',');
	const items: string[] = [];
	let from = 0;
	for (let at = 0; at < inner.length; at++) {
		const char = inner[at];
		if (char === ',') {
			items.push(inner.slice(from, at));
			from = at + 1;
		} else if (char === '[') at = Math.max(skip(LINK, inner, at) - 1, at);
		else if ((char === '"' || char === "'") && inner.slice(from, at).trim() === '') at = Math.max(closingQuote(inner, at), at);
	}
	return [...items, inner.slice(from)];
}

const LINK = /\[\[[^[\]]*\]\]/y;

/** Where the quote at `open` closes; -1 where it doesn't. In double quotes a backslash escapes, in single ones a second quote. */
function closingQuote(text: string, open: number): number {
	const quote = text[open];
	for (let at = open + 1; at < text.length; at++) {
		const char = text[at];
		if (char === '\\' && quote === '"') at++;
		else if (char === quote) {
			if (quote === '"' || text[at + 1] !== quote) return at;
			at++;
		}
	}
	return -1;
}

/** Letters, digits and marks that mean nothing to YAML wherever they stand. */
const PLAIN = /^[A-Za-z0-9][\w ./&()+'-]*$/;

function readScalar(text: string): { value: string; sure: boolean } {
	if (PLAIN.test(text)) return { value: text, sure: true };
	const quoted = readQuoted(text);
	if (quoted !== undefined) return quoted;
	// In valid YAML a value never opens with #; an author's tags do, and are not a comment.
	const comment = text.search(/\s#/);
	const value = comment < 0 || text.startsWith('#') ? text : text.slice(0, comment).trimEnd();
	return { value, sure: !/^[[\]{},&*!|>%@`"'#?-]|:(?:\s|$)/.test(value) || /^-?[\d.]+$/.test(value) };
}

/** A text in quotes, with at most a comment after it. Character by character: one pattern overflows the stack on a long text. */
function readQuoted(text: string): { value: string; sure: boolean } | undefined {
	if (!text.startsWith('"') && !text.startsWith("'")) return undefined;
	const close = closingQuote(text, 0);
	if (close < 0 || !/^(?:$|\s+(?:#|$))/.test(text.slice(close + 1))) return undefined;
	const inner = text.slice(1, close);
	if (text.startsWith("'")) return { value: inner.replaceAll("''", "'"), sure: true };
	return inner.includes('\\') ? readEscapes(inner) : { value: inner, sure: true };
}

/** Nearly every escape that YAML has is one of JSON. */
function readEscapes(inner: string): { value: string; sure: boolean } {
	try {
		return { value: String(JSON.parse(`"${inner}"`)), sure: true };
	} catch {
		return { value: inner.replace(/\\(["\\/])/g, '$1'), sure: false };
	}
}
