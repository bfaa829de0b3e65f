/** How many notes of this vault set a limit of their own, and which of these limits are unusable. */

import type { ActorNote } from '../../actor/note/actor-note';
import { limitFor, ownLimitProblem, type FreshnessPolicy } from '../../freshness/limit/policy';
import { counted, number } from '../../wording';

/** This many notes with an unusable limit are named. */
const PROBLEMS_NAMED = 3;

/** `12 notes set it, 3 of them to never.`, and a line for each unusable limit, which opens with the note's name. */
export function describeOwnLimits(policy: FreshnessPolicy, notes: readonly ActorNote[], locale: string): string[] {
	const own = notes.map((note) => limitFor(note, policy)).filter(({ from }) => from === 'this note');
	const problems = notes.flatMap((note) => {
		const problem = ownLimitProblem(note, policy);
		return problem === undefined ? [] : [`${note.name}: ${problem}`];
	});
	const never = own.filter(({ days }) => days === null).length;
	const others = problems.length - PROBLEMS_NAMED;
	return [
		describeCount(own.length + problems.length, never, locale),
		...problems.slice(0, PROBLEMS_NAMED),
		...(others > 0 ? [`${counted(others, 'more note', locale)} with an unusable limit.`] : []),
	];
}

function describeCount(count: number, never: number, locale: string): string {
	if (count === 0) return 'No notes set it.';
	const rest = never === 0 ? '' : `, ${number(never, locale)} of them to never`;
	return `${counted(count, 'note', locale)} ${count === 1 ? 'sets' : 'set'} it${rest}.`;
}
