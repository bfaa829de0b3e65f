/** A freshness report as Markdown, to stand in a note. */

import { counted, number } from '../../wording';
import type { LinkToNote } from '../../markdown/write/link-to-note';
import { printTable } from '../../markdown/write/print-table';
import type { QueuedNote } from './queued-note';
import { STATE_NAMES, STATES_BY_URGENCY } from './order';
import type { FreshnessReport, TagFreshness } from './report';

/**
 * Prints a report: how many notes are in each state, the oldest of the stale ones, and the tags they carry.
 *
 * The line that says how old it is begins with no verb of editing, so that it is never read as the
 * note's Updated mark, and tags stand as code, so that the note is not tagged with them. Headings
 * close the section that it is put into: its links are none of an actor's Related. No line break at the end.
 */
export function printReport(report: FreshnessReport, link: LinkToNote): string {
	return [printCounts(report), ...printOldest(report.oldest, link), ...printTags(report.tags)].join('\n\n');
}

function printCounts({ today, of, counts }: FreshnessReport): string {
	const all = STATES_BY_URGENCY.reduce((sum, state) => sum + counts[state], 0);
	const asOf = `*As of ${today} · ${counted(all, 'actor note', 'en')}${of === '' ? '' : ` · ${asCode(of)}`}*`;
	const rows = STATES_BY_URGENCY.map((state) => [STATE_NAMES[state], number(counts[state], 'en')]);
	return ['## Freshness', asOf, printTable(['State', 'Notes'], rows)].join('\n\n');
}

function printOldest(oldest: readonly QueuedNote[], link: LinkToNote): string[] {
	if (oldest.length === 0) return [];
	const rows = oldest.map((queued) => [link(queued.note), dateOf(queued), number(queued.daysOver ?? 0, 'en'), limitOf(queued), number(queued.inbound, 'en')]);
	return ['### Oldest stale notes', printTable(['Note', 'Date', 'Days over', 'Limit', 'Linked from'], rows)];
}

function printTags(tags: readonly TagFreshness[]): string[] {
	if (tags.length === 0) return [];
	const rows = tags.map(({ tag, stale, dueSoon, dated }) => [asCode(`#${tag}`), ...[stale, dueSoon, dated].map((count) => number(count, 'en'))]);
	return ['### Stale notes by tag', printTable(['Tag', 'Stale', 'Due soon', 'With a date'], rows)];
}

function dateOf({ freshness }: QueuedNote): string {
	return 'updated' in freshness ? freshness.updated.date : '';
}

function limitOf({ freshness }: QueuedNote): string {
	if (!('limit' in freshness)) return '';
	const days = freshness.limit === null ? 'never' : number(freshness.limit, 'en');
	return freshness.limitFrom === undefined ? days : `${days}, from ${asCode(freshness.limitFrom)}`;
}

/** As it is, whatever Markdown would make of it. */
function asCode(text: string): string {
	return `\`${text.replaceAll('`', '')}\``;
}
