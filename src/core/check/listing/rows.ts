/** Findings as rows of a list: those that fit what is chosen, in groups. */

import { groupedBy } from '../../grouped';
import { nameOf } from '../../actor/note/path';
import { compareTexts, SEVERITIES, type Finding, type Severity } from '../rule/finding';

/** Which findings are listed, and how. */
export interface FindingsChoice {
	/** As typed: words, or phrases in quotes, that rule, paths or sentence of a finding must all have. */
	readonly filter: string;
	readonly severities: ReadonlySet<Severity>;
	readonly by: 'rule' | 'note';
}

/** Errors and warnings, by rule: what is listed at first. */
export const MOST_LIKELY: FindingsChoice = { filter: '', severities: new Set(['error', 'warning']), by: 'rule' };

/** A row: the head of a group, or a finding of it. */
export type FindingsRow =
	| { readonly kind: 'group'; readonly title: string; readonly count: number }
	| { readonly kind: 'finding'; readonly finding: Finding; readonly key: string };

/** The rows, and of how many findings each severity would be, by the filter alone. */
export interface FindingsList {
	readonly rows: readonly FindingsRow[];
	readonly shown: number;
	readonly counts: Readonly<Record<Severity, number>>;
}

/** Lists findings that stand in the order of `compareFindings`. Groups of heavier findings come first, then those of more. */
export function listFindings(findings: readonly Finding[], { filter, severities, by }: FindingsChoice): FindingsList {
	const fits = filterOf(filter);
	const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
	const fitting = findings.filter(fits);
	for (const { severity } of fitting) counts[severity]++;
	const chosen = fitting.filter(({ severity }) => severities.has(severity));
	const groups = groupedBy(chosen, ({ rule, places }) => (by === 'rule' ? rule : places[0].path));
	const sorted = [...groups].sort(([one, some], [other, others]) => (
		weightOf(some) - weightOf(others) || others.length - some.length || compareTexts(one, other)
	));
	const shown = sorted.reduce((sum, [, { length }]) => sum + length, 0);
	return { rows: sorted.flatMap(([key, group]) => rowsOf(key, group, by)), shown, counts };
}

/** Which of the rows a finding has: the same as long as it stays, of equal ones each its own. */
function rowsOf(title: string, findings: readonly Finding[], by: FindingsChoice['by']): FindingsRow[] {
	const times = new Map<string, number>();
	const rows = findings.map((finding): FindingsRow => {
		const said = [finding.rule, finding.message, ...finding.places.map(({ path }) => path)].join('\n');
		const time = times.get(said) ?? 0;
		times.set(said, time + 1);
		return { kind: 'finding', finding, key: `${said}\n${String(time)}` };
	});
	return [{ kind: 'group', title: by === 'rule' ? title : nameOf(title), count: findings.length }, ...rows];
}

function weightOf(findings: readonly Finding[]): number {
	return Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

/** Tells whether a finding has all words and phrases of a filter, whatever their case. */
function filterOf(filter: string): (finding: Finding) => boolean {
	const wanted = Array.from(filter.toLowerCase().matchAll(/"([^"]*)"?|\S+/g), ([word, phrase]) => phrase ?? word);
	if (wanted.length === 0) return () => true;
	return ({ rule, message, places }) => {
		const text = [rule, message, ...places.map(({ path }) => path)].join('\n').toLowerCase();
		return wanted.every((word) => text.includes(word));
	};
}
