/** Puts a part of a year and its year together where they stand apart: `2025 revenue (Jan-Sep)`. */

import { readStatedTime, type StatedTime } from './period';

/** The period that `part` is of the year that `other` names; `undefined` where the two are no part of a year and a year. */
export function joinedTime(part: StatedTime, other: StatedTime): StatedTime | undefined {
	const year = part.days === undefined ? yearFor(part, other) : undefined;
	const joined = year === undefined ? undefined : readStatedTime(`${part.text} ${year}`);
	return joined && { ...joined, estimate: part.estimate || other.estimate };
}

/** A year to date is often dated by its month; of a quarter, the month may be when it was reported. */
function yearFor({ text }: StatedTime, other: StatedTime): string | undefined {
	if (text === 'YTD' && /^\d{4}-\d\d$/.test(other.text)) return other.text.slice(0, 4);
	return /^(?:FY)?\d{4}$/.test(other.text) ? other.text : undefined;
}
