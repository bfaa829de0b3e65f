import { MarkdownView, type App, type Menu } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import { printComparison } from '../../../core/comparison/print/markdown';
import { wrapBlock } from '../../../core/comparison/query/print';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import { comparisonTitle } from '../../../core/comparison/query/title';
import { printSnapshot } from '../../../core/comparison/snapshot/snapshot';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import { createNote } from '../../note/create';
import { linkWriter } from '../../note/link-writer';
import { insertAtCursor } from '../../note/open-editor';
import { sentence } from '../../sentence';

/** A comparison as it is shown. */
interface SavedParts {
	readonly app: App;
	readonly query: ComparisonQuery;
	/** As it is shown, sorted. */
	readonly table: ComparisonTable;
	/** The day the figures were read on. */
	readonly today: CalendarDay;
}

/** Prints a comparison for the note at a path. */
type PrintFor = (path: string) => string;

/** Adds the entries that write exactly what is shown into a note: one that is open for editing, or a new one. */
export function addSaves(menu: Menu, parts: SavedParts): void {
	const forms: readonly (readonly [name: string, icon: string, print: PrintFor])[] = [
		['live table', 'code', () => wrapBlock(parts.query)],
		['static table', 'table-2', (path) => staticTable(parts, path)],
	];
	const open = openNote(parts.app);
	for (const [name, icon, print] of forms) {
		if (open !== undefined) addItem(menu, `Insert ${name} into ${open.name}`, icon, () => insertAtCursor(open.view.editor, print(open.path)));
		addItem(menu, `Save as note with ${name}`, icon, () => void createNote(parts.app, { title: titleOf(parts), print }));
	}
}

function addItem(menu: Menu, title: string, icon: string, act: () => void): void {
	menu.addItem((item) => item.setSection('save').setTitle(sentence(title)).setIcon(icon).onClick(act));
}

/** The note that was last worked in, where a tab shows it for editing. */
function openNote({ workspace }: App): { readonly view: MarkdownView; readonly name: string; readonly path: string } | undefined {
	const file = workspace.getActiveFile();
	const views = workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView ? [view] : []));
	const view = views.find((each) => each.file === file && each.getMode() === 'source' && each.containerEl.isShown());
	return file === null || view === undefined ? undefined : { view, name: file.basename, path: file.path };
}

/** Running as a refresh would print it: the first one would turn the table otherwise. */
function staticTable({ app, query, table, today }: SavedParts, path: string): string {
	const printed = { link: linkWriter(app, path), asOf: today, ...(query.actorsRun && { actors: query.actorsRun }) };
	return printSnapshot(query, today, printComparison(table, printed));
}

function titleOf({ query, table: { actors } }: SavedParts): string {
	return comparisonTitle(actors.map(({ name }) => name), query.who);
}
