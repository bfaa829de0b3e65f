/**
 * Which rules an owner would choose, the best first.
 *
 * Some notes look like notes about an actor (`likeness.ts`). Of a set of rules, *precision* is the part of its notes that do,
 * and *recall* its part of all notes that do; the mark of the set is their harmonic mean. So a good set takes in the notes
 * that look like actors and little else: share and size both count. A simpler set wins where two are about as
 * good: each further value of a property costs a little, each further rule more, one of another kind most. Tags
 * and types that name no actor are what notes are about: they count only where nothing names actors. Nothing is proposed
 * where fewer than three notes look like actors under a set, or less than half of its notes do: right or silent.
 */

import { printActorRule, type ActorRule } from '../../actor/vault/rule';
import { compareTexts } from '../../wording';
import { senseOf, type Sense } from '../words/sense';
import { tagName } from './called';
import { likenesses } from './likeness';
import { ruleCandidates, type Candidate } from './candidates';
import { RuleJudge, type RuleSet } from './rule-set';
import { isSameProperty, joinedRules } from './joined-rules';
import { byMark, simplestOfEach } from './simplest';
import type { NoteSigns } from '../signs/note-signs';
import type { Steps } from '../steps/steps';

/** Rules that make notes actors, with what they come to in the vault. */
export interface RuleProposal {
	/** As lines of the setting. */
	readonly lines: readonly string[];
	/** The notes that fit them, by their place among all. */
	readonly notes: readonly number[];
	/** Paths of those that look most like actors. */
	readonly examples: readonly string[];
}

/** How many examples a proposal shows at most. */
export const EXAMPLES = 3;
/** How many sets of rules are proposed at most. */
const MOST_PROPOSED = 4;
/** How many rules are tried as the first of a set, and how many as a further one. */
const MOST_STARTS = 12;
const MOST_FURTHER = 60;
const MOST_RULES = 6;
/** What a further rule has to add to the mark: a value of the same property, a rule of the same kind, one of another kind. */
const ADDS = { value: 0.004, same: 0.008, other: 0.05 } as const;
/** The least precision of a set, and the least part of the best mark. */
const LEAST_PRECISION = 0.5;
const LEAST_MARK = 0.3;

/** The sets of rules worth proposing, the best first; none where no notes plainly are actors. */
export function* proposeActorRules(notes: readonly NoteSigns[]): Steps<RuleProposal[]> {
	const likely = yield* likenesses(notes);
	const judge = new RuleJudge(likely);
	const singles = worthTrying(yield* judged(yield* ruleCandidates(notes), judge));
	const naming = singles.filter(({ rules }) => rules.every((rule) => namesActors(rule) === true));
	const further = (naming.length === 0 ? singles : naming).slice(0, MOST_FURTHER);
	const sets = [...singles];
	for (const start of further.slice(0, MOST_STARTS)) sets.push(yield* grown(start, further, judge));
	sets.sort(byMark);
	const best = sets[0]?.mark ?? 0;
	const simplest = yield* simplestOfEach(sets.filter(({ mark }) => mark >= LEAST_MARK * best));
	return simplest.slice(0, MOST_PROPOSED).map(({ rules, notes: under }) => ({
		lines: joinedRules(rules).map(printActorRule),
		notes: [...under].sort((a, b) => a - b),
		examples: examplesOf(under, notes, likely),
	}));
}

function* judged(candidates: readonly Candidate[], judge: RuleJudge): Steps<RuleSet[]> {
	const sets: RuleSet[] = [];
	for (const { rule, notes } of candidates) {
		sets.push(judge.judge([rule], new Set(notes)));
		yield;
	}
	return sets;
}

function worthTrying(sets: readonly RuleSet[]): RuleSet[] {
	const good = sets.filter(({ precision, mark }) => precision >= LEAST_PRECISION && mark > 0);
	const naming = good.filter(({ rules }) => rules.every((rule) => namesActors(rule) !== false));
	return (naming.length === 0 ? good : naming).sort(byMark);
}

/** Whether a rule names actors; `undefined` for a folder that may lie around theirs: a choice, and no part of one. */
function namesActors(rule: ActorRule): boolean | undefined {
	switch (rule.kind) {
		case 'not':
			return false;
		case 'has property':
			return true;
		case 'folder':
			return rule.folder !== '' && FOLDER[senseOf(rule.folder.slice(rule.folder.lastIndexOf('/') + 1))];
		case 'tag':
			return senseOf(tagName(rule.tag)) === 'actor';
		case 'property':
			return rule.values.every((value) => senseOf(value) === 'actor');
	}
}

const FOLDER: Readonly<Record<Sense, boolean | undefined>> = { actor: true, other: false, none: undefined };

/** A set with every further rule that adds enough, the one that adds most first; then without those that the others made needless. */
function* grown(start: RuleSet, others: readonly RuleSet[], judge: RuleJudge): Steps<RuleSet> {
	let set = start;
	while (set.rules.length < MOST_RULES) {
		const next = yield* bestAddition(set, others, judge);
		if (next === undefined) break;
		set = together([set, next], judge);
	}
	const parts = set.rules.map((rule) => others.find(({ rules: [only] }) => only === rule) ?? start);
	return pruned(set, parts, judge);
}

function* bestAddition(set: RuleSet, others: readonly RuleSet[], judge: RuleJudge): Steps<RuleSet | undefined> {
	let best: { readonly set: RuleSet; readonly mark: number } | undefined;
	for (const other of others) {
		const [rule] = other.rules;
		if (rule === undefined || set.rules.includes(rule)) continue;
		const mark = judge.markWith(set, other);
		if (mark > set.mark + costOf(set.rules, rule) && mark > (best?.mark ?? 0)) best = { set: other, mark };
		yield;
	}
	return best?.set;
}

function pruned(set: RuleSet, parts: readonly RuleSet[], judge: RuleJudge): RuleSet {
	for (const part of parts) {
		const rest = parts.filter((other) => other !== part);
		if (rest.length === 0) return set;
		const without = together(rest, judge);
		if (without.mark >= set.mark - costOf(without.rules, part.rules[0])) return pruned(without, rest, judge);
	}
	return set;
}

function together(sets: readonly RuleSet[], judge: RuleJudge): RuleSet {
	return judge.judge(sets.flatMap(({ rules }) => rules), new Set(sets.flatMap(({ notes }) => [...notes])));
}

function costOf(rules: readonly ActorRule[], other: ActorRule | undefined): number {
	if (rules.some((rule) => isSameProperty(rule, other))) return ADDS.value;
	return rules.some(({ kind }) => kind === other?.kind) ? ADDS.same : ADDS.other;
}

/** Found in one pass: sorting thousands of notes for three of them takes long. */
function examplesOf(under: ReadonlySet<number>, notes: readonly NoteSigns[], likely: readonly number[]): string[] {
	let best: Example[] = [];
	for (const index of under) {
		const note: Example = { path: notes[index]?.path ?? '', likely: likely[index] ?? 0, facts: notes[index]?.facts ?? 0 };
		const last = best[EXAMPLES - 1];
		if (last === undefined || bySigns(note, last) < 0) best = [...best, note].sort(bySigns).slice(0, EXAMPLES);
	}
	return best.map(({ path }) => path);
}

interface Example {
	readonly path: string;
	readonly likely: number;
	readonly facts: number;
}

function bySigns(one: Example, other: Example): number {
	return other.likely - one.likely || other.facts - one.facts || compareTexts(one.path, other.path);
}
