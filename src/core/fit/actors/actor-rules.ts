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
import { ruleCandidates } from './candidates';
import { RuleJudge, type RuleSet } from './rule-set';
import { isSameProperty, joinedRules } from './joined-rules';
import { byMark, simplestOfEach } from './simplest';
import type { NoteSigns } from '../signs/note-signs';

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
export function proposeActorRules(notes: readonly NoteSigns[]): RuleProposal[] {
	const likely = likenesses(notes);
	const judge = new RuleJudge(likely);
	const singles = worthTrying(ruleCandidates(notes).map(({ rule, notes: under }) => judge.judge([rule], new Set(under))));
	const naming = singles.filter(({ rules }) => rules.every((rule) => namesActors(rule) === true));
	const further = (naming.length === 0 ? singles : naming).slice(0, MOST_FURTHER);
	const sets = [...further.slice(0, MOST_STARTS).map((start) => grown(start, further, judge)), ...singles].sort(byMark);
	const best = sets[0]?.mark ?? 0;
	return simplestOfEach(sets.filter(({ mark }) => mark >= LEAST_MARK * best)).slice(0, MOST_PROPOSED).map(({ rules, notes: under }) => ({
		lines: joinedRules(rules).map(printActorRule),
		notes: [...under].sort((a, b) => a - b),
		examples: examplesOf(under, notes, likely),
	}));
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
function grown(start: RuleSet, others: readonly RuleSet[], judge: RuleJudge): RuleSet {
	let set = start;
	while (set.rules.length < MOST_RULES) {
		const next = bestAddition(set, others, judge);
		if (next === undefined) break;
		set = together([set, next], judge);
	}
	const parts = set.rules.map((rule) => others.find(({ rules: [only] }) => only === rule) ?? start);
	return pruned(set, parts, judge);
}

function bestAddition(set: RuleSet, others: readonly RuleSet[], judge: RuleJudge): RuleSet | undefined {
	let best: { readonly set: RuleSet; readonly mark: number } | undefined;
	for (const other of others) {
		const [rule] = other.rules;
		if (rule === undefined || set.rules.includes(rule)) continue;
		const mark = judge.markWith(set, other);
		if (mark > set.mark + costOf(set.rules, rule) && mark > (best?.mark ?? 0)) best = { set: other, mark };
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

function examplesOf(under: ReadonlySet<number>, notes: readonly NoteSigns[], likely: readonly number[]): string[] {
	return [...under]
		.map((index) => ({ path: notes[index]?.path ?? '', likely: likely[index] ?? 0, facts: notes[index]?.facts ?? 0 }))
		.sort((one, other) => other.likely - one.likely || other.facts - one.facts || compareTexts(one.path, other.path))
		.slice(0, EXAMPLES)
		.map(({ path }) => path);
}
