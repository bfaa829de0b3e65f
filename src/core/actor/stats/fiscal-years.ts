/** What the headings and paragraphs of a note say of when its fiscal years end: `### Annual (FY ends March)`. */

import { LIMITS } from '../../limits';
import { textOf, type Block, type Outline } from '../../markdown/outline';
import type { QuickStat } from '../note/actor-note';
import { unquoted } from '../note/text';
import { CLOSING_OF, FISCAL_YEARS, FISCAL_YEARS_JOINED, THEY_END, THEY_RUN } from '../words/fiscal-years';

/** The words of a note around each of these, if any of its quick stats is of a fiscal year; those of somebody else's are left out. */
export function readFiscalYears(outline: Outline, quickStats: readonly QuickStat[]): string[] {
	if (!quickStats.some(({ metric, value }) => OF_FISCAL_YEAR.test(metric) || OF_FISCAL_YEAR.test(value))) return [];
	if (!MAY_SAY.test(outline.text) && !MAY_SAY_JOINED.test(outline.text)) return [];
	return unquoted(outline.blocks).flatMap((block) => linesOf(outline, block)).flatMap(saidIn).slice(0, LIMITS.words.most);
}

function linesOf(outline: Outline, block: Block): readonly string[] {
	if (block.kind === 'heading') return [textOf(outline, block)];
	return block.kind === 'paragraph' ? block.lines.map((line) => textOf(outline, line)) : [];
}

function saidIn(line: string): string[] {
	return [...line.matchAll(SAID)].flatMap(({ index, 0: said }) => (
		OF_ANOTHER.test(line.slice(Math.max(0, index - 2), index)) ? [] : [line.slice(index, index + said.length + REACH)]
	));
}

/** Characters behind the words that may name the month. */
const REACH = 40;
/** A quick check of every row, so it asks for no more than the words begin with. */
const OF_FISCAL_YEAR = /FY|(?:fiscal|financial)\s+year|Geschäftsjahr|exercice|ejercicio|exercício|年度|決算|결산/i;
const SAID = new RegExp(
	`(?:^|[^\\p{L}])(?:${FISCAL_YEARS}\\s+(?:${THEY_END}|${THEY_RUN})|FYE)(?![\\p{L}])|` +
		`${FISCAL_YEARS_JOINED}|\\d{1,2}[月월]\\s?${CLOSING_OF}`, 'giu',
);
/** A quick check of all of the text, since hardly any note says it: of the words before the verb those that begin with a rare letter. */
const MAY_SAY = new RegExp(
	'(?:FY|fiscal(?:\\s+year(?:s|[\\s-]end)?)?|financial\\s+year(?:s|[\\s-]end)?|Geschäftsjahr(?:es)?(?:ende)?|' +
		`(?:exerc|ejerc)\\S{1,20}(?:\\s\\S{1,20})?)\\s+(?:${THEY_END}|${THEY_RUN})|FYE|[月월]\\s?${CLOSING_OF}`, 'i',
);
const MAY_SAY_JOINED = new RegExp(FISCAL_YEARS_JOINED);
/** `[[Acme]]'s fiscal year ends in May`. */
const OF_ANOTHER = /['’]s?$/;
