/** Reads what a cell says (conventions, section 7). */

import type { Measure } from '../metrics/metric-terms';
import { bracketsAsMinus } from './accounting';
import { alternativesOf } from './alternatives';
import { apartFromBrackets, type BracketedText } from './brackets';
import { cellWords } from './cell-words';
import { currencyCode } from './currencies';
import { leadingDate } from './date-value';
import { findFigure, type LeadingFigure } from './find-figure';
import { isNoValue } from './no-value';
import { isExpected } from './period';
import { timesOfFigure } from './times-of-figure';
import type { Figure, Value } from './value';

/** Reads the text of a cell, given what its metric measures. Never throws; a text without a figure is of kind `text` or `none`. */
export function readValue(text: string, measure: Measure): Value {
	const words = bracketsAsMinus(cellWords(text));
	if (isNoValue(words, measure === 'stock' || measure === 'flow')) return { text, kind: 'none', alternatives: [] };
	if (measure === 'text' || !/\d/.test(words)) return { text, kind: 'text', alternatives: [] };
	const bracketed = apartFromBrackets(words);
	const found = measure === 'date' ? undefined : figureThatCounts(words, bracketed.outside, measure);
	return found === undefined ? dateOrText(text, bracketed.outside, measure) : { text, ...figureOf(found, bracketed, measure) };
}

function dateOrText(text: string, outside: string, measure: Measure): Value {
	const found = leadingDate(outside, measure);
	const date = found?.time.days?.first;
	if (found === undefined || date === undefined) return { text, kind: 'text', alternatives: [] };
	return { text, kind: 'date', date, ...(found.approximate && { approximate: true }), ...(found.time.estimate && { estimate: true }), alternatives: [] };
}

const ARROW = /\s?(?:→|➔|➜|⇒|⟶|-{1,2}>|=>)\s?/g;

/** The first figure of the cell, or the one after the last arrow where both are of one measure. */
function figureThatCounts(words: string, outside: string, measure: Measure): LeadingFigure | undefined {
	const arrows = [...outside.matchAll(ARROW)];
	const first = findFigure(words, outside, measure, 0, arrows[0]?.index);
	const lastArrow = arrows[arrows.length - 1];
	if (first === undefined || lastArrow === undefined) return first;
	const last = findFigure(words, outside, measure, lastArrow.index + lastArrow[0].length);
	return last !== undefined && isOfOneMeasure(first.figure, last.figure) ? last : first;
}

function isOfOneMeasure(a: Figure, b: Figure): boolean {
	return a.kind === b.kind && a.currency === b.currency && (a.unit === undefined || b.unit === undefined || a.unit === b.unit);
}

function figureOf({ figure, to, timeBefore, lead }: LeadingFigure, bracketed: BracketedText, measure: Measure): Omit<Value, 'text'> {
	const main = withCode(figure, to, bracketed);
	const times = timesOfFigure(bracketed, to, main, measure, timeBefore === undefined ? [] : [timeBefore.time]);
	const estimate = isExpected(lead.trim()) && { estimate: true as const };
	return { ...main, ...times, ...estimate, alternatives: alternativesOf(main, to, bracketed) };
}

/** A code in brackets after a sign says which currency the sign is of: `¥35.8B (JPY)`. */
function withCode(figure: Figure, to: number, { brackets }: BracketedText): Figure {
	if (figure.kind !== 'currency') return figure;
	const next = brackets.find(({ from }) => from >= to && from <= to + 1);
	const currency = next === undefined ? undefined : currencyCode(next.inner.trim());
	return currency === undefined ? figure : { ...figure, currency };
}
