/** The rules that make a note an actor note, in words. */

import { plainRules, type ActorRule, type PlainRule } from './rule';

/** Rules beyond this many are only counted. */
const TOLD = 3;

/** The rules as one or two sentences: `Actor notes are tagged #actor, or are in Companies/. Left out are notes that are in Templates/.` */
export function describeActorRules(rules: readonly ActorRule[]): string {
	const left = rules.flatMap((rule) => (rule.kind === 'not' ? [rule.rule] : []));
	const sentence = `Actor notes ${listed(shortList(plainRules(rules)))}.`;
	return left.length === 0 ? sentence : `${sentence} Left out are notes that ${listed(shortList(left))}.`;
}

function shortList(rules: readonly PlainRule[]): string[] {
	const told = rules.slice(0, TOLD).map(inWords);
	const untold = rules.length - told.length;
	if (untold === 1) told.push('match one more rule');
	if (untold > 1) told.push(`match one of ${untold} more rules`);
	return told;
}

/** The tag that makes a note an actor note, by the first rule that names one; `undefined` where none does. */
export function actorTagOf(rules: readonly ActorRule[]): string | undefined {
	for (const rule of rules) if (rule.kind === 'tag') return rule.tag;
	return undefined;
}

function inWords(rule: PlainRule): string {
	switch (rule.kind) {
		case 'tag':
			return `are tagged #${rule.tag}`;
		case 'property':
			return `have ${rule.name} = ${rule.values.join(' | ')}`;
		case 'has property':
			return `have the property ${rule.name}`;
		case 'folder':
			return rule.folder === '' ? 'are anywhere in the vault' : `are in ${rule.folder}/`;
	}
}

function listed(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}, or ${last}`;
}
