/** A whole figure at a place of a text: a number or a range, with its unit. */

import { amountAt } from './amount/amount';
import { extentOf, type Extent } from './amount/extent';
import type { Style } from './amount/style';
import { unitless, unitOfCount, unitOfMoney, type UnitFound } from './amount/unit';
import type { Figure } from './value';

/** A figure, and the characters it stands on. */
export interface FoundFigure {
	readonly figure: Figure;
	readonly from: number;
	readonly to: number;
	/** Whether anything beside its digits tells that it is no year, code or ordinal. */
	readonly isMarked: boolean;
	/** Whether a magnitude of its own scales it. */
	readonly isScaled: boolean;
	/** Whether that is of millions or more. */
	readonly isInMillions: boolean;
}

/** The figure that begins at `at`, signs before its digits included; `undefined` for none, and for part of a name, code or fraction. */
export function figureAt(text: string, at: number, style: Style = {}): FoundFigure | undefined {
	const found = clearFigureAt(text, at, style);
	return found === 'unclear' ? undefined : found;
}

/** The same, and `unclear` for what is a figure but may be as much or a thousand times as much. */
export function clearFigureAt(text: string, at: number, style: Style): FoundFigure | 'unclear' | undefined {
	const first = amountAt(text, at, style);
	const extent = first === undefined ? undefined : extentOf(first, text, at, style);
	if (extent === undefined) return undefined;
	const isMoney = extent.main.kind === 'currency';
	if (extent.marks.some(({ isUnclear }) => isUnclear)) return isMoney ? 'unclear' : undefined;
	const isMarked = extent.isRange || extent.main.isMarked;
	const unit = unitAfter(extent, text, isMarked);
	if (unit === undefined || unit === 'unclear') return unit;
	const powers = extent.marks.flatMap(({ magnitude }) => magnitude ?? []);
	const scale = { isScaled: powers.length > 0, isInMillions: powers.some((power) => power >= 6) };
	return { figure: figureOf(extent, unit.unit), from: at, to: unit.to, isMarked, ...scale };
}

function unitAfter({ main, to }: Extent, text: string, isMarked: boolean): UnitFound | 'unclear' | undefined {
	if (main.kind === 'count') return unitOfCount(text, to, isMarked, main.magnitude !== undefined);
	return main.kind === 'currency' ? unitOfMoney(text, to, main.magnitude !== undefined) : unitless(text, to);
}

function figureOf({ low, high, isRange, main, marks }: Extent, unit: string | undefined): Figure {
	const bound = main.qualifiers.bound ?? marks[0]?.qualifiers.bound;
	return {
		kind: main.kind,
		...(isRange ? { range: { low, high } } : { amount: low }),
		...(main.currency !== undefined && { currency: main.currency }),
		...(unit !== undefined && { unit }),
		...(marks.some(({ qualifiers }) => qualifiers.approximate) && { approximate: true as const }),
		...(bound !== undefined && { bound }),
		...(high < 0 && { negative: true as const }),
		...(marks.some(({ qualifiers }) => qualifiers.estimate) && { estimate: true as const }),
	};
}
