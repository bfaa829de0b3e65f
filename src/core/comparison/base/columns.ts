/** Which columns the view of a base has, as its options in the `.base` file say. */

import { suggestion } from '../query/did-you-mean';
import { readList } from '../query/list';
import { FAULTS } from '../query/parse';

/** What is shown of bull and bear points. */
export type CasesShown = 'none' | 'counts' | 'first';

/** The columns behind the actors. */
export interface BaseColumns {
	/** Metrics by name, in this order; absent for those that most of the actors have. */
	readonly metrics?: readonly string[];
	readonly cases: CasesShown;
	readonly hasFreshness: boolean;
	/** Whole sentences on options that can't be used; what goes without saying stands in for them. */
	readonly problems: readonly string[];
}

/** What the options are called in the file, and what goes without saying. */
export const BASE_OPTIONS = {
	metrics: { key: 'metrics' },
	cases: { key: 'cases', default: 'counts', choices: ['none', 'counts', 'first'] },
	freshness: { key: 'freshness', default: true },
} as const;

/** Reads the options. `valueOf` hands out what the file has under a key, whatever that is: the file may be written by hand. */
export function readBaseColumns(valueOf: (key: string) => unknown): BaseColumns {
	const problems: string[] = [];
	const report = (key: string, says: string): void => {
		problems.push(`The option "${key}" ${says}`);
	};
	const { metrics, cases, freshness } = BASE_OPTIONS;
	const names = readNames(valueOf(metrics.key), report, problems);
	return {
		...(names.length > 0 && { metrics: names }),
		cases: readCases(valueOf(cases.key), report),
		hasFreshness: readToggle(valueOf(freshness.key), report),
		problems,
	};
}

type Report = (key: string, says: string) => void;

function readNames(value: unknown, report: Report, problems: string[]): string[] {
	if (isNothing(value)) return [];
	if (typeof value === 'string') return readLine(value, problems);
	const items: unknown[] = Array.isArray(value) ? value : [undefined];
	const names = items.flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : []));
	if (names.length < items.length) report(BASE_OPTIONS.metrics.key, 'must be a list of metric names. What is not a name is left out.');
	return [...new Set(names.filter((name) => name !== ''))];
}

/** Names in a line, as a live table has them. */
function readLine(text: string, problems: string[]): string[] {
	return readList(text).flatMap((item) => {
		if (item.fault !== undefined) problems.push(FAULTS[item.fault](item.text));
		return item.fault === undefined ? [item.text] : [];
	});
}

function readCases(value: unknown, report: Report): CasesShown {
	const { key, choices, default: usual } = BASE_OPTIONS.cases;
	const chosen = choices.find((choice) => choice === value);
	if (chosen === undefined && !isNothing(value)) {
		const meant = typeof value === 'string' ? suggestion(value, choices) : '';
		report(key, `can be none, counts or first, not ${inWords(value)}.${meant}`);
	}
	return chosen ?? usual;
}

function readToggle(value: unknown, report: Report): boolean {
	const { key, default: usual } = BASE_OPTIONS.freshness;
	if (typeof value === 'boolean') return value;
	if (!isNothing(value)) report(key, `can be true or false, not ${inWords(value)}.`);
	return usual;
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function inWords(value: unknown): string {
	if (typeof value === 'string') return `"${value}"`;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'several values';
}
