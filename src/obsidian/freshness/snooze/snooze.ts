import { nameOf } from '../../../core/actor/note/path';
import { describeSnoozed } from '../../../core/freshness/limit/snoozes';
import { noticeWithUndo } from '../../note/undo-notice';
import type { SnoozedNotes } from './snoozed-notes';

/** The notes that are snoozed, and the language (a BCP 47 tag) that is said in. */
export interface SnoozeParts {
	readonly snoozed: SnoozedNotes;
	readonly locale: string;
}

/** Snoozes the notes at `paths` until a day (YYYY-MM-DD) or `never`, and tells the person so, with Undo. */
export function snoozeNotes({ snoozed, locale }: SnoozeParts, until: string, ...paths: readonly string[]): void {
	const takeBack = snoozed.snooze(until, ...paths);
	noticeWithUndo([describeSnoozed(paths.map(nameOf), until, locale)], takeBack);
}
