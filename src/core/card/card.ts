/** What the card of an actor shows, decided without a screen: who it is, how fresh what it says is, and its sections. */

import { isSameName, shownName } from '../actor/note/shown-name';
import type { ActorNote } from '../actor/note/actor-note';
import type { Lifecycle } from '../actor/dates/lifecycle';
import type { DatedMark } from '../actor/dates/updated-mark';
import type { ReadProblem } from '../markdown/read-problem';
import type { Conventions } from '../actor/words/conventions';
import type { CalendarDate, CalendarDay } from '../calendar-date';
import type { MetricTerms } from '../figures/metrics/terms';
import { assessFreshness, type Freshness } from '../freshness/freshness';
import { latestDateMentioned } from '../freshness/facts/latest-date-mentioned';
import { limitFor, ownLimitProblem, type FreshnessPolicy } from '../freshness/limit/policy';
import { relatedUpdatedAfter, type NamedUpdate, type Relations } from '../freshness/related-updates';
import { cardSections, type CardSection } from './card-sections';
import { noteReading } from '../explain/reading';
import { unreadSections } from '../explain/unread';
import { perishablesOf, type Perishables } from './perishables';
import { factFinder, judgedFacts } from './row-facts';
import { summaryOf, type CardSummary } from './summary/summary';

/** The card of one actor note. */
export interface Card {
	readonly path: string;
	/** Its file name without extension. */
	readonly name: string;
	/** What it is called on the card (see `shownName`). */
	readonly shownName: string;
	/** The other names it goes under: its title or a file name that says more, whichever isn't shown, then its aliases. */
	readonly otherNames: readonly string[];
	/** What the actor is, in a line; `null` where the note plainly says it nowhere, or the person wants none. */
	readonly summary: CardSummary | null;
	readonly tags: readonly string[];
	/** The day to which ages are counted. */
	readonly today: CalendarDay;
	readonly freshness: Freshness;
	/** The earlier updated date of a note that states two; `null` where it doesn't. */
	readonly otherUpdated: DatedMark | null;
	/** When the note was created, where nothing says when it was updated. */
	readonly created: DatedMark | null;
	/** The latest date that the text of an undated note mentions, other than that of its creation: a hint, not the note's date. */
	readonly latestDateMentioned: CalendarDate | null;
	/** Related actors that were updated after the note, the latest first. */
	readonly relatedUpdates: readonly NamedUpdate[];
	/** How many of its figures perish, and which are overdue. */
	readonly perishables: Perishables;
	/** What its properties say of its own life; `null` where they say nothing of it. */
	readonly lifecycle: Lifecycle | null;
	readonly sections: readonly CardSection[];
}

/** What a card is made of besides the note. */
export interface CardBasis {
	readonly conventions: Conventions;
	readonly policy: FreshnessPolicy;
	readonly terms: MetricTerms;
	readonly today: CalendarDay;
	/** Whether the person wants a summary; absent, they do. */
	readonly hasSummary?: boolean;
	/** Where related actors are found; absent until all are known, and then none counts as updated. */
	readonly relations?: Relations;
}

/** Builds the card of `note`, which was read from `text`. */
export function buildCard(note: ActorNote, text: string, basis: CardBasis): Card {
	const { conventions, policy, terms, today, hasSummary = true, relations } = basis;
	const freshness = assessFreshness(note, policy, today);
	const created = freshness.state === 'undated' ? note.created : null;
	const shown = shownName(note);
	const ofFile = isSameName(note.name, shown) ? [] : [note.name];
	const otherNames = [...ofFile, ...(note.title === null ? [] : [note.title]), ...note.aliases].filter((name) => name !== shown);
	const summary = hasSummary ? summaryOf(note, text, conventions) : null;
	const facts = judgedFacts(note, { limitDays: limitFor(note, policy).days, policy, terms, today });
	return {
		path: note.path,
		name: note.name,
		shownName: shown,
		otherNames: [...new Set(otherNames)],
		summary,
		tags: note.tags,
		today,
		freshness,
		otherUpdated: note.otherUpdated ?? null,
		created,
		latestDateMentioned: freshness.state === 'undated' ? dateMentioned(text, created, basis) : null,
		relatedUpdates: relations === undefined ? [] : updatesAfter(note, relations, today),
		perishables: perishablesOf(facts),
		lifecycle: note.lifecycle ?? null,
		sections: cardSections(note, {
			conventions,
			factOf: factFinder(facts),
			shownAbove: summary?.property ?? null,
			unread: saysNothing(note) ? unreadSections(noteReading(note, text, conventions), summary) : [],
			problems: [...limitProblems(note, policy), ...note.problems],
		}),
	};
}

/** Whether nothing is read in the text of a note: then its card says what stands there, and why that is not read. */
function saysNothing({ quickStats, bull, bear, related, sections }: ActorNote): boolean {
	return [quickStats, bull, bear, related, sections ?? []].every(({ length }) => length === 0);
}

function dateMentioned(text: string, created: DatedMark | null, { today, conventions }: CardBasis): CalendarDate | null {
	const date = latestDateMentioned(text, today, conventions);
	return date === undefined || date.date === created?.date ? null : date;
}

function updatesAfter(note: ActorNote, relations: Relations, today: CalendarDay): NamedUpdate[] {
	const updates = relatedUpdatedAfter(note, relations, today);
	return updates.map(({ note: related, updated }) => ({ note: { path: related.path, name: shownName(related) }, updated }));
}

/** The frontmatter opens the note: its properties lead to the first line. */
function limitProblems(note: ActorNote, policy: FreshnessPolicy): ReadProblem[] {
	const message = ownLimitProblem(note, policy);
	return message === undefined ? [] : [{ line: 1, message }];
}
