/** Which figure of a cell counts where it says what it was and what it has become. */

import { figureAt } from './figure-at';
import { findFigure, type LeadingFigure, type Sought } from './find-figure';
import { BECAME, CHANGE, PERHAPS_CHANGE } from './tables/change-words';
import { orderOf, type Figure } from './value';

/** A quick check, since most cells have none. */
const ARROW_HEAD = /[→➔➜⇒⟶>]/;
const ARROW = /\s?(?:→|➔|➜|⇒|⟶|-{1,2}>|=>)\s?/g;

/** The first figure of the cell, or the one that it became where both are of one measure: after the last arrow, or after `from … to`. */
export function figureThatCounts(sought: Sought): LeadingFigure | undefined {
	const arrows = ARROW_HEAD.test(sought.outside) ? [...sought.outside.matchAll(ARROW)].filter(({ index }) => index > 0) : [];
	const first = findFigure(sought, 0, arrows[0]?.index);
	const lastArrow = arrows[arrows.length - 1];
	if (first === undefined) return undefined;
	if (lastArrow === undefined) return changed(sought, first) ?? first;
	const last = findFigure(sought, lastArrow.index + lastArrow[0].length);
	return last !== undefined && isOfOneMeasure(first.figure, last.figure) ? last : first;
}

function isOfOneMeasure(a: Figure, b: Figure): boolean {
	return a.kind === b.kind && a.currency === b.currency && (a.unit === undefined || b.unit === undefined || a.unit === b.unit);
}

/** `$6B` of `declined from $7B to $6B`; of `from $7B to $6B` too, since no range runs downwards. */
function changed(sought: Sought, first: LeadingFigure): LeadingFigure | undefined {
	if (first.lead.trim() === '') return undefined;
	const { outside, style } = sought;
	BECAME.lastIndex = 0;
	if (!BECAME.test(outside)) return undefined;
	const change = CHANGE.exec(outside) ?? PERHAPS_CHANGE.exec(outside);
	const from = change === null ? outside.length : change.index + change[0].length;
	BECAME.lastIndex = from;
	const became = BECAME.exec(outside);
	if (change === null || became === null || first.from < from) return undefined;
	const former = figureAt(outside.slice(0, became.index), from, style);
	const later = findFigure(sought, became.index + became[0].length);
	if (former === undefined || later === undefined) return undefined;
	const isBare = former.figure.kind === 'count' && former.figure.unit === undefined;
	if (!isBare && !isOfOneMeasure(former.figure, later.figure)) return undefined;
	const isTold = change[0].toLowerCase() !== 'from ';
	return isTold || (orderOf(former.figure) ?? 0) > (orderOf(later.figure) ?? 0) ? later : undefined;
}
