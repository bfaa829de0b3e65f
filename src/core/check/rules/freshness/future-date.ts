import { formatDate } from '../../../calendar-date';
import { assessFreshness } from '../../../freshness/freshness';
import { lineStart } from '../../rule/checked-note';
import { noteRule } from '../../rule/rule';

/** Finds actor notes that say they were updated on a day still to come. */
export const futureDate = noteRule({
	id: 'future-date',
	severity: 'warning',
	on: true,
	summary: 'An updated date in the future.',
	find: ({ actor }, { policy, today }) => {
		const freshness = actor && assessFreshness(actor, policy, today);
		if (freshness?.state !== 'future') return [];
		const date = formatDate(freshness.updated, 'en');
		return [{
			message: `Unexpected updated date ${date}, expected a day up to today. Correct the date.`,
			spots: [lineStart(freshness.updated.line)],
		}];
	},
});
