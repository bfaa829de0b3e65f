import { Notice, type App } from 'obsidian';
import type { ActorNote } from '../../core/actor/actor-note';
import type { CalendarDay } from '../../core/calendar-date';
import { compareActors } from '../../core/comparison/compare-actors';
import type { ComparedActor } from '../../core/comparison/comparison-table';
import { compileMetricTerms } from '../../core/comparison/metrics/metric-terms';
import { comparisonTitle, type ComparisonKind } from '../../core/comparison/comparison-title';
import { printComparison } from '../../core/comparison/print-comparison';
import { offerNewNote } from './new-note';
import { insertAtCursor, type OpenEditor } from './open-editor';

/** A comparison that the person has asked for. */
export interface ComparisonRequest {
	/** The actors, the subject first. */
	readonly notes: readonly ActorNote[];
	readonly kind: ComparisonKind;
	/** The editor they worked in when they asked, or `undefined` where there was none. */
	readonly editor: OpenEditor | undefined;
	/** The day it is. */
	readonly today: CalendarDay;
}

/** Writes the table at the cursor; where no note is open for editing any more, offers a new one. */
export function placeComparison(app: App, { notes, kind, editor, today }: ComparisonRequest): void {
	const table = compareActors(notes, { terms: compileMetricTerms([]) });
	if (table.metrics.length === 0) {
		new Notice(`There is nothing to compare: no quick stats in ${listed(notes)}. Add a Quick stats table to their notes.`);
		return;
	}
	const print = (path: string): string => printComparison(table, { link: linkWriter(app, path), asOf: today });
	if (editor?.isStillOpen() === true) insertAtCursor(editor.editor, print(editor.file.path));
	else offerNewNote(app, { title: comparisonTitle(table.actors.map(({ name }) => name), kind), print });
}

/** Writes links for the note at `path` the way the person has set: wikilinks or Markdown, short or with folders. */
function linkWriter(app: App, path: string): (actor: ComparedActor) => string {
	return (actor) => {
		const file = app.vault.getFileByPath(actor.path);
		// A note that was deleted while its actor was being chosen has no link to write.
		if (file === null) return actor.name;
		// A note's link to itself has no name in it, so that link is written as for a note beside it.
		return app.fileManager.generateMarkdownLink(file, file.path === path ? path.replace(/[^/]*$/, '.md') : path);
	};
}

const MOST_LISTED = 5;

/** The names of some actors for a sentence, the first few of many: `AMD, Intel, Arm, ASML, TSMC and 7 more`. */
export function listed(notes: readonly ActorNote[]): string {
	const names = notes.slice(0, MOST_LISTED).map(({ name }) => name).join(', ');
	return notes.length > MOST_LISTED ? `${names} and ${notes.length - MOST_LISTED} more` : names;
}
