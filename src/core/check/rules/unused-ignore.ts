import { groupedBy } from '../../grouped';
import { listed } from '../../wording';
import type { Finding, Report } from '../rule/finding';
import type { Ignore } from '../rule/ignore';
import { lastRule, type DoneCheck } from '../rule/rule';

/** Finds comments that accept what is no longer found. One whose finding has come back with other lines is none of them. */
export const unusedIgnore = lastRule({
	id: 'unused-ignore',
	severity: 'hint',
	on: true,
	summary: 'A comment that accepts a finding there is none of.',
}, ({ found, ran, ignores }) => {
	if (ignores.size === 0) return [];
	const linesOf = linesByRule(found, ignores);
	return [...ignores].flatMap(([path, comments]) => comments.flatMap((comment) => {
		const unused = comment.reason === '' ? [] : comment.rules.filter((rule) => (
			ran.includes(rule) && !linesOf(path, rule).some((line) => comment.from <= line && line <= comment.to)
		));
		return unused.length === 0 ? [] : [reportOn(path, comment, unused)];
	}));
});

/** The lines of notes with comments that a rule has found something on. */
function linesByRule(found: readonly Finding[], ignores: DoneCheck['ignores']): (path: string, rule: string) => readonly number[] {
	const told = found.flatMap(({ rule, places }) => (
		places.filter(({ path }) => ignores.has(path)).map(({ path, line }) => ({ rule, path, line }))
	));
	const byRule = groupedBy(told, ({ rule, path }) => `${rule}\n${path}`);
	return (path, rule) => byRule.get(`${rule}\n${path}`)?.map(({ line }) => line) ?? [];
}

function reportOn(path: string, { line, span, rules, removal }: Ignore, unused: readonly string[]): Report {
	const isAll = unused.length === rules.length;
	const what = isAll ? 'comment that accepts nothing' : 'name in a comment';
	const why = `${listed(unused)} ${unused.length === 1 ? 'finds' : 'find'} nothing there`;
	return {
		message: `Unexpected ${what}: ${why}, expected something to accept. ${isAll ? 'Remove it.' : 'Take it out.'}`,
		places: [{ path, line, column: span[0] + 1 }],
		...(isAll && { fix: removal }),
	};
}
