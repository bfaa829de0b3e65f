/** The few inline forms that actor notes are read by: links, emphasis, code spans, comments. `running-text` has the rest. */

/** A wikilink in a text. */
export interface Wikilink {
	/** What it leads to, without heading, block or display text; may be empty for a link within the note. */
	readonly target: string;
	/** The text shown: the display text, else the target. */
	readonly words: string;
	/** First character after the closing brackets. */
	readonly end: number;
}

/** The wikilink that opens at `from` (`[[…]]`, embedded with `!` or not), or `undefined`. */
export function wikilinkAt(text: string, from: number): Wikilink | undefined {
	const open = text.startsWith('![[', from) ? from + 3 : from + 2;
	if (!text.startsWith('[[', open - 2)) return undefined;
	const close = endOfLink(text, open);
	if (close < 0) return undefined;
	const inner = text.slice(open, close);
	const bar = inner.indexOf('|');
	const path = bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, '');
	const hash = path.indexOf('#');
	const target = (hash < 0 ? path : path.slice(0, hash)).trim();
	const words = bar < 0 ? path.trim() : inner.slice(bar + 1).trim();
	return { target, words, end: close + 2 };
}

/** Where the brackets that close a link stand; -1 where a line break, other brackets or too many characters come first. */
function endOfLink(text: string, open: number): number {
	const last = Math.min(text.length - 1, open + LONGEST_LINK);
	for (let at = open; at < last; at++) {
		const code = text.charCodeAt(at);
		if (code === CLOSING_BRACKET) return text.charCodeAt(at + 1) === CLOSING_BRACKET ? at : -1;
		if (code === LINE_FEED || (code === OPENING_BRACKET && text.charCodeAt(at + 1) === OPENING_BRACKET)) return -1;
	}
	return -1;
}

const LINE_FEED = 10;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;

/** Characters within which a wikilink must close: without a limit, a text of unclosed links would be searched once for each. */
const LONGEST_LINK = 2000;

/** A text with each wikilink replaced by the words it shows. */
export function withoutWikilinks(text: string): string {
	if (!text.includes('[[')) return text;
	return text.replace(/!?\[\[[^[\]\n]*\]\]/g, (link) => wikilinkAt(link, 0)?.words ?? link);
}

/** A text as a reader sees it: emphasis, links, code marks and backslash escapes gone. For keys and comparisons, not for display. */
export function plainText(markdown: string): string {
	if (!/[*_`~=[\\\r\n\t]|\s\s/.test(markdown)) return markdown.trim();
	return withoutWikilinks(markdown)
		.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
		.replace(/\*\*|__|~~|==|`/g, '')
		.replace(/(^|[^\w\\])[*_](?=\S)|([^\s\\])[*_](?!\w)/g, '$1$2')
		.replace(/\\([\\`*_{}[\]()#+\-.!|~$<>])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Where what a sticky pattern matches at `from` ends; `from` itself where it does not match. */
export function skip(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : from;
}

/** A text of the same length with code spans, comments and links blanked out, so that only its prose is left where it stood. */
export function proseOnly(text: string): string {
	const codeEnds = text.includes('`') ? endsOfCode(text) : NO_CODE;
	let prose = '';
	let end = 0;
	HIDDEN.lastIndex = 0;
	for (let match = HIDDEN.exec(text); match !== null; match = HIDDEN.exec(text)) {
		const isCode = match[0] === BACKTICK;
		const to = isCode ? codeEnds.get(match.index) : HIDDEN.lastIndex;
		if (to === undefined) {
			HIDDEN.lastIndex = endOfRun(text, match.index);
			continue;
		}
		prose += text.slice(end, match.index) + ' '.repeat(to - match.index);
		end = to;
		HIDDEN.lastIndex = to;
	}
	return prose + text.slice(end);
}

/** What may open a stretch that is no prose; of code spans, which only `endsOfCode` can tell, the first backtick. */
const HIDDEN = /`|%%[\s\S]*?(?:%%|$)|<!--[\s\S]*?(?:-->|$)|\[\[[^[\]\n]*\]\]|\]\([^()\n]*\)|<https?:[^<>\s]*>/g;

const NO_CODE: ReadonlyMap<number, number> = new Map();

/** For each run of backticks that opens a code span, where the span ends: after the next run of that length. One pass for all. */
export function endsOfCode(text: string): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	const nextEnds = new Map<number, number>();
	for (const { from, to } of runsOfBackticks(text).reverse()) {
		const end = nextEnds.get(to - from);
		if (end !== undefined) ends.set(from, end);
		nextEnds.set(to - from, to);
	}
	return ends;
}

const BACKTICK = '`';

/** Found by hand: a pattern for a run of some millions can exhaust the engine's stack. */
function runsOfBackticks(text: string): { readonly from: number; readonly to: number }[] {
	const runs: { from: number; to: number }[] = [];
	for (let from = text.indexOf(BACKTICK); from >= 0; ) {
		const to = endOfRun(text, from);
		runs.push({ from, to });
		from = text.indexOf(BACKTICK, to);
	}
	return runs;
}

/** Where a run of the character at `from` ends. */
export function endOfRun(text: string, from: number): number {
	const character = text.charAt(from);
	let to = from;
	while (to < text.length && text.charAt(to) === character) to++;
	return to;
}
