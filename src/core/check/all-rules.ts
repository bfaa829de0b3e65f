/** Every rule there is, and which of them a person runs. */

import { weightsChosen } from './choices';
import type { Rule } from './rule/rule';
import { figureConflict } from './rules/figure-conflict';
import { figureDrift } from './rules/drift/figure-drift';
import { futureDate } from './rules/freshness/future-date';
import { overdueFact } from './rules/freshness/overdue-fact';
import { staleNote } from './rules/freshness/stale-note';
import { nameClash } from './rules/names/name-clash';
import { oneSidedCase } from './rules/one-sided-case';
import { oneSidedPeer } from './rules/peers/one-sided-peer';
import { unclearIgnore } from './rules/unclear-ignore';
import { undatedFigure } from './rules/undated-figure';
import { promisePassed } from './rules/promise-passed';
import { unreadableDate } from './rules/reading/unreadable-date';
import { unreadableLine } from './rules/reading/unreadable-line';
import { unreadableProperties } from './rules/reading/unreadable-properties';
import { unusedIgnore } from './rules/unused-ignore';
import { numberNotInSource } from './rules/sources/number-not-in-source';

/** The rules by id, each in a file of its own in `rules/`, with its page in `docs/rules/`. */
export const ALL_RULES: readonly Rule[] = [
	figureConflict,
	figureDrift,
	futureDate,
	nameClash,
	numberNotInSource,
	oneSidedCase,
	oneSidedPeer,
	overdueFact,
	promisePassed,
	staleNote,
	unclearIgnore,
	undatedFigure,
	unreadableDate,
	unreadableLine,
	unreadableProperties,
	unusedIgnore,
];

/** The rules to run by these lines, with the weight that the last of them gives each; `asked` are to run alone, whatever the lines say. */
export function chosenRules(lines: readonly string[], asked?: readonly string[]): Rule[] {
	const weightOf = weightsChosen(lines);
	return ALL_RULES.flatMap((rule) => {
		const chosen = weightOf(rule.id);
		const isRun = asked === undefined ? (chosen === undefined ? rule.on : chosen !== 'off') : asked.includes(rule.id);
		if (!isRun) return [];
		return [chosen === undefined || chosen === 'on' || chosen === 'off' ? rule : { ...rule, severity: chosen, isWeighed: true }];
	});
}
