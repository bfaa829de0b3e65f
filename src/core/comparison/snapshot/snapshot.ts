/**
 * A snapshot: a comparison that stands in a note as plain Markdown and stays as it was until it is
 * refreshed on command. Comments around it, each on a line of its own, keep what was asked and when:
 *
 *     %% dossier-snapshot 2026-11-26: actors: [[Alibaba]], [[Tencent]]; sort: Market cap desc; printed: 3f9a01c7 %%
 *
 *     | Metric | … |
 *
 *     %% end dossier-snapshot %%
 *
 * What is `printed` between them has that fingerprint, so that what a person writes there can be told from it.
 * Markers of earlier versions have none.
 */

import { readDay, type CalendarDay } from '../../calendar-date';
import type { ComparisonQuery } from '../query/query';
import { parseQuery } from '../query/parse';
import { queryLines } from '../query/print';
import { splitOutside } from '../../lines/list';
import { fingerprintOf, readPrinted } from '../../markdown/write/printed';

/** What is in the marker above a snapshot, and in no other comment but those around snapshots. */
export const SNAPSHOT_NAME = 'dossier-snapshot';

const END_MARKER = `%% end ${SNAPSHOT_NAME} %%`;

/** What the marker above a snapshot keeps. */
export interface SnapshotHead {
	readonly query: ComparisonQuery;
	/** The day the figures were read on. */
	readonly day: CalendarDay;
	/** Of the printed table; absent in markers of earlier versions. */
	readonly fingerprint?: string;
}

/** A printed comparison (`printComparison`) as a snapshot. No line break at the end. */
export function printSnapshot(query: ComparisonQuery, day: CalendarDay, table: string): string {
	return `${printMarker({ query, day, fingerprint: fingerprintOf(readPrinted(table)) })}\n\n${table}\n\n${END_MARKER}`;
}

/** The marker above a snapshot. */
export function printMarker({ query, day, fingerprint }: SnapshotHead): string {
	const printed = fingerprint === undefined ? '' : `; printed: ${fingerprint}`;
	return `%% ${SNAPSHOT_NAME} ${day}: ${withoutCommentMarks(queryLines(query).join('; '))}${printed} %%`;
}

/** A marker that `readMarker` can read, with another day and fingerprint. What a person wrote in it otherwise stays. */
export function renewMarker(marker: string, day: CalendarDay, fingerprint: string): string {
	const from = /^\s*%%\s*/.exec(marker)?.[0].length ?? 0;
	const name = /^\S+\s*/.exec(marker.slice(from))?.[0] ?? '';
	const end = marker.lastIndexOf('%%');
	const said = marker.slice(from + name.length + day.length, end).trimEnd().replace(PRINTED, '');
	return `${marker.slice(0, from)}${name}${day}${said}; printed: ${fingerprint} ${marker.slice(end)}`;
}

/** The fingerprint at the end of what a marker says. */
const PRINTED = /; *printed: *([\da-f]{8})$/;

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
	const fingerprint = PRINTED.exec(text)?.[1];
	const asked = withCommentMarks(text.slice(11).replace(PRINTED, ''));
	const { query, problems } = parseQuery(splitOutside(asked, ';').map((part) => part.trim()).join('\n'));
	const [problem] = problems;
	if (query === undefined || problem !== undefined) return { problem: `Can't read this marker. ${problem?.message ?? ''}` };
	return { query, day, ...(fingerprint !== undefined && { fingerprint }) };
}

/** `%%` would end the comment: a percent sign is written `%25` where another one or `25` follows. */
function withoutCommentMarks(text: string): string {
	return text.replace(/%(?=%|25)/g, '%25');
}

function withCommentMarks(text: string): string {
	return text.replaceAll('%25', '%');
}
