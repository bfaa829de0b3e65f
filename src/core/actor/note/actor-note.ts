/**
 * What an actor note says, as plain data.
 *
 * Texts are Markdown as written, trimmed. Lines count from 1. `null` means that the note does not
 * say it; an empty list that it says none. The shape is the command line's JSON as it stands.
 */

import type { ReadProblem } from '../../markdown/read-problem';
import type { Lifecycle } from '../dates/lifecycle';
import type { DatedMark, UnreadableMark } from '../dates/updated-mark';

/** One actor note, read. */
export interface ActorNote {
	/** Path of the note within its vault, `/` between folders, with the extension. */
	readonly path: string;
	/** The note's file name without extension. */
	readonly name: string;
	/** The rule that makes it an actor note, as the settings write it: `#actor`, `type = company`. */
	readonly actorBy: string;
	/** The note's own title (first H1, or the bold words it opens with) where it differs from `name`. */
	readonly title: string | null;
	readonly aliases: readonly string[];
	/** Tags of frontmatter and text without `#`, first spelling of each, without the one that makes the note an actor. */
	readonly tags: readonly string[];
	/** The frontmatter's other plain values, as written, in their order. */
	readonly properties: Readonly<Record<string, PropertyValue>>;
	/** The heading that the quick stats stand under, as written; `null` where there are none, or they stand right under the title. */
	readonly quickStatsFrom: string | null;
	readonly quickStats: readonly QuickStat[];
	/** Rows of the note's other tables of metrics and values, each with its heading in `heads.section`: second sources. */
	readonly moreStats: readonly QuickStat[];
	/** What the rest of it says of times, by which the times of its quick stats are judged; absent where that is nothing. Not exported. */
	readonly elsewhere?: Elsewhere;
	readonly bull: readonly CasePoint[];
	readonly bear: readonly CasePoint[];
	readonly updated: DatedMark | null;
	/** The other date, where the properties and the text say two; the later of them is `updated`. Absent where they don't. */
	readonly otherUpdated?: DatedMark;
	/** An Updated mark whose date could not be read, where no other mark has a date that could. */
	readonly unreadableUpdated: UnreadableMark | null;
	readonly created: DatedMark | null;
	/** What its properties say of its own life, such as `stale_after`; absent where they say nothing of it. */
	readonly lifecycle?: Lifecycle;
	readonly related: readonly RelatedLink[];
	/** What stands under the headings of the setting `cardSections`, in its order; absent where there is nothing. */
	readonly sections?: readonly OwnSection[];
	/** Lines that could not be used, in line order. */
	readonly problems: readonly ReadProblem[];
}

/** A text, or a list of texts, from the frontmatter. Numbers and dates are kept as written: `0700` stays `0700`. */
export type PropertyValue = string | readonly string[];

/** One row of the Quick stats. */
export interface QuickStat {
	readonly metric: string;
	/** May be empty: a row the author has not filled in yet. */
	readonly value: string;
	/** The third column (Source, As of) where the table has one. */
	readonly source: string | null;
	readonly line: number;
	/** Absent where the heads above it say no more than what its columns are. */
	readonly heads?: StatHeads;
}

/** What stands above a quick stat, as written: of its time, or of what its value is in. Each is absent where it says no more than usual. */
export interface StatHeads {
	/** The heading it stands under, where that is another than `quickStatsFrom`. */
	readonly section?: string;
	/** The heads of its columns: `Metric (FY2025)`, `Value ($M)`, `As of`. */
	readonly metric?: string;
	readonly value?: string;
	readonly source?: string;
}

/** What a note says of times beside its quick stats. */
export interface Elsewhere {
	/** What its tables tell over time. */
	readonly overTime: readonly OverTime[];
	/** Its words on when its fiscal years end. */
	readonly fiscalYears: readonly string[];
}

/** A metric that a table has a figure of for each of some periods. */
export interface OverTime {
	readonly metric: string;
	/** The periods as written, those of which something is expected left out. */
	readonly times: readonly string[];
}

/** One bull or bear point. */
export interface CasePoint {
	readonly text: string;
	/** The label the point stands under, as written without emphasis and colon: `Bear`, `Bull (speculative)`. */
	readonly label: string;
	readonly line: number;
	/** Items nested under the point, in order; deeper levels follow their parents. */
	readonly children: readonly CaseDetail[];
}

/** An item nested under a bull or bear point. */
export interface CaseDetail {
	readonly text: string;
	readonly line: number;
}

/** A section under a heading of the person's own. */
export interface OwnSection {
	/** The heading as written, without emphasis marks. */
	readonly heading: string;
	/** What the card calls it: sections of one title are one there. */
	readonly title: string;
	/** The line of the heading. */
	readonly line: number;
	/** List items, rows or paragraphs, each with the heading or sub-heading it stands under as its label. */
	readonly items: readonly CasePoint[];
}

/** A link of the Related section. */
export interface RelatedLink {
	/** The link's target without heading, block or display text. */
	readonly target: string;
	/** What the author says of it, or `null`. */
	readonly note: string | null;
	/** The sub-heading it stands under, or `null`. */
	readonly group: string | null;
	readonly line: number;
}
