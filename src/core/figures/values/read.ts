/** Reads what a cell says (docs/reading.md, "Figures"). */

import type { Measure } from '../metrics/terms';
import { alternativesOf } from './alternatives';
import { bracketsAsMinus } from './amount';
import { apartFromBrackets, bracketsAfter, type BracketedText } from './brackets';
import { cellWords } from './tables/cell-words';
import type { BesideCell } from './conventions';
import { currencyCode } from './tables/currency-at';
import { leadingDate } from './date';
import { findFigure, type LeadingFigure } from './find-figure';
import { isFigureDue } from './its-value';
import { isNoValue } from './tables/no-value';
import { isExpected } from '../times/period';
import { timesOfFigure } from './times-of-figure';
import type { Figure, Value } from './value';

/**
 * Reads the text of a cell, given what its metric measures and what is known beside it. Never throws; a text without a
 * figure is of kind `text` or `none`.
 */
export function readValue(text: string, measure: Measure, _beside: BesideCell = {}): Value {
	const words = bracketsAsMinus(cellWords(text));
	if (isNoValue(words, isFigureDue(measure))) return { text, kind: 'none', alternatives: [] };
	if (measure === 'text' || !/\d/.test(words)) return { text, kind: 'text', alternatives: [] };
	const bracketed = apartFromBrackets(words);
	const asFigure = (): Value | undefined => figureIn(text, words, bracketed, measure);
	const asDate = (): Value | undefined => dateIn(text, bracketed, measure);
	return (measure === 'date' ? (asDate() ?? asFigure()) : (asFigure() ?? asDate())) ?? { text, kind: 'text', alternatives: [] };
}

/** The figure of a cell. Where a date is due, a number alone is none and no figure either: `Founded | 12`. */
function figureIn(text: string, words: string, bracketed: BracketedText, measure: Measure): Value | undefined {
	const found = figureThatCounts(words, bracketed.outside, measure);
	if (found === undefined || (measure === 'date' && found.figure.kind === 'count')) return undefined;
	return { text, ...figureOf(found, bracketed, measure) };
}

function dateIn(text: string, bracketed: BracketedText, measure: Measure): Value | undefined {
	const found = leadingDate(bracketed, measure);
	const date = found?.time.days?.first;
	if (found === undefined || date === undefined) return undefined;
	const meant = { ...(found.approximate && { approximate: true as const }), ...(found.time.estimate && { estimate: true as const }) };
	return { text, kind: 'date', date, ...meant, alternatives: [] };
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
function withCode(figure: Figure, to: number, bracketed: BracketedText): Figure {
	if (figure.kind !== 'currency') return figure;
	const next = bracketsAfter(bracketed, to).find(({ from }) => from <= to + 1);
	const currency = next === undefined ? undefined : currencyCode(next.inner.trim());
	return currency === undefined ? figure : { ...figure, currency };
}
