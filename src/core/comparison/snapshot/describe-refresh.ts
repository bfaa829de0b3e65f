/** What a refresh of snapshots did, in words. */

import { counted } from '../../wording';
import type { SnapshotRefresh } from './refresh';

const MOST_PROBLEMS = 3;

/** Whole sentences: what was refreshed, then what was not and why, with its line; the first few of many. */
export function describeRefresh({ refreshed, unchanged, problems }: Omit<SnapshotRefresh, 'edits'>): string[] {
	const told = problems.slice(0, MOST_PROBLEMS).map(({ line, message }) => `Line ${line}: ${message}`);
	const more = problems.length - told.length;
	return [...outcome(refreshed, unchanged, problems.length), ...told, ...(more > 0 ? [`${counted(more, 'more problem', 'en')} in this note.`] : [])];
}

function outcome(refreshed: number, unchanged: number, problems: number): string[] {
	if (refreshed > 0) return [`${counted(refreshed, 'comparison', 'en')} refreshed${unchanged > 0 ? `, ${unchanged} unchanged` : ''}.`];
	if (unchanged > 0) return [`${counted(unchanged, 'comparison', 'en')} unchanged.`];
	return problems > 0 ? [] : ['This note has no comparison to refresh. Only those between “%% dossier-snapshot %%” markers are.'];
}
