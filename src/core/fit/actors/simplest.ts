/** Which of two sets of rules that are about as good an owner would rather have. */

import { printActorRule, type ActorRule } from '../../actor/vault/rule';
import { compareTexts } from '../../wording';
import { IDENTITY_KEYS } from '../words/properties';
import { propertyKey } from '../../actor/words/vocabulary';
import { joinedRules } from './joined-rules';
import { overlap, type RuleSet } from './rule-set';
import type { Steps } from '../steps/steps';

/** Sets that share this much are one choice to the person. */
const SAME = 0.95;
/** Marks that differ by less are about as good. */
const ABOUT_AS_GOOD = 0.02;

/** The best mark first; of equals the simplest. */
export function byMark(one: RuleSet, other: RuleSet): number {
	return other.mark - one.mark || bySimplicity(one, other);
}

/** Of each group of sets with nearly the same notes the simplest that is about as good as the best, in the order of the groups. */
export function* simplestOfEach(sets: readonly RuleSet[]): Steps<RuleSet[]> {
	const groups: RuleSet[][] = [];
	for (const set of sets) {
		const group = groups.find(([best]) => best !== undefined && overlap(best.notes, set.notes) >= SAME);
		if (group === undefined) groups.push([set]);
		else group.push(set);
		yield;
	}
	return groups.flatMap(([best, ...others]) => {
		if (best === undefined) return [];
		return [best, ...others.filter(({ mark }) => mark > best.mark - ABOUT_AS_GOOD)].sort(bySimplicity)[0] ?? best;
	});
}

/** Fewer lines, then what stays true when a note is moved, then the better mark, then the outer folder or the shorter word. */
function bySimplicity(one: RuleSet, other: RuleSet): number {
	return joinedRules(one.rules).length - joinedRules(other.rules).length || rankOf(one.rules) - rankOf(other.rules)
		|| other.mark - one.mark || textOf(one).length - textOf(other).length || compareTexts(textOf(one), textOf(other));
}

const KINDS: readonly ActorRule['kind'][] = ['tag', 'property', 'has property', 'folder'];
const IDENTITIES = [...IDENTITY_KEYS];

/** Of properties that only a security has, the commonest first. */
function rankOf([rule]: readonly ActorRule[]): number {
	if (rule === undefined) return KINDS.length;
	const place = rule.kind === 'has property' ? IDENTITIES.indexOf(propertyKey(rule.name)) / IDENTITIES.length : 0;
	return KINDS.indexOf(rule.kind) + place;
}

function textOf({ rules }: RuleSet): string {
	return rules.map(printActorRule).join('\n');
}
