/**
 * Reads a comparison block:
 *
 *     actors: [[Alibaba]], Tencent, BIDU       or  peers of: [[Alibaba]]  /  tag: #hyperscaler  /  folder: Actors/Banks
 *     subject: [[Alibaba]]                     with actors: the one that the others are compared with, shown first
 *     metrics: Market cap, Revenue
 *     sort: Market cap desc
 *     show: table                              or  cases, coverage
 *     layout: across                           or  down
 *     tint: age                                or  none
 */

import type { ComparisonQuery, Sort, Who } from './query';
import type { LineProblem } from '../../lines/keyed-lines';
import { suggestion } from '../../lines/did-you-mean';
import { readQueryLines, WHO_EXAMPLES, WHO_KEYS, type QueryKey, type QueryLine } from './line';
import { FAULTS, readList, type ListItem } from '../../lines/list';

/** A block, read. */
export interface ParsedQuery {
	/** What can be used of the block; `undefined` where it does not say who is compared. */
	readonly query: ComparisonQuery | undefined;
	/** In line order. */
	readonly problems: readonly LineProblem[];
	/** The lines of who, metrics and sort, for problems that only the vault can tell; absent where the block has no such line. */
	readonly lines: { readonly who?: number; readonly metrics?: number; readonly sort?: number };
}

/** Reads the text of a block. It never throws: a line that cannot be used is a problem, and the others still count. */
export function parseQuery(source: string): ParsedQuery {
	const { lines, problems } = readQueryLines(source);
	const who = takeWho(lines, problems);
	const find = (key: QueryKey): QueryLine | undefined => lines.find((line) => line.key === key);
	const reader = new LineReader(problems);
	const metrics = reader.metrics(find('metrics'));
	const sort = reader.sort(find('sort'));
	const show = reader.choice(find('show'), ['table', 'cases', 'coverage'] as const) ?? 'table';
	const actorsRun = reader.choice(find('layout'), ['across', 'down'] as const);
	const tint = reader.choice(find('tint'), ['age', 'none'] as const);
	const compared = who && reader.who(who, find('subject'));
	return {
		query: compared && {
			who: compared, show,
			...(metrics && { metrics }), ...(sort && { sort }), ...(actorsRun && { actorsRun }), ...(tint === 'age' && { tint }),
		},
		problems: problems.sort((a, b) => a.line - b.line),
		lines: linesOf({ who, metrics: find('metrics'), sort: find('sort') }),
	};
}

function linesOf({ who, metrics, sort }: Record<keyof ParsedQuery['lines'], QueryLine | undefined>): ParsedQuery['lines'] {
	return { ...(who && { who: who.line }), ...(metrics && { metrics: metrics.line }), ...(sort && { sort: sort.line }) };
}

/** The line that says who is compared: the first that does. */
function takeWho(lines: readonly QueryLine[], problems: LineProblem[]): QueryLine | undefined {
	const [first, ...others] = lines.filter(({ key }) => WHO_KEYS.has(key));
	if (first === undefined) problems.push({ line: 1, message: `Who to compare is missing. ${WHO_EXAMPLES}` });
	for (const { key, line } of others) {
		const other = `"${first?.key ?? ''}" on line ${first?.line ?? 1}`;
		problems.push({ line, message: `"${key}" is ignored: ${other} already says who to compare. Keep one of the two.` });
	}
	return first;
}

/** Reads the values of lines; `undefined` where nothing of one can be used. */
class LineReader {
	constructor(private readonly problems: LineProblem[]) {}

	who(line: QueryLine, subjectLine: QueryLine | undefined): Who | undefined {
		if (line.key === 'actors') {
			const names = this.list(line);
			const subject = subjectLine && this.single(subjectLine);
			return names.length === 0 ? undefined : { kind: 'actors', names, ...(subject !== undefined && { subject }) };
		}
		if (subjectLine !== undefined) this.report(subjectLine, '"subject" goes with "actors" only. Delete the line.');
		const value = this.single(line);
		if (value === undefined) return undefined;
		if (line.key === 'folder') return { kind: 'folder', folder: withoutOuterSlashes(value) };
		if (line.key === 'tag') return this.tag(line, withoutOuterSlashes(value.replace(/^#/, '')));
		return { kind: 'peers', of: value };
	}

	private tag(line: QueryLine, tag: string): Who | undefined {
		if (tag === '') this.report(line, `"${line.value}" isn't a tag. Write its name, such as "#hyperscaler".`);
		return tag === '' ? undefined : { kind: 'tag', tag };
	}

	metrics(line: QueryLine | undefined): string[] | undefined {
		const metrics = line && this.list(line);
		return metrics?.length === 0 ? undefined : metrics;
	}

	sort(line: QueryLine | undefined): Sort | undefined {
		if (line === undefined) return undefined;
		const [, head = line.value, direction] = DIRECTION.exec(line.value) ?? [];
		const wrong = direction === undefined ? NO_DIRECTION.exec(head)?.[1] : undefined;
		const fault = wrong !== undefined ? noDirection(wrong) : head.trim() === '' ? noSortBy(line.value) : undefined;
		if (fault !== undefined) this.report(line, fault);
		const by = fault === undefined ? this.single({ ...line, value: head }) : undefined;
		return by === undefined ? undefined : { by, descending: direction === undefined ? by.toLowerCase() !== 'actor' : /^d/i.test(direction) };
	}

	choice<Choice extends string>(line: QueryLine | undefined, choices: readonly Choice[]): Choice | undefined {
		if (line === undefined) return undefined;
		const chosen = choices.find((choice) => choice === line.value.toLowerCase());
		const all = [choices.slice(0, -1).join(', '), ...choices.slice(-1)].join(' or ');
		if (chosen === undefined) this.report(line, `"${line.key}" can be ${all}, not "${line.value}".${suggestion(line.value, choices)}`);
		return chosen;
	}

	/** The entries that can be used, each once. */
	private list(line: QueryLine): string[] {
		const items = readList(line.value);
		for (const item of items) if (item.fault !== undefined) this.report(line, FAULTS[item.fault](item.text));
		if (items.length === 0) this.report(line, `"${line.key}" is empty.`);
		return [...new Set(items.flatMap(({ text, fault }: ListItem) => (fault === undefined && text !== '' ? [text] : [])))];
	}

	private single(line: QueryLine): string | undefined {
		const [first, second] = this.list(line);
		if (second !== undefined) this.report(line, ONLY_ONE[line.key] ?? '');
		return second === undefined ? first : undefined;
	}

	private report({ line }: QueryLine, message: string): void {
		this.problems.push({ line, message });
	}
}

function noDirection(word: string): string {
	return `"${word}" isn't a direction. Write "desc" for highest first or "asc" for lowest first.`;
}

function noSortBy(value: string): string {
	return `"${value}" doesn't say what to sort by. Write "Market cap desc", "Actor asc" or "Updated desc".`;
}

function withoutOuterSlashes(path: string): string {
	return path.split('/').filter((part) => part !== '').join('/');
}

/** The direction that a sort ends with. */
const DIRECTION = /^([^]*?)(?:^|\s)(asc|ascending|desc|descending)$/i;

/** Words that are meant as a direction. `high` and `low` are not among them: a metric may end with them (`52-week high`). */
const NO_DIRECTION = /\s(up|down|acs|ascend|dsc|des|decs|descend|increasing|decreasing|reversed?)$/i;

/** What is said where several are named and only one can be. */
const ONLY_ONE: Readonly<Partial<Record<QueryKey, string>>> = {
	'peers of': '"peers of" takes one actor. Name one, or list all under "actors".',
	'subject': '"subject" takes one actor. Name one.',
	'tag': '"tag" takes one tag. Name one, or list the actors under "actors".',
	'folder': '"folder" takes one folder. Name one, in quotes if it has a comma, or list the actors under "actors".',
	'sort': '"sort" takes one metric. Name one, in quotes if it has a comma.',
};
