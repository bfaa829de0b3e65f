/** What the oracle's parser is taught: block rules in markdown-it's own terms. */
import type { Parser } from './oracle';
import { QUOTE_MARK } from './stand-ins';

export type Rule = Parameters<Parser['block']['ruler']['push']>[1];
export type State = Parameters<Rule>[0];

/** Runs an action before all rules, at each line that a block may open with. */
export function beforeEachBlock(parser: Parser, name: string, action: (state: State, line: number, end: number) => void): void {
	parser.block.ruler.before('table', name, (state, line, end, silent) => {
		if (!silent) action(state, line, end);
		return false;
	});
}

/** Makes the parser see no table where `exception` holds. */
export function noTableIf(parser: Parser, exception: (state: State, line: number) => boolean): void {
	const { ruler } = parser.block;
	const table = ruler.getRules('').find((rule) => rule.name === 'table');
	if (table === undefined) throw new Error('markdown-it has no rule named table');
	// A table that ended a paragraph is read right after, as it was seen then: some lines look otherwise once no paragraph is open.
	let ending: [State, number] | undefined;
	const guarded: Rule = (state, line, end, silent) => {
		const isEnding = ending?.[0] === state && ending[1] === line;
		if (line + 1 >= end || (!isEnding && exception(state, line)) || !table(state, line, end, silent)) return false;
		if (silent) ending = [state, line];
		return true;
	};
	Object.defineProperty(guarded, 'name', { value: 'table' });
	ruler.at('table', guarded, { alt: ['paragraph', 'reference'] });
}

/** A line without its indentation and the markers of its containers. */
export function lineText(state: State, line: number): string {
	return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** Columns that a line is indented by in the container at hand. */
export function indentOf(state: State, line: number): number {
	return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** Whether a line opens a block that ends the one above it. */
export function opensBlock(state: State, line: number, end: number): boolean {
	return state.md.block.ruler.getRules('blockquote').some((rule) => rule(state, line, end, true));
}

/** Whether a row has a pipe that is not escaped. */
export function hasPipe(row: string): boolean {
	return row.replace(/\\./g, '').includes('|');
}

export const readFrontmatter: Rule = (state, line) => {
	const isMarker = (at: number) => /^---[ \t]*$/.test(state.src.slice(state.bMarks[at], state.eMarks[at]));
	if (line > 0 || state.level > 0 || !isMarker(0)) return false;
	for (let close = 1; close < state.lineMax; close++) {
		if (isMarker(close)) return pushBlock(state, 'frontmatter', 0, close + 1);
	}
	return false;
};

export const readComment: Rule = (state, line, end, silent) => {
	const text = lineText(state, line);
	const [, afterwards] = /^%%.*?%%(.*)$/.exec(text) ?? [];
	const closesAtOnce = afterwards !== undefined;
	if (indentOf(state, line) >= 4 || !text.startsWith('%%') || (closesAtOnce && afterwards.trim() !== '')) return false;
	if (silent) return true;
	for (let next = closesAtOnce ? line : line + 1; next < end; next++) {
		if (indentOf(state, next) < 0 && !state.isEmpty(next)) return pushBlock(state, 'comment', line, next);
		if (lineText(state, next).includes('%%')) return pushBlock(state, 'comment', line, next + 1);
	}
	return pushBlock(state, 'comment', line, end);
};

/** Reads a line of nothing but tags as if it were not indented. */
export function outdentTags(state: State, line: number): void {
	if (/^#[^\s#]\S*([ \t]+#[^\s#]\S*)*[ \t]*$/.test(lineText(state, line))) state.sCount[line] = state.blkIndent;
}

/** Hides the indented `>` below a quote that it would be taken to go on with. */
export function hideIndentedQuoteMarks(state: State, line: number, end: number): void {
	if (!lineText(state, line).startsWith('>') || indentOf(state, line) >= 4) return;
	for (let next = line + 1; next < end && !state.isEmpty(next); next++) {
		if (!lineText(state, next).startsWith('>')) {
			if (opensBlock(state, next, end)) return;
		} else if (indentOf(state, next) >= 4) {
			const at = (state.bMarks[next] ?? 0) + (state.tShift[next] ?? 0);
			state.src = state.src.slice(0, at) + QUOTE_MARK + state.src.slice(at + 1);
		}
	}
}

/** Gives a last line of nothing but blanks the line break it lacks. */
export function endBlankLastLine(state: { src: string }): void {
	if (/(?:^|\n)[ \t]+$/.test(state.src)) state.src += '\n';
}

function pushBlock(state: State, type: string, from: number, to: number): true {
	state.push(type, '', 0).map = [from, to];
	state.line = to;
	return true;
}
