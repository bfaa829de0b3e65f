/** Reads what a cell says (docs/reading.md, "Figures"). */

import { LIMITS } from '../../limits';
import type { Measure } from '../metrics/terms';
import { isExpected } from '../times/period';
import { spanOf, type Span } from '../times/span';
import { alternativesOf } from './alternatives';
import { bracketsAsMinus } from './amount/minus-in-brackets';
import { oneInDigits } from './amount/one-in-digits';
import type { Style } from './amount/style';
import { apartFromBrackets, bracketsAfter, type BracketedText } from './brackets';
import type { BesideCell } from './conventions';
import { leadingDate } from './date';
import { figureThatCounts } from './figure-that-counts';
import type { LeadingFigure, Sought } from './find-figure';
import { isFigureDue, isMentionedInQuote } from './its-value';
import { asStated, currencyStated, withBareCurrency } from './stated';
import { cellWords } from './tables/cell-words';
import { currencyCode } from './tables/currency-at';
import { isNoValue } from './tables/no-value';
import { timesOfFigure } from './times-of-figure';
import type { Figure, Value } from './value';

/**
 * Reads the text of a cell, given what its metric measures and what is known beside it. Never throws; a text without a
 * figure is of kind `text` or `none`.
 */
export function readValue(text: string, measure: Measure, beside: BesideCell = {}): Value {
	if (text.length > LIMITS.valueLength) return { text, kind: 'text', alternatives: [] };
	const style = styleOf(beside);
	const words = bracketsAsMinus(wordsOf(text, measure), style);
	if (isNoValue(words, isFigureDue(measure))) return { text, kind: 'none', alternatives: [] };
	if (measure === 'text' || !/\d/.test(words)) return { text, kind: 'text', alternatives: [] };
	const bracketed = apartFromBrackets(words);
	const isRaised = beside.statedIn?.isRaised && { isRaised: true as const };
	const sought: Sought = { text: words, outside: bracketed.outside, measure, style, ...isRaised };
	const asFigure = (): Value | undefined => figureIn(text, bracketed, sought, beside);
	const asDate = (): Value | undefined => dateIn(text, bracketed, measure);
	if (beside.isPrice === true) return asFigure() ?? { text, kind: 'text', alternatives: [] };
	return (measure === 'date' ? (asDate() ?? asFigure()) : (asFigure() ?? asDate())) ?? { text, kind: 'text', alternatives: [] };
}

function wordsOf(text: string, measure: Measure): string {
	const words = cellWords(text);
	return isFigureDue(measure) ? oneInDigits(words) : words;
}

function styleOf({ conventions, statedIn }: BesideCell): Style {
	const currency = statedIn && (currencyStated(statedIn, conventions) ?? (statedIn.sign && ''));
	return {
		...conventions,
		...(currency !== undefined && { currency }),
		...(statedIn !== undefined && statedIn.isMoney !== true && { isStated: true }),
	};
}

/** A figure as it was found, and in whole units. */
interface ReadFigure {
	readonly found: LeadingFigure;
	readonly figure: Figure;
}

/** The figure of a cell. Where a date is due, a number alone is none and no figure either: `Founded | 12`. */
function figureIn(text: string, bracketed: BracketedText, sought: Sought, beside: BesideCell): Value | undefined {
	const found = figureThatCounts(sought);
	const figure = found && withBareCurrency(asStated(found, beside), found, sought, beside);
	if (found !== undefined && isMentionedInQuote(bracketed.outside, found)) return undefined;
	if (found?.isInMillions === true && beside.isPrice === true) return undefined;
	if (found === undefined || figure === undefined || (sought.measure === 'date' && figure.kind === 'count')) return undefined;
	return { text, ...figureOf({ found, figure }, bracketed, sought, beside) };
}

function dateIn(text: string, bracketed: BracketedText, measure: Measure): Value | undefined {
	const found = leadingDate(bracketed, measure);
	const first = found?.time.days?.first;
	if (found === undefined || first === undefined) return undefined;
	// `Q1 2026` names no day.
	const when = DAYLESS.has(spanOf(found.time.text)) ? { period: found.time.text } : { date: first };
	const meant = { ...(found.approximate && { approximate: true as const }), ...(found.time.estimate && { estimate: true as const }) };
	return { text, kind: 'date', ...when, ...meant, alternatives: [] };
}

const DAYLESS: ReadonlySet<Span> = new Set<Span>(['quarter', 'half']);

function figureOf(
	{ found, figure }: ReadFigure,
	bracketed: BracketedText,
	{ measure, style }: Sought,
	beside: BesideCell,
): Omit<Value, 'text'> {
	const { to, timeBefore, lead } = found;
	const main = withCode(figure, to, bracketed);
	const alternatives = alternativesOf(main, to, bracketed, style, (other) => asStated(other, beside));
	const before = timeBefore === undefined ? [] : [timeBefore.time];
	const times = timesOfFigure(bracketed, { to, after: alternatives.to }, main, measure, before);
	const estimate = isExpected(lead.trim()) && { estimate: true as const };
	return { ...main, ...times, ...estimate, alternatives: alternatives.figures };
}

/** A code in brackets after a sign says which currency the sign is of: `¥35.8B (JPY)`. */
function withCode(figure: Figure, to: number, bracketed: BracketedText): Figure {
	if (figure.kind !== 'currency') return figure;
	const next = bracketsAfter(bracketed, to).find(({ from }) => from <= to + 1);
	const currency = next === undefined ? undefined : currencyCode(next.inner.trim());
	return currency === undefined ? figure : { ...figure, currency };
}
