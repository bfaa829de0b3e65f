import { nameOf } from '../../../actor/note/path';
import { formatDate } from '../../../calendar-date';
import { assessFreshness } from '../../../freshness/freshness';
import { counted, listed } from '../../../wording';
import { lineStart } from '../../rule/checked-note';
import { firstPlacesOf } from '../../rule/finding';
import { noteRule } from '../../rule/rule';

/** More notes than these with one date are told of together. */
const FEW = 3;

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
	joins: {
		keyOf: ({ message }) => message,
		least: FEW + 1,
		say: (parts) => {
			const names = listed(parts.map(({ places: [{ path }] }) => nameOf(path)), FEW);
			const many = `${counted(parts.length, 'note', 'en')} have this date, as a wrong clock writes it: ${names}.`;
			return { message: `${parts[0].message} ${many}`, places: firstPlacesOf(parts) };
		},
	},
});
