import { Notice, type App } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import type { CalendarDay } from '../../../core/calendar-date';
import { compareActors } from '../../../core/comparison/table/compare';
import type { ComparisonQuery, Who } from '../../../core/comparison/query/query';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import { comparisonTitle } from '../../../core/comparison/query/title';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import { printComparison } from '../../../core/comparison/print/markdown';
import { wrapBlock } from '../../../core/comparison/query/print';
import { printSnapshot } from '../../../core/comparison/snapshot/snapshot';
import { listed } from '../../../core/wording';
import { linkWriter } from '../../note/link-writer';
import { offerNewNote } from '../../note/create';
import { insertAtCursor, type OpenEditor } from '../../note/open-editor';
import type { ComparisonResult } from '../picker/foot';
import { openComparison } from '../view/open';
import { sentence } from '../../sentence';

/** A comparison that the person has chosen, and what is to be done with it. */
interface ComparisonRequest {
	readonly query: ComparisonQuery;
	/** The actors that the query asks for, the subject first. */
	readonly notes: readonly ActorNote[];
	readonly result: ComparisonResult;
	/** The editor that was open when the comparison was begun; `undefined` where none was. */
	readonly editor: OpenEditor | undefined;
	/** The day the figures are read on. */
	readonly today: CalendarDay;
	readonly terms: MetricTerms;
}

/** The most actors that are named where none has anything to compare; others are counted. */
const MOST_NAMED = 5;

/**
 * Shows the comparison in a tab, or writes it at the cursor: as a live table, or as a static one between
 * the markers that let it be refreshed. Where no note is open for editing any more, offers a new one.
 */
export function deliverComparison(app: App, request: ComparisonRequest): void {
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
		const names = listed(notes.map(({ name }) => name), MOST_NAMED);
		new Notice(sentence(`Nothing to compare: ${names} have no quick stats. Add a Quick stats table to their notes.`));
		return;
	}
	const print = (path: string): string => printComparison(table, { link: linkWriter(app, path), asOf: today });
	write(app, request, (path) => printSnapshot(query, today, print(path)));
}

function tableOf({ query: { who, metrics }, notes, terms }: ComparisonRequest): ComparisonTable {
	const subject = notes[subjectAt(who)];
	return compareActors(notes, { terms, ...(metrics && { metrics }), ...(subject && { subject: subject.path }) });
}

/** Which of the actors the others are compared with: a query names them in their order. -1 for none. */
function subjectAt(who: Who): number {
	if (who.kind === 'peers') return 0;
	return who.kind === 'actors' && who.subject !== undefined ? who.names.indexOf(who.subject) : -1;
}

function write(app: App, { query, notes, editor }: ComparisonRequest, print: (path: string) => string): void {
	if (editor?.isStillOpen() === true) insertAtCursor(editor.editor, print(editor.file.path));
	else offerNewNote(app, { title: comparisonTitle(notes.map(({ name }) => name), query.who), print });
}
