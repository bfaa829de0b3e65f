/** What may have made a note stale before its limit: actors it is related to that were updated after it. */

import type { ActorIndex } from '../actor/vault/actor-index';
import type { ActorNote } from '../actor/note/actor-note';
import type { DatedMark } from '../actor/dates/updated-mark';
import type { ResolveLink } from '../actor/vault/peers';
import { firstDay, formatDate, lastDay, type CalendarDay } from '../calendar-date';
import type { InboundLinks } from '../actor/vault/inbound-links';

/** An actor, and the date it states. */
export interface NamedUpdate {
	readonly note: Pick<ActorNote, 'path' | 'name'>;
	readonly updated: DatedMark;
}

/** A related actor, and the date it states. */
export interface RelatedUpdate extends NamedUpdate {
	readonly note: ActorNote;
}

/** Where related actors are found. */
export interface Relations {
	readonly index: ActorIndex;
	readonly resolve: ResolveLink;
	readonly inbound: InboundLinks;
}

/**
 * The actors that `note` links to in Related, or that link to it there, whose own updated date is later;
 * the latest first, then by name. None where the note states no date, and no actor whose date is
 * missing, cannot be read or is yet to come. A month counts as later only where all of it is.
 */
export function relatedUpdatedAfter(note: ActorNote, { index, resolve, inbound }: Relations, today: CalendarDay): RelatedUpdate[] {
	const since = note.updated === null ? undefined : lastDay(note.updated);
	if (since === undefined) return [];
	const linked = note.related.flatMap(({ target }) => index.get(resolve(target, note.path) ?? '') ?? []);
	const related = new Map([...linked, ...inbound.linkingTo(note.path)].map((other) => [other.path, other]));
	const updates = [...related.values()].flatMap((other) => (other.updated !== null && isAfter(other.updated, since, today) ? [{ note: other, updated: other.updated }] : []));
	return updates.sort(latestFirst);
}

function isAfter(updated: DatedMark, since: CalendarDay, today: CalendarDay): boolean {
	const day = firstDay(updated);
	return day > since && day <= today;
}

const { compare } = new Intl.Collator('en', { numeric: true });

function latestFirst(one: RelatedUpdate, other: RelatedUpdate): number {
	const [day, otherDay] = [lastDay(one.updated), lastDay(other.updated)];
	if (day !== otherDay) return day < otherDay ? 1 : -1;
	return compare(one.note.name, other.note.name) || compare(one.note.path, other.note.path);
}

/** Related updates in words, in parts, so that each actor can be a link. */
export interface RelatedUpdatesDescription {
	/** `3 related actors were updated after this note`. */
	readonly lead: string;
	/** The first few. */
	readonly actors: readonly { readonly name: string; readonly path: string; readonly date: string }[];
	/** How many are not named. */
	readonly others: number;
	/** All of it: `3 related actors were updated after this note: Tencent (Jun 12), Baidu (May 30), …`. */
	readonly sentence: string;
}

/** So many actors are named. */
const NAMED = 3;

/** Describes related updates for people of `locale` (a BCP 47 tag), in the order given; `undefined` where there is none. */
export function describeRelatedUpdates(updates: readonly NamedUpdate[], today: CalendarDay, locale: string, named = NAMED): RelatedUpdatesDescription | undefined {
	if (updates.length === 0) return undefined;
	const count = new Intl.NumberFormat(locale).format(updates.length);
	const lead = updates.length === 1 ? '1 related actor was updated after this note' : `${count} related actors were updated after this note`;
	const actors = updates.slice(0, named).map(({ note, updated }) => ({ name: note.name, path: note.path, date: formatDate(updated, locale, today) }));
	const others = updates.length - actors.length;
	const list = [...actors.map(({ name, date }) => `${name} (${date})`), ...(others === 0 ? [] : ['…'])];
	return { lead, actors, others, sentence: `${lead}: ${list.join(', ')}` };
}
