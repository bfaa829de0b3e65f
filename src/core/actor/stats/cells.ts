/** What kind of cells a table has: times, figures, marks or links. */

import { plainText } from '../../markdown/inline';
import { dateAt } from '../dates/written-date';
import type { Conventions } from '../words/conventions';

/** Whether what should be metrics are days, periods or figures: a table kept by date, or one that lies down. */
export function isLog(cells: readonly (readonly string[])[], conventions: Conventions): boolean {
	return cells.length > 0 && cells.every(([metric = '']) => isFigure(metric) || isTime(metric, conventions));
}

/** A day, month, year or other period, or the span of two of them. */
export function isTime(cell: string, conventions: Conventions): boolean {
	const text = plainText(cell);
	if (isOneTime(text, conventions)) return true;
	const ends = /\d/.test(text) ? text.split(BETWEEN_TIMES) : [];
	return ends.length === 2 && ends.every((end) => isOneTime(end, conventions));
}

function isOneTime(text: string, conventions: Conventions): boolean {
	if (isPeriod(text) || YEARS.test(text)) return true;
	const found = /\d/.test(text) ? dateAt(text, 0, conventions) : undefined;
	return found !== undefined && found.to === text.length;
}

/** A dash, one without blanks only before another year with its month. */
const BETWEEN_TIMES = /\s?[–—~～至]\s?|\s-\s|-(?=\d{4}[-./年])/;

/** A year, or years from one to another or to now: `2019 年`, `2015–2018`, `2020–today`. */
const YEARS = /^(?:19|20)\d{2}\s?年?(?:\s?[–—~-]\s?(?:(?:19|20)\d{2}\s?年?|\p{L}{1,12})?)?$/u;

/** Whether a row of two cells or more is one of figures. */
export function isOfFigures(cells: readonly string[]): boolean {
	return cells.length > 1 && cells.every(isFigure);
}

/** A number with a sign, unit or magnitude, or nothing beside it. */
function isFigure(cell: string): boolean {
	return /\d/.test(cell) && FIGURE.test(plainText(cell));
}

const FIGURE = /^[^\p{L}\d]{0,6}\d[\d.,\s–-]*\p{L}{0,3}[%+]?$/u;

/** Whether a cell begins with a figure, whatever sign or currency leads to it. */
export function opensWithFigure(cell: string): boolean {
	return OPENING_FIGURE.test(cell);
}

const OPENING_FIGURE = /^[^\p{L}\d]{0,4}(?:[A-Z]{1,3})?[$€£¥₹₩]?\s?\d/u;

/** A year, quarter, half or trailing period: `FY2025`, `Q1 2026`, `2026E`, `TTM`. */
export function isPeriod(cell: string): boolean {
	return MAY_BE_PERIOD.test(cell) && PERIOD.test(plainText(cell).replace(/年度?$/, ''));
}

/** A digit, or the M of a trailing period at the end: most cells have neither. */
const MAY_BE_PERIOD = /\d|M[^A-Z]*$/i;
const YEAR_OR_PART = String.raw`(?:FY|CY|Q[1-4]|[1-4]Q|H[12]|[12]H)?\s*['’]?(?:\d{4}|\d{2})\s*(?:[AEFP]|est\.?)?`;
const PERIOD = new RegExp(String.raw`^(?:${YEAR_OR_PART}|\d{4}\s*(?:Q[1-4]|H[12])|Q[1-4]\s*(?:FY)?\d{2,4}|[TLN]TM)$`, 'i');

/** Ticks, crosses, stars and circles: a mark given, not a figure. */
export function isMark(cell: string): boolean {
	return /^(?:[✓✔✗✘✅❌☑⚠★☆⭐●○◐🟢🟡🔴]|\u{FE0F}|\s)+$/u.test(cell);
}

/** Half of its metrics or more are links: a table of other notes. */
export function isOfLinks(cells: readonly (readonly string[])[]): boolean {
	return cells.filter(([metric = '']) => /^[*_]*!?\[/.test(metric)).length * 2 >= cells.length;
}
