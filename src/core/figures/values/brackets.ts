/** What a cell says within brackets, and what is left outside. */

/** One outermost pair of round or square brackets. */
export interface Bracket {
	/** Where the opening bracket stands, and the first character after the closing one. */
	readonly from: number;
	readonly to: number;
	/** The text between them. */
	readonly inner: string;
}

/** A text with its brackets apart. */
export interface BracketedText {
	/** As long as the text, with brackets and all they hold filled: every position stays what it was. */
	readonly outside: string;
	readonly brackets: readonly Bracket[];
}

/** Fills the place of a bracket: neither a letter nor a blank, so that nothing reads on across it. */
export const FILLED = '\uE001';

/** Takes the outermost brackets out of a text. One that is never closed reaches to the end. */
export function apartFromBrackets(text: string): BracketedText {
	if (!/[([]/.test(text)) return { outside: text, brackets: [] };
	const brackets = outermost(text);
	let outside = '';
	for (const { from, to } of brackets) outside += text.slice(outside.length, from) + FILLED.repeat(to - from);
	return { outside: outside + text.slice(outside.length), brackets };
}

function outermost(text: string): Bracket[] {
	const brackets: Bracket[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === '(' || character === '[') {
			if (depth === 0) from = at;
			depth++;
		} else if ((character === ')' || character === ']') && depth > 0) {
			depth--;
			if (depth === 0) brackets.push({ from, to: at + 1, inner: text.slice(from + 1, at) });
		}
	}
	if (depth > 0) brackets.push({ from, to: text.length, inner: text.slice(from + 1) });
	return brackets;
}

/** More brackets than this beside one figure say something else. */
const MOST_BESIDE = 6;

/** The brackets that follow `at`, the nearest first. */
export function bracketsAfter({ brackets }: BracketedText, at: number): readonly Bracket[] {
	const first = brackets.findIndex(({ from }) => from >= at);
	return first < 0 ? [] : brackets.slice(first, first + MOST_BESIDE);
}
