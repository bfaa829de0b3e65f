/** A queue as data for a spreadsheet or a script. */

import { csvFile, type CsvField } from '../../csv';
import type { QueuedNote } from './queued-note';

/** The columns. A cell that does not apply to a note is empty; an updated date that can't be read is printed as written. */
const COLUMNS: readonly (readonly [name: string, read: (queued: QueuedNote) => CsvField])[] = [
	['Note', ({ note }) => note.name],
	['State', ({ freshness }) => freshness.state],
	['Updated', ({ freshness }) => ('updated' in freshness ? freshness.updated.date : 'mark' in freshness ? freshness.mark.text : undefined)],
	['Age', ({ freshness }) => ('age' in freshness ? freshness.age : undefined)],
	['Limit', ({ freshness }) => ('due' in freshness ? freshness.due.day : 'limit' in freshness ? freshness.limit ?? 'never' : undefined)],
	['Limit from', ({ freshness }) => ('due' in freshness ? freshness.due.from : 'limitFrom' in freshness ? freshness.limitFrom : undefined)],
	['Days over', ({ daysOver }) => daysOver],
	['Linked from', ({ inbound }) => inbound],
	['Path', ({ note }) => note.path],
];

/** Prints a line for each note, in their order, as CSV (see `csvFile`). */
export function printQueueCsv(notes: readonly QueuedNote[]): string {
	return csvFile([COLUMNS.map(([name]) => name), ...notes.map((queued) => COLUMNS.map(([, read]) => read(queued)))]);
}
