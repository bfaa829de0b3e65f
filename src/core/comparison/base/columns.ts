/** Which columns the view of a base has, as its options say. */

import { suggestion } from '../../lines/did-you-mean';
import { FAULTS, readList } from '../../lines/list';

/** What the options are called in a `.base` file. */
export type BaseOption = 'metrics' | 'cases' | 'freshness';

const CASES = ['none', 'counts', 'first'] as const;

/** What is shown of bull and bear points: nothing, how many there are, or the first of each. */
export type CasesShown = (typeof CASES)[number];

/** What goes without saying. */
export const USUAL_COLUMNS = { cases: 'counts', freshness: true } as const satisfies { cases: CasesShown; freshness: boolean };

/** The columns behind the actors. */
export interface BaseColumns {
	/** Metrics by name, in this order; absent for those that most of the actors have. */
	readonly metrics?: readonly string[];
	readonly cases: CasesShown;
	readonly hasFreshness: boolean;
	/** Whole sentences on options that can't be used, for which what goes without saying stands in. */
	readonly problems: readonly string[];
}

/** Reads the options. `valueOf` hands out whatever the file has there: it may have been written by hand. */
export function readBaseColumns(valueOf: (option: BaseOption) => unknown): BaseColumns {
	const problems: string[] = [];
	const report = (problem: string): unknown => problems.push(problem);
	const metrics = readMetrics(valueOf('metrics'), report);
	return {
		...(metrics.length > 0 && { metrics }),
		cases: readCases(valueOf('cases'), report),
		hasFreshness: readFreshness(valueOf('freshness'), report),
		problems,
	};
}

type Report = (problem: string) => unknown;

/** A list, or a line as a live table has it. */
function readMetrics(value: unknown, report: Report): string[] {
	if (isNothing(value)) return [];
	if (typeof value === 'string') return readLine(value, report);
	const items: readonly unknown[] = Array.isArray(value) ? value : [undefined];
	const names = items.flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? String(item).trim() : []));
	if (names.length < items.length) report('The option "metrics" must be a list of metric names. What isn\'t a name is left out.');
	return [...new Set(names.filter((name) => name !== ''))];
}

function readLine(text: string, report: Report): string[] {
	return readList(text).flatMap((item) => {
		if (item.fault !== undefined) report(FAULTS[item.fault](item.text));
		return item.fault === undefined ? item.text : [];
	});
}

function readCases(value: unknown, report: Report): CasesShown {
	const chosen = CASES.find((choice) => choice === value);
	if (chosen === undefined && !isNothing(value)) {
		const meant = typeof value === 'string' ? suggestion(value, CASES) : '';
		report(`The option "cases" can be none, counts or first, not ${inWords(value)}.${meant}`);
	}
	return chosen ?? USUAL_COLUMNS.cases;
}

function readFreshness(value: unknown, report: Report): boolean {
	if (typeof value === 'boolean') return value;
	if (!isNothing(value)) report(`The option "freshness" can be true or false, not ${inWords(value)}.`);
	return USUAL_COLUMNS.freshness;
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function inWords(value: unknown): string {
	if (typeof value === 'string') return `"${value}"`;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'several values';
}
