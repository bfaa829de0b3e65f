/**
 * A snapshot: a comparison that stands in a note as plain Markdown and stays as it was until it is
 * refreshed on command. Comments around it, each on a line of its own, keep what was asked and when:
 *
 *     %% dossier-snapshot 2026-11-26: actors: [[Alibaba]], [[Tencent]]; sort: Market cap desc %%
 *
 *     | Metric | … |
 *
 *     %% end dossier-snapshot %%
 */

import { readDay, type CalendarDay } from '../../calendar-date';
import type { ComparisonQuery } from '../query/query';
import { parseQuery } from '../query/parse';
import { queryLines } from '../query/print';
import { splitOutside } from '../query/list';

/** What is in the marker above a snapshot, and in no other comment but those around snapshots. */
export const SNAPSHOT_NAME = 'dossier-snapshot';

const END_MARKER = `%% end ${SNAPSHOT_NAME} %%`;

/** What the marker above a snapshot keeps. */
export interface SnapshotHead {
	readonly query: ComparisonQuery;
	/** The day the figures were read on. */
	readonly day: CalendarDay;
}

/** A printed comparison (`printComparison`) as a snapshot. No line break at the end. */
export function printSnapshot(query: ComparisonQuery, day: CalendarDay, table: string): string {
	return `${printMarker({ query, day })}\n\n${table}\n\n${END_MARKER}`;
}

/** The marker above a snapshot. */
export function printMarker({ query, day }: SnapshotHead): string {
	return `%% ${SNAPSHOT_NAME} ${day}: ${withoutCommentMarks(queryLines(query).join('; '))} %%`;
}

/** Whether a comment, `%%` included, is a marker, however damaged, and of which end. */
export function markerKind(comment: string): 'start' | 'end' | undefined {
	const [, end, rest] = /^%%\s*(end\s+)?dossier-snapshot(.*)/i.exec(comment) ?? [];
	if (rest === undefined || /^[\w-]/.test(rest)) return undefined;
	return end === undefined ? 'start' : 'end';
}

/** What a marker above a snapshot says, or a sentence on why that cannot be read. */
export function readMarker(comment: string): SnapshotHead | { readonly problem: string } {
	if (!/^%%[^\r\n]*%%\s*$/.test(comment)) return { problem: 'This marker must end on its own line. Add " %%" at the end.' };
	const text = comment.trim().slice(2, -2).trim().slice(SNAPSHOT_NAME.length).trimStart();
	const day = readDay(text.slice(0, 10));
	const hasDay = day !== undefined && text.charAt(10) === ':';
	if (!hasDay) return { problem: `This marker has no date. Write it as "%% ${SNAPSHOT_NAME} 2026-01-31: …".` };
	const { query, problems } = parseQuery(splitOutside(withCommentMarks(text.slice(11)), ';').map((part) => part.trim()).join('\n'));
	const [problem] = problems;
	if (query === undefined || problem !== undefined) return { problem: `Can't read this marker. ${problem?.message ?? ''}` };
	return { query, day };
}

/** `%%` would end the comment: a percent sign is written `%25` where another one or `25` follows. */
function withoutCommentMarks(text: string): string {
	return text.replace(/%(?=%|25)/g, '%25');
}

function withCommentMarks(text: string): string {
	return text.replaceAll('%25', '%');
}
