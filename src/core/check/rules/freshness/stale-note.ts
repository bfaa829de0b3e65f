import { describeOverdue } from '../../../freshness/describe';
import { assessFreshness, lineSaying, type JudgedFreshness } from '../../../freshness/freshness';
import { counted } from '../../../wording';
import { lineStart } from '../../rule/checked-note';
import { noteRule } from '../../rule/rule';

/** Finds actor notes past their limit. */
export const staleNote = noteRule({
	id: 'stale-note',
	severity: 'hint',
	on: true,
	summary: 'An actor note that is overdue: older than its limit, or past the day it is good to.',
	find: ({ actor }, { policy, today }) => {
		const freshness = actor && assessFreshness(actor, policy, today);
		if (freshness?.state !== 'stale') return [];
		const found = `Unexpected overdue note: ${describeOverdue(freshness, 'en')}, expected ${limitOf(freshness)}.`;
		return [{ message: `${found} Update it, or mark it as updated.`, spots: [lineStart(lineSaying(freshness) ?? 1)] }];
	},
});

function limitOf(freshness: JudgedFreshness): string {
	if (freshness.due !== undefined || !('limit' in freshness)) return 'a look by that day';
	const { limit, limitFrom } = freshness;
	return `an update every ${counted(limit ?? 0, 'day', 'en')}${limitFrom === undefined ? '' : ` (limit from ${limitFrom})`}`;
}
