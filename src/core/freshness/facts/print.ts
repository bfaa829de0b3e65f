/** Dated facts and their ages, as Markdown and as data. */

import type { CalendarDay } from '../../calendar-date';
import { counted } from '../../wording';
import { csvFile, type CsvField } from '../../csv';
import { printTable } from '../../markdown/write/print-table';
import type { AgedFact } from './by-age';
import { describeFactAge } from './age';
import type { LinkToNote } from '../../markdown/write/link-to-note';

/** What stands in a note is in one language, whoever reads it. */
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

/** Prints the facts as a Markdown table with a line that says how old it is; those past the limit are marked `●`. No line break at the end. */
export function printFacts(facts: readonly AgedFact[], today: CalendarDay, link: LinkToNote): string {
	const past = facts.filter(({ isPastLimit }) => isPastLimit).length;
	const rows = facts.map((aged) => {
		const { age } = describeFactAge(aged.fact, today, LOCALE);
		return [link(aged.note), aged.fact.name, aged.fact.text, aged.fact.time.text, aged.isPastLimit ? `● ${age}` : age];
	});
	return [`*As of ${today} · ${counted(facts.length, 'dated fact', 'en')}, ${counted(past, 'fact', 'en')} past the limit*`, '', printTable(['Note', 'Fact', 'Says', 'Time', 'Age'], rows)].join('\n');
}
