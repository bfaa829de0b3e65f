/** Which notes the rules for actor notes reach in this vault, and how far reading them has come. */

import type { ActorNote } from '../../actor/note/actor-note';
import { fittingRule, plainRules, printActorRule, type ActorRule, type Candidate } from '../../actor/vault/rule';
import { counted, number } from '../../wording';
import { countBy } from './count-by';

/** `Matches 412 notes: 400 by #actor, 12 by type = company. No notes in "Foo/".` */
export function describeActors(rules: readonly ActorRule[], notes: readonly ActorNote[], locale: string): string {
	const counts = countBy(notes, ({ actorBy }) => actorBy);
	const plain = plainRules(rules);
	const lines = [...new Set(plain.map(printActorRule))];
	const matching = lines.filter((line) => counts.has(line));
	const shares = matching.map((line) => `${number(counts.get(line) ?? 0, locale)} by ${line}`);
	const total = notes.length === 0 ? 'Matches no notes' : `Matches ${counted(notes.length, 'note', locale)}`;
	const split = lines.length === 1 || shares.length === 0 ? '' : `: ${shares.join(', ')}`;
	const idle = lines.length === 1 ? [] : plain.filter((rule) => !counts.has(printActorRule(rule)));
	return [`${total}${split}.`, ...new Set(idle.map((rule) => describeIdle(rule, notes)))].join(' ');
}

/** A note counts for the first rule that it fits, so a rule may fit notes and still add none. */
function describeIdle(rule: ActorRule, notes: readonly ActorNote[]): string {
	const fits = notes.some((note) => fittingRule([rule], candidateFor(rule, note)) !== undefined);
	const line = `"${printActorRule(rule)}"`;
	if (fits) return `${line} adds no more notes.`;
	return rule.kind === 'folder' ? `No notes in ${line}.` : `No notes match ${line}.`;
}

/** The note as the rule sees it. Properties are collected only for a rule that asks for one. */
function candidateFor({ kind }: ActorRule, { path, tags, properties }: ActorNote): Candidate {
	const asksForProperty = kind === 'property' || kind === 'has property';
	return { path, tags, properties: asksForProperty ? Object.entries(properties).map(([key, value]) => ({ key, value })) : [] };
}
