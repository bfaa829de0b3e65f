import { Notice, type App } from 'obsidian';
import type { ActorNote } from '../../core/actor/actor-note';
import type { CalendarDay } from '../../core/calendar-date';
import type { ComparisonQuery } from '../../core/comparison/comparison-query';
import { compareActors, type ComparedActor, type ComparisonTable } from '../../core/comparison/comparison-table';
import { comparisonTitle } from '../../core/comparison/comparison-title';
import type { MetricTerms } from '../../core/comparison/metrics/metric-terms';
import { printComparison } from '../../core/comparison/print-comparison';
import { wrapBlock } from '../../core/comparison/print-query';
import { offerNewNote } from './new-note';
import { insertAtCursor, type OpenEditor } from './open-editor';
import type { ComparisonResult } from './picker-foot';
import { openComparison } from './view/open-comparison';

/** A comparison that the person has asked for, and what is to be done with it. */
export interface ComparisonRequest {
	readonly query: ComparisonQuery;
	/** Those that the query asks for, the subject first. */
	readonly notes: readonly ActorNote[];
	readonly result: ComparisonResult;
	/** The editor they worked in when they asked, or `undefined` where there was none. */
	readonly editor: OpenEditor | undefined;
	/** The day it is. */
	readonly today: CalendarDay;
	readonly terms: MetricTerms;
}

/** Shows the comparison, or writes it at the cursor; where no note is open for editing any more, offers a new one. */
export function placeComparison(app: App, request: ComparisonRequest): void {
	const { query, notes, result, today } = request;
	if (result === 'view') {
		void openComparison(app.workspace, query);
		return;
	}
	if (result === 'block') {
		write(app, request, () => wrapBlock(query));
		return;
	}
	const table = tableOf(request);
	if (table.metrics.length === 0) {
		new Notice(`There is nothing to compare: no quick stats in ${listed(notes)}. Add a Quick stats table to their notes.`);
		return;
	}
	write(app, request, (path) => printComparison(table, { link: linkWriter(app, path), asOf: today }));
}

function tableOf({ query: { who, metrics }, notes, terms }: ComparisonRequest): ComparisonTable {
	const [subject] = notes;
	return compareActors(notes, { terms, ...(metrics && { metrics }), ...(who.kind === 'peers' && subject && { subject: subject.path }) });
}

function write(app: App, { query, notes, editor }: ComparisonRequest, print: (path: string) => string): void {
	if (editor?.isStillOpen() === true) insertAtCursor(editor.editor, print(editor.file.path));
	else offerNewNote(app, { title: comparisonTitle(notes.map(({ name }) => name), query.who), print });
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
function listed(notes: readonly ActorNote[]): string {
	const names = notes.slice(0, MOST_LISTED).map(({ name }) => name).join(', ');
	return notes.length > MOST_LISTED ? `${names} and ${notes.length - MOST_LISTED} more` : names;
}
