/**
 * What a rule is. It collects a little from each note, and judges note by note over what was collected. Whatever it looks up
 * beyond the note that it judges can be written down, so that after a change only those notes are judged anew that looked at it.
 */

import { detached } from '../../detached';
import type { ActorNote } from '../../actor/note/actor-note';
import type { NotPeers } from '../../actor/vault/not-peers';
import type { ResolveLink } from '../../actor/vault/peers';
import type { ReadOptions } from '../../actor/read-actor-note';
import type { CalendarDay } from '../../calendar-date';
import type { MetricTerms } from '../../figures/metrics/terms';
import type { FreshnessPolicy } from '../../freshness/limit/policy';
import type { CheckedNote } from './checked-note';
import type { Finding, Report, Severity, Some, Spot } from './finding';
import type { Ignore } from './ignore';

/** What checking depends on beside the notes. Where any of it changes, everything is collected anew. */
export interface Given {
	readonly today: CalendarDay;
	readonly policy: FreshnessPolicy;
	readonly terms: MetricTerms;
	readonly reading: ReadOptions;
	/** Whom the person has said to be no peers. */
	readonly notPeers: NotPeers;
}

/** What any rule can look up as it judges a note. */
export interface Lookups {
	readonly given: Given;
	/** The actor note at `path`, where there is one. */
	readonly actor: (path: string) => ActorNote | undefined;
	/** The actor notes that go by a name, whatever its case: file name, title, alias or ticker. */
	readonly named: (name: string) => readonly ActorNote[];
	readonly resolve: ResolveLink;
	/** Says that what is kept of the note at `path` is looked at. */
	readonly lookAt: (path: string) => void;
}

/** The vault as one rule sees it: all of its notes have been collected. */
export interface JudgedVault<Kept> extends Lookups {
	/** What the rule keeps of the note at `path`. */
	readonly kept: (path: string) => Kept | undefined;
}

/** What is said of a rule, wherever one is named. */
export interface RuleDescription {
	/** Small letters and hyphens. Settings, suppressions and baselines name the rule by it, so it never changes. */
	readonly id: string;
	readonly severity: Severity;
	/** Whether the rule runs where nobody chose. */
	readonly on: boolean;
	/** What it finds, in one sentence. `docs/rules/ID.md` says the rest. */
	readonly summary: string;
}

/** A rule over the notes of a vault. */
export interface VaultRule<Kept> extends RuleDescription {
	/**
	 * What is kept of a note: plain data that JSON can hold, as little as `judge` can do with; of an actor note nothing that
	 * stands in the index. `undefined` where the note has no part in the rule.
	 */
	readonly collect: (note: CheckedNote, given: Given) => Kept | undefined;
	/**
	 * Begins to judge. What it returns says what there is to say of the note at a path; of several notes that share a finding
	 * it is said of one. Notes may change while it is in use, so it remembers nothing by their paths.
	 */
	readonly judge: (vault: JudgedVault<Kept>) => (path: string) => Iterable<Report>;
	readonly joins?: Joins;
}

/** What a rule of one note says of it. */
export interface NoteReport extends Pick<Report, 'message' | 'fix' | 'isHint'> {
	/** Where in the note, the place to look at first in front. */
	readonly spots: Some<Spot>;
}

/** A rule that looks at each note for itself. */
export interface NoteRule extends RuleDescription {
	readonly find: (note: CheckedNote, given: Given) => readonly NoteReport[];
	readonly joins?: Joins;
}

/** Any rule, as it is run: what it collects is its own business. */
export interface Rule extends RuleDescription {
	/** Set where the person chose how much it weighs: then all that it says weighs as much. */
	readonly isWeighed?: true;
	/** Whether what it finds in a note depends on that note alone, or on others too. */
	readonly looksAt: 'note' | 'vault';
	readonly start: () => Collection;
	/** What it says once all others are done; absent where it looks at notes alone. */
	readonly last?: (done: DoneCheck) => Iterable<Report>;
	/** Which of its findings are said as one; absent where none is. */
	readonly joins?: Joins;
}

/** How findings of a rule are said as one. */
export interface Joins {
	/** Those of one key say the same. */
	readonly keyOf: (finding: Finding) => string;
	/** As few as these are said one by one. */
	readonly least: number;
	readonly say: (parts: Some<Finding>) => Omit<Report, 'fix' | 'isHint'>;
}

/** What the other rules have come to. */
export interface DoneCheck {
	/** All that they found, accepted or not. */
	readonly found: readonly Finding[];
	/** Those of them that ran and didn't fail. */
	readonly ran: readonly string[];
	/** The comments that accept findings, by the paths of their notes. */
	readonly ignores: ReadonlyMap<string, readonly Ignore[]>;
}

/** What one rule has collected. Each of these may throw what the rule throws. */
export interface Collection {
	/** Collects from a note, in place of what was collected from its path. */
	readonly set: (note: CheckedNote, given: Given) => void;
	readonly delete: (path: string) => void;
	/** What was collected from the note at `path`: plain data; `undefined` where nothing was. */
	readonly kept: (path: string) => unknown;
	/** Takes what `kept` gave of a note, in place of what was collected from its path. */
	readonly keep: (path: string, kept: unknown) => void;
	readonly judge: (lookups: Lookups) => (path: string) => readonly Report[];
}

/** Makes a rule of one over the notes of a vault. */
export function vaultRule<Kept>({ collect, judge, ...description }: VaultRule<Kept>): Rule {
	return { ...description, looksAt: 'vault', start: () => startCollection(collect, judge) };
}

/** Makes a rule of one that looks at each note for itself. */
export function noteRule({ find, ...description }: NoteRule): Rule {
	const rule = vaultRule<readonly NoteReport[]>({
		...description,
		collect: (note, given) => {
			const found = find(note, given);
			return found.length === 0 ? undefined : found;
		},
		judge: ({ kept }) => (path) => (kept(path) ?? []).map((report) => placed(report, path)),
	});
	return { ...rule, looksAt: 'note' };
}

/** Makes a rule of one that looks at what the others found. */
export function lastRule(description: RuleDescription, last: NonNullable<Rule['last']>): Rule {
	return { ...noteRule({ ...description, find: () => [] }), last };
}

/** What is said of the note at `path`. */
export function placed({ spots: [first, ...others], ...said }: NoteReport, path: string): Report {
	return { ...said, places: [{ path, ...first }, ...others.map((spot) => ({ path, ...spot }))] };
}

function startCollection<Kept>(collect: VaultRule<Kept>['collect'], judge: VaultRule<Kept>['judge']): Collection {
	const kept = new Map<string, Kept>();
	return {
		set: (note, given) => {
			kept.delete(note.path);
			const collected = collect(note, given);
			if (collected !== undefined) kept.set(note.path, detached(collected));
		},
		delete: (path) => void kept.delete(path),
		kept: (path) => kept.get(path),
		keep: (path, collected) => void kept.set(path, collected as Kept),
		judge: (lookups) => {
			const judgeNote = judge({ ...lookups, kept: (path) => (lookups.lookAt(path), kept.get(path)) });
			return (path) => [...judgeNote(path)];
		},
	};
}
