/** Rules for values of one property, joined: `type = company | person`. */

import type { ActorRule } from '../../actor/vault/rule';

/** Whether two rules ask for values of one property. */
export function isSameProperty(one: ActorRule, other: ActorRule | undefined): boolean {
	return one.kind === 'property' && other?.kind === 'property' && one.name.toLowerCase() === other.name.toLowerCase();
}

/** The rules as an owner writes them: the values of one property in one rule. */
export function joinedRules(rules: readonly ActorRule[]): ActorRule[] {
	const all: ActorRule[] = [];
	for (const rule of rules) {
		const at = all.findIndex((other) => isSameProperty(other, rule));
		const other = all[at];
		if (rule.kind === 'property' && other?.kind === 'property') all[at] = { ...other, values: [...other.values, ...rule.values] };
		else all.push(rule);
	}
	return all;
}
