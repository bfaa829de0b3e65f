/** How long figures of each kind may be relied on, and the lines by which a person says otherwise: `prices = 14`. */

import { LIMITS, linesInForce, linesLeftOut } from '../../limits';
import { readLimit } from './rule';

/** Days that people take to report a quarter, and a year. By the end of the next one it must have been reported too. */
const [REPORTED, YEAR_REPORTED] = [60, 120];
const [QUARTER, HALF, YEAR] = [92, 184, 366];

/**
 * The kinds, by the names that settings call them by, and their limits: the days after the last day of its time up to
 * which a figure is not overdue. Figures of a period are not until the next one must have been reported; what was expected of a
 * period is as soon as it has ended.
 */
export const LIMIT_BY_KIND = {
	'prices': 90,
	'users and holdings': 180,
	'quarterly figures': QUARTER + REPORTED,
	'half-yearly figures': HALF + REPORTED,
	'annual figures': YEAR + YEAR_REPORTED,
	'guidance': 0,
	'people and places': 3 * YEAR,
} as const satisfies Readonly<Record<string, number>>;

/** Names a kind of figures that perish alike. */
export type FactKind = keyof typeof LIMIT_BY_KIND;

/** The limits that a person has set, in days; `null` for never. */
export type OwnKindLimits = ReadonlyMap<FactKind, number | null>;

/** The limits that lines state; of several for a kind the first. A line that states none is passed over. */
export function readKindLimits(lines: readonly string[]): OwnKindLimits {
	const limits = linesInForce(lines, LIMITS.rules).map(readKindLimit).filter((limit) => limit !== undefined);
	return new Map(limits.reverse());
}

/** What is wrong with lines that should each state the limit of a kind. */
export function kindLimitProblems(lines: readonly string[]): string[] {
	const wrong = linesInForce(lines, LIMITS.rules).filter((line) => readKindLimit(line) === undefined);
	const kinds = Object.keys(LIMIT_BY_KIND).join(', ');
	return [
		...linesLeftOut(lines, LIMITS.rules),
		...wrong.map((line) => `"${line.trim()}" isn't a limit for figures. Try prices = 14 or prices = never. The kinds are ${kinds}.`),
	];
}

function readKindLimit(line: string): readonly [FactKind, number | null] | undefined {
	const at = line.indexOf('=');
	const name = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
	const days = readLimit(line.slice(at + 1));
	return isFactKind(name) && days !== undefined ? [name, days] : undefined;
}

function isFactKind(name: string): name is FactKind {
	return Object.hasOwn(LIMIT_BY_KIND, name);
}
