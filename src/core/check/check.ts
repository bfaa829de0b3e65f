/** Runs rules over a vault. */

import type { ActorIndex } from '../actor/vault/actor-index';
import type { ResolveLink } from '../actor/vault/peers';
import { ignoresIn, isIgnored, type Ignore } from './ignores';
import type { CheckedNote } from './rule/checked-note';
import { compareFindings, type Finding } from './rule/finding';
import type { Collection, Given, Rule } from './rule/rule';

/** A rule that failed. The others go on. */
export interface Crash {
	readonly rule: string;
	/** The note it failed at; `undefined` where it judged the whole vault. */
	readonly path: string | undefined;
	/** What it failed with. */
	readonly message: string;
}

/** What checking came to. */
export interface CheckResult {
	/** In the order of `compareFindings`. */
	readonly findings: readonly Finding[];
	/** Those that comments accept, and nobody is told, in no particular order. */
	readonly accepted: readonly Finding[];
	/** Rules that failed, in the order in which they were met. */
	readonly crashes: readonly Crash[];
}

/** What the rules have collected from a vault. Plain memory: it neither reads files nor watches them. */
export class Check {
	private readonly runs: readonly { readonly rule: Rule; readonly collection: Collection }[];
	private readonly crashes = new Map<string, readonly Crash[]>();
	private readonly ignores = new Map<string, readonly Ignore[]>();

	constructor(rules: readonly Rule[], private readonly given: Given) {
		this.runs = rules.map((rule) => ({ rule, collection: rule.start() }));
	}

	/**
	 * Takes in a note, in place of what was known of its path. One that is only needed to judge others is spared the rules
	 * that look at each note for itself.
	 */
	set(note: CheckedNote, need: 'asked' | 'for others' = 'asked'): void {
		this.delete(note.path);
		const runs = need === 'asked' ? this.runs : this.runs.filter(({ rule: { looksAt } }) => looksAt === 'vault');
		const crashes = runs.flatMap(({ rule, collection }) => (
			attempt(rule, note.path, () => collection.set(note, this.given)).crashes
		));
		if (crashes.length > 0) this.crashes.set(note.path, crashes);
		const ignores = ignoresIn(note);
		if (ignores.length > 0) this.ignores.set(note.path, ignores);
	}

	/** Forgets the note at `path`. */
	delete(path: string): void {
		for (const { collection } of this.runs) collection.delete(path);
		this.crashes.delete(path);
		this.ignores.delete(path);
	}

	/** Judges what was collected. `index` holds the actor notes among the notes taken in. */
	judge(index: ActorIndex, resolve: ResolveLink): CheckResult {
		const vault = { given: this.given, index, resolve };
		const judged = this.runs.map(({ rule, collection }) => attempt(rule, undefined, () => (
			collection.judge(vault).map((report): Finding => ({ rule: rule.id, severity: rule.severity, ...report }))
		)));
		const all = judged.flatMap(({ result = [] }) => result);
		const accepted = all.filter((finding) => this.isAccepted(finding));
		const isAccepted = new Set(accepted);
		return {
			findings: all.filter((finding) => !isAccepted.has(finding)).sort(compareFindings),
			accepted,
			crashes: [...this.crashes.values(), ...judged.map(({ crashes }) => crashes)].flat(),
		};
	}

	/** Whether a comment at any of its places accepts a finding. */
	private isAccepted({ rule, places }: Finding): boolean {
		return places.some(({ path, line }) => isIgnored(this.ignores.get(path) ?? [], rule, line));
	}
}

/** What `run` gives, or the crash it ends in. */
function attempt<Result>(rule: Rule, path: string | undefined, run: () => Result): { result?: Result; crashes: readonly Crash[] } {
	try {
		return { result: run(), crashes: [] };
	} catch (error) {
		return { crashes: [{ rule: rule.id, path, message: error instanceof Error ? error.message : String(error) }] };
	}
}
