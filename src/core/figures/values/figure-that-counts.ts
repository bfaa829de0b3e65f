/** Which figure of a cell counts where it says what it was and what it has become. */

import { figureAt } from './figure-at';
import { findFigure, type LeadingFigure, type Sought } from './find-figure';
import { skip } from '../../markdown/inline';
import { BECAME, BECAME_IN_CHARACTERS, CHANGE, IS_LATER, PERHAPS_CHANGE } from './tables/change-words';
import { orderOf, type Figure } from './value';

/** In characters. */
const LONGEST_FORMER = 40;
const MAY_JOIN = /[增升降跌减減扩擴缩縮涨漲翻变變提上下か에]/g;
const NEXT_STATEMENT = /[;、。]|,(?!\d)/g;
/** A quick check, since most cells have none. */
const ARROW_HEAD = /[→➔➜⇒⟶>]/;
const ARROW = /\s?(?:→|➔|➜|⇒|⟶|-{1,2}>|=>)\s?/g;

/** The first figure of the cell, or the one that it became where both are of one measure: after the last arrow, or after `from … to`. */
export function figureThatCounts(sought: Sought): LeadingFigure | undefined {
	const arrows = arrowsIn(sought.outside);
	const first = findFigure(sought, 0, arrows[0]?.index);
	const lastArrow = arrows[arrows.length - 1];
	if (first === undefined) return undefined;
	if (lastArrow === undefined) return changed(sought, first) ?? changedInCharacters(sought, first) ?? first;
	const last = findFigure(sought, lastArrow.index + lastArrow[0].length);
	const isBare = first.isScaled && first.figure.kind === 'count' && last?.figure.kind === 'currency';
	return last !== undefined && (isOfOneMeasure(first.figure, last.figure) || isBare) ? last : first;
}

/** The arrows of the first statement that has one. */
function arrowsIn(text: string): { index: number; 0: string }[] {
	if (!ARROW_HEAD.test(text)) return [];
	const all = [...text.matchAll(ARROW)].filter(({ index }) => index > 0);
	NEXT_STATEMENT.lastIndex = all[0]?.index ?? text.length;
	const end = NEXT_STATEMENT.exec(text)?.index ?? text.length;
	return all.filter(({ index }) => index < end);
}

/** Whether a figure may have become the other; a bare number is of the same unit. */
function hasBecome(former: Figure, later: Figure): boolean {
	return (former.kind === 'count' && former.unit === undefined) || isOfOneMeasure(former, later);
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
	if (!hasBecome(former.figure, later.figure)) return undefined;
	const isTold = change[0].toLowerCase() !== 'from ';
	return isTold || (orderOf(former.figure) ?? 0) > (orderOf(later.figure) ?? 0) ? later : undefined;
}

/** `6億円` of `7億円から6億円に減少`, and of `从7亿元降至6亿元`. */
function changedInCharacters(sought: Sought, { from, figure }: LeadingFigure): LeadingFigure | undefined {
	const { outside, style } = sought;
	for (const { index } of outside.slice(from, from + LONGEST_FORMER).matchAll(MAY_JOIN)) {
		const joint = from + index;
		const at = skip(BECAME_IN_CHARACTERS, outside, joint);
		const former = at === joint ? undefined : figureAt(outside.slice(0, joint), from, style);
		const later = former?.to === joint ? findFigure(sought, at) : undefined;
		if (former === undefined || later === undefined || later.lead !== '' || !hasBecome(former.figure, later.figure)) continue;
		const isRange = figure.range !== undefined && skip(IS_LATER, outside, later.to) === later.to;
		return isRange ? undefined : later;
	}
	return undefined;
}
