/** A freshness report as Markdown, to stand in a note. */

import { counted, number } from '../../wording';
import type { LinkToNote } from '../../markdown/write/link-to-note';
import { printTable } from '../../markdown/write/print-table';
import { STATE_NAMES } from '../describe';
import type { QueuedNote } from './queued-note';
import { STATES_BY_URGENCY } from './order';
import type { FreshnessReport, TagFreshness } from './report';

/**
 * Prints a report: how many notes are in each state, the oldest of those overdue, and the tags they carry.
 *
 * A note reads as before once a report stands in it. The line with the day opens with *As of* and no column is
 * called *Updated*, so that neither is read as the note's Updated mark. Tags are written as code, so that the
 * note is not tagged with them. It opens with a heading, so that its links are not read as part of the section
 * above, such as Related. No line break at the end.
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
	const rows = oldest.map((queued) => [
		link(queued.note), dateOf(queued), number(queued.daysOver ?? 0, 'en'), limitOf(queued), number(queued.inbound, 'en'),
	]);
	return ['### Oldest overdue notes', printTable(['Note', 'Date', 'Days overdue', 'Limit', 'Linked from'], rows)];
}

function printTags(tags: readonly TagFreshness[]): string[] {
	if (tags.length === 0) return [];
	const rows = tags.map(({ tag, stale, dueSoon, dated }) => {
		return [asCode(`#${tag}`), ...[stale, dueSoon, dated].map((count) => number(count, 'en'))];
	});
	return ['### Overdue notes by tag', printTable(['Tag', 'Overdue', 'Due soon', 'With a date'], rows)];
}

function dateOf({ freshness }: QueuedNote): string {
	return 'updated' in freshness ? freshness.updated.date : '';
}

function limitOf({ freshness }: QueuedNote): string {
	if ('due' in freshness) return `${freshness.due.day}, from ${asCode(freshness.due.from)}`;
	if (!('limit' in freshness)) return '';
	const days = freshness.limit === null ? 'never' : number(freshness.limit, 'en');
	return freshness.limitFrom === undefined ? days : `${days}, from ${asCode(freshness.limitFrom)}`;
}

/** Inline code, in which tags and folders are no links and tags of the note. */
function asCode(text: string): string {
	return `\`${text.replaceAll('`', '')}\``;
}
