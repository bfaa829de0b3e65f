/** A metric and its value in one line of text: `**Key:** value`, `Key: value`. */

import type { QuickStat } from '../note/actor-note';

/** A metric and its value, and whether the metric is emphasised or an inline field, and so is surely a label. */
export interface Pair extends QuickStat {
	readonly isBold: boolean;
}

/** The pair that a text is, split after a bold label or else at the first colon outside brackets; `undefined` where it is none. */
export function readPair(text: string, line: number): Pair | undefined {
	const bold = BOLD_LABEL.exec(text);
	if (bold !== null) return pairOf(bold[2] ?? '', text.slice(bold[0].length), line, true);
	const colon = splittingColon(text);
	if (colon < 0) return undefined;
	const metric = text.slice(0, colon);
	const isField = text.charAt(colon + 1) === ':';
	// A colon within emphasis that closes after it splits no pair: `**First day: June** and more`.
	return isCutIn(metric) ? undefined : pairOf(metric, text.slice(colon + (isField ? 2 : 1)), line, isField);
}

/** The pairs of a line that opens with a bold label: one, or several with a bar between them. */
export function readPairs(text: string, line: number): Pair[] {
	if (!BOLD_LABEL.test(text)) return [];
	const parts = text.split(BETWEEN_PAIRS);
	const pairs = parts.map((part) => (BOLD_LABEL.test(part) ? readPair(part, line) : undefined));
	return pairs.flatMap((pair) => pair ?? []);
}

/** `**Key:**`, `**Key**:` or `**Key**::`. */
const BOLD_LABEL = /^(\*\*|__)([^*_]+(?:[*_](?![*_])[^*_]+)*)(?:[:：]{1,2}\1|\1\s*[:：]{1,2})\s*/;

/** A bar or dot before another bold label. */
const BETWEEN_PAIRS = /\s[|·•]\s+(?=(?:\*\*|__)[^*_]+(?:[:：]{1,2}(?:\*\*|__)|(?:\*\*|__)\s*[:：]))/;

function pairOf(label: string, rest: string, line: number, isBold: boolean): Pair | undefined {
	const metric = label.replace(/[:：]+$/, '').trim();
	return metric === '' ? undefined : { metric, value: rest.trim(), source: null, line, isBold };
}

function isCutIn(metric: string): boolean {
	return (metric.match(/\*\*|__/g) ?? []).length % 2 === 1;
}

/** The first colon that a blank or the end follows and that stands in no brackets; -1 where there is none. */
function splittingColon(text: string): number {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if ('([（'.includes(char)) depth++;
		else if (')]）'.includes(char)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && (char === '：' || (char === ':' && /^:?(?:\s|$)/.test(text.slice(at + 1, at + 3))))) return at;
	}
	return -1;
}
