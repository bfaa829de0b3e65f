/** Dated facts and their ages, as Markdown for a note and as CSV. */

import type { CalendarDay } from '../../calendar-date';
import { counted, number } from '../../wording';
import { csvFile, type CsvField } from '../../csv';
import { printTable } from '../../markdown/write/print-table';
import type { AgedFact } from './by-age';
import { describeFactAge } from './age';
import type { LinkToNote } from '../../markdown/write/link-to-note';

/** What is written into notes is in English, whatever language the app is in. */
const LOCALE = 'en';

const COLUMNS: readonly (readonly [name: string, read: (aged: AgedFact) => CsvField])[] = [
	['Note', ({ note }) => note.name],
	['Kind', ({ fact }) => fact.kind],
	['Name', ({ fact }) => fact.name],
	['Text', ({ fact }) => fact.text],
	['Time', ({ fact }) => fact.time.text],
	['Age', ({ age }) => age],
	['Limit', ({ limit }) => limit ?? 'never'],
	['Past limit', ({ isPastLimit }) => (isPastLimit ? 'yes' : undefined)],
	['Source path', ({ note }) => note.path],
	['Line', ({ fact }) => fact.line],
];

/** Prints a line for each fact, in their order, as CSV (see `csvFile`). */
export function printFactsCsv(facts: readonly AgedFact[]): string {
	return csvFile([COLUMNS.map(([name]) => name), ...facts.map((fact) => COLUMNS.map(([, read]) => read(fact)))]);
}

/**
 * Prints the facts as a Markdown table below a line with the day and the counts; those past the limit are
 * marked `●`. No line break at the end.
 */
export function printFacts(facts: readonly AgedFact[], today: CalendarDay, link: LinkToNote): string {
	const overdue = facts.filter(({ isPastLimit }) => isPastLimit).length;
	const asOf = `*As of ${today} · ${counted(facts.length, 'dated fact', LOCALE)}, ${number(overdue, LOCALE)} overdue*`;
	const rows = facts.map((aged) => {
		const { age } = describeFactAge(aged.fact, today, LOCALE);
		return [link(aged.note), aged.fact.name, aged.fact.text, aged.fact.time.text, aged.isPastLimit ? `● ${age}` : age];
	});
	return [asOf, '', printTable(['Note', 'Fact', 'Value', 'As of', 'Age'], rows)].join('\n');
}
