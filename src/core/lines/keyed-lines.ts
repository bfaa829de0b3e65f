/** The lines of a block: keys and values. */

import { suggestion } from './did-you-mean';

/** What the lines of one kind of block can say. */
export interface LineGrammar<Key extends string> {
	/** Every way to write a key: in lower case, single spaces between words. */
	readonly keys: ReadonlyMap<string, Key>;
	/** An example of each line; that of the first is what a line without a key may have meant. */
	readonly examples: Readonly<Record<Key, string>>;
}

/** A line with a key and a value. */
export interface KeyedLine<Key extends string> {
	readonly key: Key;
	/** Trimmed; never empty. */
	readonly value: string;
	/** Counts from 1 within the block. */
	readonly line: number;
}

/** A line of a block that could not be used. */
export interface LineProblem {
	/** Counts from 1 within the block. */
	readonly line: number;
	/** A whole sentence: what is wrong, what would do, and where a name is nearly right, which one. */
	readonly message: string;
}

/** Reads the lines with a known key and a value, of two with one key the first. Blank lines and comments (`//`, `%%`) are passed over. */
export function readKeyedLines<Key extends string>(
	source: string,
	grammar: LineGrammar<Key>,
): { lines: KeyedLine<Key>[]; problems: LineProblem[] } {
	const lines: KeyedLine<Key>[] = [];
	const problems: LineProblem[] = [];
	source.split(/\r\n?|\n/).forEach((text, index) => {
		if (/^\s*(?:$|\/\/|%%)/.test(text)) return;
		const read = readLine(text.trim(), index + 1, lines, grammar);
		if ('message' in read) problems.push(read);
		else lines.push(read);
	});
	return { lines, problems };
}

function readLine<Key extends string>(
	text: string,
	line: number,
	before: readonly KeyedLine<Key>[],
	{ keys, examples }: LineGrammar<Key>,
): KeyedLine<Key> | LineProblem {
	const colon = text.search(/[:：]/);
	if (colon < 0 || text.startsWith('[')) return { line, message: noKey(text, Object.values<string>(examples)[0] ?? '') };
	const written = text.slice(0, colon).trim();
	const value = text.slice(colon + 1).trim();
	const key = keys.get(written.toLowerCase().replace(/[\s_-]+/g, ' '));
	if (key === undefined) return { line, message: unknownKey(written, keys, Object.keys(examples)) };
	if (value === '') return { line, message: `"${written}" is empty. Write "${examples[key]}", or delete the line.` };
	const twin = before.find((other) => other.key === key);
	if (twin !== undefined) return { line, message: `"${key}" is on line ${twin.line} already. Put everything there.` };
	return { key, value, line };
}

function noKey(text: string, example: string): string {
	return `"${text}" has no key before it, such as "${example}". Keep lists on one line.`;
}

function unknownKey(written: string, keys: ReadonlyMap<string, string>, names: readonly string[]): string {
	return `"${written}" isn't a key.${suggestion(written, keys.keys()) || ` Keys are ${names.join(', ')}.`}`;
}
