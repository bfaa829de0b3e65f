/** A set of rules, and how well it tells the notes that look like actors from the others. */

import type { ActorRule } from '../../actor/vault/rule';

/** Some rules with the notes that fit any of them, by their place among all. */
export interface RuleSet {
	readonly rules: readonly ActorRule[];
	readonly notes: ReadonlySet<number>;
	/** From 0 to 1; 0 where too few of its notes look like actors. */
	readonly mark: number;
	/** The part of its notes that look like actors. */
	readonly precision: number;
}

/** Fewer notes are no rule. */
const FEWEST_NOTES = 3;
/** The whole vault as a rule takes in whatever is written next. */
const WHOLE_VAULT = 0.9;

/** Judges sets of rules in one vault. */
export class RuleJudge {
	private readonly all: number;

	/** `likely` says for each note how much it looks like an actor; 0 for not at all. */
	constructor(private readonly likely: readonly number[]) {
		this.all = this.hitsIn(likely.keys());
	}

	/** The set of these rules. */
	judge(rules: readonly ActorRule[], notes: ReadonlySet<number>): RuleSet {
		const hits = this.hitsIn(notes);
		return { rules, notes, precision: hits / Math.max(1, notes.size), mark: this.markOf(rules, hits, notes.size) };
	}

	/** The mark that a set would have with another's rules, found without making it. */
	markWith(set: RuleSet, other: RuleSet): number {
		let [hits, size] = [Math.round(set.precision * set.notes.size), set.notes.size];
		for (const index of other.notes) {
			if (set.notes.has(index)) continue;
			size++;
			if (this.isHit(index)) hits++;
		}
		return this.markOf([...set.rules, ...other.rules], hits, size);
	}

	private markOf(rules: readonly ActorRule[], hits: number, size: number): number {
		if (hits < FEWEST_NOTES) return 0;
		const whole = rules.some((rule) => rule.kind === 'folder' && rule.folder === '') ? WHOLE_VAULT : 1;
		// The harmonic mean of hits / size and hits / all.
		return (whole * 2 * hits) / (size + this.all);
	}

	private hitsIn(notes: Iterable<number>): number {
		let hits = 0;
		for (const index of notes) if (this.isHit(index)) hits++;
		return hits;
	}

	private isHit(index: number): boolean {
		return (this.likely[index] ?? 0) > 0;
	}
}

/** The part of the notes under either of two sets that are under both. */
export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
	const [small, large] = one.size < other.size ? [one, other] : [other, one];
	let both = 0;
	for (const index of small) if (large.has(index)) both++;
	return both / Math.max(1, one.size + other.size - both);
}
