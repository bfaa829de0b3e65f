/**
 * What Dossier offers to other plugins and to scripts in Obsidian, as `app.plugins.plugins.dossier.api`.
 *
 * Everything is data, read-only and frozen. Texts are Markdown as written in the notes; lines count from 1; `null` means that
 * the note doesn't say it. Nothing throws: what can't be found is `undefined`, `null` or an empty list.
 */

/** The interface. A version adds to the one before; one that breaks it gets another number. */
export interface DossierApi {
	readonly version: 1;
	/** Resolves once all notes have been read. Until then, actors may be missing. */
	readonly ready: Promise<void>;
	/**
	 * The actor that goes by a name: a link (`[[NVIDIA]]`), path, file name, title, alias or ticker. `from` is the path of the note
	 * that a link stands in. `undefined` where there is none, or where several go by that name.
	 */
	actor(name: string, from?: string): Actor | undefined;
	/** Every actor, in no particular order. */
	actors(): readonly Actor[];
	/** How fresh the note of an actor is today; `undefined` where `actor` is. */
	freshness(name: string, from?: string): Freshness | undefined;
	/** Compares actors, by the metrics that are named or those that most of them have. */
	compare(names: readonly string[], metrics?: readonly string[]): Comparison;
	/** Calls `listener` a moment after notes of actors have changed, with their paths. Returns what ends that. */
	on(event: 'changed', listener: (paths: readonly string[]) => void): () => void;
}

/** What an actor's note says. */
export interface Actor {
	/** Path of the note. */
	readonly path: string;
	/** File name of the note, without extension. */
	readonly name: string;
	readonly title: string | null;
	readonly aliases: readonly string[];
	/** Without `#`, and without the tag that makes the note an actor. */
	readonly tags: readonly string[];
	/** The other properties, as written. */
	readonly properties: Readonly<Record<string, string | readonly string[]>>;
	readonly stats: readonly Stat[];
	readonly bull: readonly Point[];
	readonly bear: readonly Point[];
	readonly related: readonly Related[];
	readonly updated: UpdatedDate | null;
}

/** A row of the quick stats. */
export interface Stat {
	readonly metric: string;
	/** Empty where the author left it so. */
	readonly value: string;
	/** The third column, where the table has one. */
	readonly source: string | null;
	readonly line: number;
}

/** A bull or bear point. */
export interface Point {
	readonly text: string;
	/** What it stands under, such as `Bull` or `Strengths`. */
	readonly label: string;
	readonly line: number;
	readonly details: readonly { readonly text: string; readonly line: number }[];
}

/** A link of the Related section. */
export interface Related {
	/** As written. */
	readonly target: string;
	/** Path of the note it leads to; `null` where there is none. */
	readonly path: string | null;
	/** What the author says of it. */
	readonly note: string | null;
	/** The sub-heading it stands under. */
	readonly group: string | null;
	readonly line: number;
}

/** A day, or a month. */
export interface UpdatedDate {
	/** `2026-05-27`; `2026-05` for a month. */
	readonly date: string;
	readonly precision: 'day' | 'month';
	readonly line: number;
}

/** How fresh a note is. */
export interface Freshness {
	readonly state: 'fresh' | 'due soon' | 'stale' | 'undated' | 'future' | 'unreadable';
	/** As `Actor.updated` says it. */
	readonly updated: UpdatedDate | null;
	/** Days since then; `null` where the note has no date that has come. */
	readonly age: number | null;
	/** The greatest age that is not overdue; `null` where there is no limit. */
	readonly limit: number | null;
}

/** Actors side by side. */
export interface Comparison {
	/** In the order in which they were named. */
	readonly actors: readonly { readonly path: string; readonly name: string }[];
	readonly metrics: readonly ComparedMetric[];
	/** Whole sentences on names that nobody goes by, or several do. */
	readonly problems: readonly string[];
}

/** A metric of a comparison. */
export interface ComparedMetric {
	readonly name: string;
	/** What its figures compare in: an ISO 4217 code, `%`, `x`, a unit, or an empty text for bare numbers; `null` where they don't compare. */
	readonly unit: string | null;
	/** One for each actor, in their order; `null` where the note has no such row. */
	readonly cells: readonly (Cell | null)[];
}

/** What one note says of a metric. */
export interface Cell {
	/** The value as written. */
	readonly text: string;
	/** The figure, by which it is ordered; `null` where it does not compare with the others. */
	readonly amount: number | null;
	/** The time it is of, such as `FY2026`; `null` where the note doesn't say. */
	readonly period: string | null;
	readonly path: string;
	/** `null` for a property. */
	readonly line: number | null;
}
