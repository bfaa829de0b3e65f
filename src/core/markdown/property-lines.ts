/**
 * Properties, line by line. They are written in a small part of YAML: a key and a text, a flow list, a block
 * list. A text or list may go on in the lines below, as Obsidian itself breaks long ones.
 */

import { LineCursor } from './line-cursor';
import { closingQuote, isBlockText, readScalar, readValue } from './property-value';

/** A property's value as written; `undefined` where it is neither a text nor a list of texts. */
export type WrittenValue = string | readonly string[] | undefined;

/** One key of the front matter. */
export interface WrittenProperty {
	readonly key: string;
	readonly value: WrittenValue;
	/** Line of the key, counted from the first line of the YAML, which is 0. */
	readonly line: number;
	/** Set where the value is one text in quotes: a comma in it parts nothing. */
	readonly isQuoted?: true;
}

/** What lines alone tell. Lines count like those of properties. */
export interface PropertyLines {
	/** In their order, repeated keys among them. */
	readonly properties: readonly WrittenProperty[];
	/** The first line that is not surely of a plain form. */
	readonly doubt: number | undefined;
}

/** Reads the plain forms. Never throws. */
export function readPropertyLines(yaml: string): PropertyLines {
	const reader = new LineReader();
	const cursor = new LineCursor(yaml);
	while (cursor.nextLine()) reader.take(yaml.slice(cursor.start, cursor.end), cursor.line - 1, cursor.indent > 0);
	return reader.end();
}

/** A property that the next line may add an item to. */
interface OpenProperty {
	readonly key: string;
	value: string | string[] | undefined;
	readonly line: number;
	isQuoted?: true;
}

/** The text of a property, or of an item of its list, that may go on in the next line. */
interface OpenText {
	readonly property: OpenProperty;
	readonly isItem: boolean;
	readonly line: number;
	/** What each of its lines says, without the blanks around; empty for a blank line. */
	readonly parts: string[];
	/** The quote it stands in, until that closes. */
	quote: string | undefined;
}

/** Takes in line after line. A text is read when it has come to its end: so its length counts once. */
class LineReader {
	private readonly properties: OpenProperty[] = [];
	private text: OpenText | undefined;
	private doubt: number | undefined;

	take(written: string, line: number, isIndented: boolean): void {
		const part = written.trim();
		if (part === '') this.text?.parts.push('');
		else if (!isIndented && part.startsWith('#')) return;
		else if (!isIndented || this.text === undefined || !goesOn(this.text, part)) this.open(written, line);
	}

	end(): PropertyLines {
		this.close();
		return { properties: this.properties, doubt: this.doubt };
	}

	/** Begins a property or an item; any other line is in doubt. */
	private open(written: string, line: number): void {
		this.close();
		const part = written.trim();
		const isItem = part.startsWith('-') && /^-(?:\s|$)/.test(part);
		// The first colon ends the key: there is none in it.
		const end = isItem ? 0 : KEY.test(written) ? written.indexOf(':') : -1;
		const property = isItem ? this.properties.at(-1) : end < 0 ? undefined : this.add(written.slice(0, end).trimEnd(), line);
		if (property === undefined) this.doubtAt(line);
		else this.text = openText(property, isItem, line, (isItem ? part : written).slice(end + 1).trim());
	}

	private add(key: string, line: number): OpenProperty {
		const property: OpenProperty = { key, value: '', line };
		this.properties.push(property);
		return property;
	}

	private close(): void {
		if (this.text === undefined) return;
		if (!(this.text.isItem ? closeItem(this.text) : closeValue(this.text))) this.doubtAt(this.text.line);
		this.text = undefined;
	}

	private doubtAt(line: number): void {
		this.doubt = Math.min(this.doubt ?? line, line);
	}
}

const KEY = /^[^\s:#'"[\]{},&*!|>%@`?-][^:#]*:(?=\s|$)/;

function openText(property: OpenProperty, isItem: boolean, line: number, part: string): OpenText {
	return { property, isItem, line, parts: [part], quote: isQuoted(part) && closingQuote(part, 0) < 0 ? part.slice(0, 1) : undefined };
}

function isQuoted(text: string): boolean {
	return text.startsWith('"') || text.startsWith("'");
}

/** Takes in an indented line that goes on with a text, and says whether it does: it may hold a map or a list instead. */
function goesOn(text: OpenText, part: string): boolean {
	const { parts: [first = ''], quote, isItem } = text;
	// Only YAML tells where its lines break, and it is in doubt already.
	if (isBlockText(first) && !isItem) return true;
	if (quote !== undefined) {
		if (closingQuote(quote + part, 0) >= 0) text.quote = undefined;
	} else if (part.startsWith('#')) return true;
	else if (isBlockText(first) || (!/^[[{]/.test(first) && MAP_OR_LIST.test(part))) return false;
	text.parts.push(part);
	return true;
}

/** What opens an item, or is a key with its value. */
const MAP_OR_LIST = /^-(?:\s|$)|:(?:\s|$)/;

/** Reads the value of a property, and says whether it surely has a plain form. */
function closeValue({ property, parts }: OpenText): boolean {
	const text = folded(parts);
	const { value, sure } = readValue(text);
	property.value = value;
	if (sure && isQuoted(text)) property.isQuoted = true;
	return sure;
}

function closeItem({ property, parts }: OpenText): boolean {
	const item = readScalar(folded(parts));
	if (property.value === '' || property.value === undefined) property.value = [];
	if (typeof property.value === 'string') return false;
	if (item.value !== '') property.value.push(item.value);
	return item.sure;
}

/** Lines as YAML joins them: by a blank, and over blank lines by as many line breaks. */
function folded(parts: readonly string[]): string {
	const [first = ''] = parts;
	if (parts.length < 2) return first;
	let text = '';
	let breaks = 0;
	for (const part of parts) {
		if (part === '') breaks++;
		else {
			text += (text === '' ? '' : breaks > 0 ? '\n'.repeat(breaks) : ' ') + part;
			breaks = 0;
		}
	}
	return text;
}
