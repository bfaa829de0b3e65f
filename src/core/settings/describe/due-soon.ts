/** The last part of a limit, in which a note is due soon: in days, and in notes of this vault. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import { countByState } from '../../freshness/freshness';
import { DUE_SOON_SHARE, type FreshnessPolicy } from '../../freshness/limit/policy';
import { counted, number } from '../../wording';

/** The shares that a person is offered; a sixth is the default. */
const SHARES: readonly number[] = [0, 0.1, DUE_SOON_SHARE, 0.25, 1 / 3, 0.5];

/** The shares to choose from, the one in force among them, in words: `17%`. The smallest first. */
export function dueSoonChoices(inForce: number, locale: string): (readonly [share: number, words: string])[] {
	const percent = new Intl.NumberFormat(locale, { style: 'percent' });
	const shares = [...new Set([...SHARES, inForce])].sort((one, other) => one - other);
	return shares.map((share) => [share, share === 0 ? 'Never' : percent.format(share)]);
}

/** `The last 30 of 180 days: 228 notes are due soon.` */
export function describeDueSoon(policy: FreshnessPolicy, notes: readonly ActorNote[], today: CalendarDay, locale: string): string {
	if (policy.dueSoonShare === 0) return 'Notes are fresh until they are overdue.';
	const due = countByState(notes, policy, today)['due soon'];
	const limit = counted(policy.limitDays, 'day', locale);
	const words = due === 0 ? 'no notes are' : `${counted(due, 'note', locale)} ${due === 1 ? 'is' : 'are'}`;
	return `The last ${number(daysDueSoon(policy), locale)} of ${limit}: ${words} due soon.`;
}

/** How many of the days up to the default limit a note is due soon. */
function daysDueSoon({ limitDays, dueSoonShare = DUE_SOON_SHARE }: FreshnessPolicy): number {
	return limitDays - Math.floor(limitDays * (1 - dueSoonShare));
}
