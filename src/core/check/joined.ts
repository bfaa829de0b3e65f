/** Findings that say one thing together, said as one. */

import { compareFindings, type Finding, type Some } from './rule/finding';
import type { Joins, Rule } from './rule/rule';

/**
 * Findings in the order of `compareFindings`, those that a rule joins as one. It has no fix of its own but its parts have.
 * Whoever was told of one of them finds it among those.
 */
export function joinFindings(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
	const joins = new Map(rules.flatMap(({ id, joins: how }) => (how === undefined ? [] : [[id, how] as const])));
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = joins.get(finding.rule)?.keyOf(finding);
		if (key === undefined) continue;
		const group = groups.get(`${finding.rule}\n${key}`);
		if (group === undefined) groups.set(`${finding.rule}\n${key}`, [finding]);
		else group.push(finding);
	}
	const joined = [...groups.values()].flatMap((parts) => {
		const [first, ...others] = parts;
		const how = first && joins.get(first.rule);
		return first === undefined || how === undefined || parts.length < how.least ? [] : [joinedFrom([first, ...others], how.say)];
	});
	if (joined.length === 0) return findings;
	const within = new Set(joined.flatMap(({ parts }) => parts));
	return [...findings.filter((finding) => !within.has(finding)), ...joined].sort(compareFindings);
}

function joinedFrom(parts: Some<Finding>, say: Joins['say']): Finding {
	const [{ rule, severity }] = parts;
	return { rule, severity, ...say(parts), parts };
}
