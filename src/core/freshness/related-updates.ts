/** What may put a note out of date before its limit: related actor notes that were updated after it. */

import type { ActorIndex } from '../actor/vault/actor-index';
import type { ActorNote } from '../actor/note/actor-note';
import type { DatedMark } from '../actor/dates/updated-mark';
import type { ResolveLink } from '../actor/vault/peers';
import { firstDay, formatDate, lastDay, type CalendarDay } from '../calendar-date';
import type { InboundLinks } from '../actor/vault/inbound-links';
import { compareTexts, counted } from '../wording';

/** A related note by its name, with its updated date. */
export interface NamedUpdate {
	readonly note: Pick<ActorNote, 'path' | 'name'>;
	readonly updated: DatedMark;
}

/** A related note, with its updated date. */
export interface RelatedUpdate extends NamedUpdate {
	readonly note: ActorNote;
}

/** The index, and the links between its notes in both directions. */
export interface Relations {
	readonly index: ActorIndex;
	readonly resolve: ResolveLink;
	readonly inbound: InboundLinks;
}

/**
 * The actor notes that `note` links to in Related, or that link to it there, whose own updated date is later;
 * the latest first, then by name. None for a note without a date, and no note whose date is missing, can't be
 * read or is in the future. A month counts as later only if all of it is.
 */
export function relatedUpdatedAfter(note: ActorNote, { index, resolve, inbound }: Relations, today: CalendarDay): RelatedUpdate[] {
	const since = note.updated === null ? undefined : lastDay(note.updated);
	if (since === undefined) return [];
	const linked = note.related.flatMap(({ target }) => index.get(resolve(target, note.path) ?? '') ?? []);
	const related = new Map([...linked, ...inbound.linkingTo(note.path)].map((other) => [other.path, other]));
	const dated = [...related.values()].flatMap((other) => (other.updated === null ? [] : [{ note: other, updated: other.updated }]));
	return dated.filter(({ updated }) => isAfter(updated, since, today)).sort(latestFirst);
}

function isAfter(updated: DatedMark, since: CalendarDay, today: CalendarDay): boolean {
	const day = firstDay(updated);
	return day > since && day <= today;
}

function latestFirst(one: RelatedUpdate, other: RelatedUpdate): number {
	const [day, otherDay] = [lastDay(one.updated), lastDay(other.updated)];
	if (day !== otherDay) return day < otherDay ? 1 : -1;
	return compareTexts(one.note.name, other.note.name) || compareTexts(one.note.path, other.note.path);
}

/** Related updates in words, in parts, so that each note can be a link. */
export interface RelatedUpdatesDescription {
	/** `3 related notes are newer`. */
	readonly lead: string;
	readonly actors: readonly { readonly name: string; readonly path: string; readonly date: string }[];
}

/** Describes related updates for people of `locale` (a BCP 47 tag); `undefined` for none. */
export function describeRelatedUpdates(
	updates: readonly NamedUpdate[],
	today: CalendarDay,
	locale: string,
): RelatedUpdatesDescription | undefined {
	if (updates.length === 0) return undefined;
	const lead = `${counted(updates.length, 'related note', locale)} ${updates.length === 1 ? 'is' : 'are'} newer`;
	return { lead, actors: updates.map(({ note: { name, path }, updated }) => ({ name, path, date: formatDate(updated, locale, today) })) };
}
