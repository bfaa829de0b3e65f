/** The values of properties: a text, plain or in quotes, and a flow list. What is plain is kept as written: `0700` is not 700. */

import { skip } from './inline';

/** A value, and whether it surely has a plain form: where it hasn't, YAML may say something else. */
export interface ReadValue<Value> {
	value: Value;
	sure: boolean;
}

/** The value that a text behind a key is; `undefined` where it is neither a text nor a list of texts. Empty for YAML's null. */
export function readValue(text: string): ReadValue<string | string[] | undefined> {
	if (text.startsWith('[') && !text.startsWith('[[')) return readFlowList(text);
	if (isBlockText(text) || text.startsWith('{')) return { value: undefined, sure: false };
	return readScalar(text);
}

/** Whether a value is the sign that a text of several lines follows. */
export function isBlockText(text: string): boolean {
	return (text.startsWith('|') || text.startsWith('>')) && /^[|>][+-]?\d*[+-]?(?:\s+#.*)?$/.test(text);
}

/** A flow list of texts: `[a, "b, c", [[d]]]`. Its closing bracket may be missing. */
function readFlowList(text: string): ReadValue<string[]> {
	const closed = text.endsWith(']') ? text.length - 1 : text.search(/\]\s+#/);
	const inner = text.slice(1, closed < 0 ? text.length : closed);
	const list: ReadValue<string[]> = { value: [], sure: closed >= 0 && !/[[\]{}#]/.test(inner) };
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
export function closingQuote(text: string, open: number): number {
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

/** YAML's null: no value. */
const NULLS: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);

/** The text that a value is, its quotes and a comment left out. Empty for YAML's null. */
export function readScalar(text: string): ReadValue<string> {
	if (NULLS.has(text)) return { value: '', sure: true };
	if (PLAIN.test(text)) return { value: text, sure: true };
	const quoted = readQuoted(text);
	if (quoted !== undefined) return quoted;
	// In valid YAML a value never opens with #; an author's tags do, and are not a comment.
	const comment = text.search(/\s#/);
	const value = comment < 0 || text.startsWith('#') ? text : text.slice(0, comment).trimEnd();
	return { value, sure: !/^[[\]{},&*!|>%@`"'#?-]|:(?:\s|$)/.test(value) || /^-?[\d.]+$/.test(value) };
}

/** A text in quotes, with at most a comment after it. Character by character: one pattern overflows the stack on a long text. */
function readQuoted(text: string): ReadValue<string> | undefined {
	if (!text.startsWith('"') && !text.startsWith("'")) return undefined;
	const close = closingQuote(text, 0);
	if (close < 0 || !/^(?:$|\s+(?:#|$))/.test(text.slice(close + 1))) return undefined;
	const inner = text.slice(1, close);
	if (text.startsWith("'")) return { value: inner.replaceAll("''", "'"), sure: true };
	return inner.includes('\\') ? readEscapes(inner) : { value: inner, sure: true };
}

/** Nearly every escape that YAML has is one of JSON. */
function readEscapes(inner: string): ReadValue<string> {
	try {
		return { value: String(JSON.parse(`"${inner}"`)), sure: true };
	} catch {
		return { value: inner.replace(/\\(["\\/])/g, '$1'), sure: false };
	}
}
