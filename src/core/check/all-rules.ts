/** Every rule there is. */

import type { Rule } from './rule/rule';
import { figureConflict } from './rules/figure-conflict';
import { futureDate } from './rules/freshness/future-date';
import { overdueFact } from './rules/freshness/overdue-fact';
import { staleNote } from './rules/freshness/stale-note';
import { oneSidedCase } from './rules/one-sided-case';
import { undatedFigure } from './rules/undated-figure';
import { unreadableDate } from './rules/reading/unreadable-date';
import { unreadableLine } from './rules/reading/unreadable-line';
import { unreadableProperties } from './rules/reading/unreadable-properties';

/** The rules by id, each in a file of its own in `rules/`, with its page in `docs/rules/`. */
export const ALL_RULES: readonly Rule[] = [
	figureConflict,
	futureDate,
	oneSidedCase,
	overdueFact,
	staleNote,
	undatedFigure,
	unreadableDate,
	unreadableLine,
	unreadableProperties,
];
