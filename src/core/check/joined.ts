/** Findings that say one thing together, said as one. */

import { groupedBy } from '../grouped';
import { compareFindings, type Finding, type Some } from './rule/finding';
import type { Joins, Rule } from './rule/rule';

/**
 * Findings in the order of `compareFindings`, those that a rule joins as one. It has no fix of its own but its parts have.
 * Whoever was told of one of them finds it among those.
 */
export function joinFindings(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
	const joined = rules.flatMap(({ id, joins }) => {
		if (joins === undefined) return [];
		const groups = groupedBy(findings.filter(({ rule }) => rule === id), (finding) => joins.keyOf(finding));
		return [...groups.values()].filter(({ length }) => length >= joins.least).map((parts) => joinedFrom(parts, joins.say));
	});
	if (joined.length === 0) return findings;
	const within = new Set(joined.flatMap(({ parts }) => parts));
	return inOrder(findings.filter((finding) => !within.has(finding)), joined.sort(compareFindings));
}

/** Two lists in the order of `compareFindings` as one. The second is the shorter one, so that few are compared. */
export function inOrder(many: readonly Finding[], few: readonly Finding[]): Finding[] {
	const all: Finding[] = [];
	let at = 0;
	for (const each of few) {
		let [low, high] = [at, many.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			const other = many[middle];
			if (other !== undefined && compareFindings(other, each) <= 0) low = middle + 1;
			else high = middle;
		}
		all.push(...many.slice(at, low), each);
		at = low;
	}
	return [...all, ...many.slice(at)];
}

function joinedFrom(parts: Some<Finding>, say: Joins['say']): Finding {
	const [{ rule, severity }] = parts;
	return { rule, severity, ...say(parts), parts };
}
