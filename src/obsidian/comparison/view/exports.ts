import { Notice, type App, type Menu } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import { comparisonTitle } from '../../../core/comparison/query/title';
import { printComparison } from '../../../core/comparison/print/markdown';
import { printCsv } from '../../../core/comparison/print/csv';
import { wrapBlock } from '../../../core/comparison/query/print';
import { printWideCsv, printWideTsv } from '../../../core/comparison/print/wide';
import { printTsv } from '../../../core/comparison/print/tsv';
import { printSnapshot } from '../../../core/comparison/snapshot/snapshot';
import type { Direction } from '../../../core/comparison/print/texts';
import { copyText } from '../../clipboard';
import { linkWriter } from '../../note/link-writer';
import { sentence } from '../../sentence';

/** What is copied or saved, and where from. */
interface ExportParts {
	readonly app: App;
	readonly query: ComparisonQuery;
	/** As it is shown, sorted. */
	readonly table: ComparisonTable;
	readonly run: Direction;
	/** The day the figures were read on. */
	readonly today: CalendarDay;
	/** Path of the note around; empty where there is none. */
	readonly from: string;
	/** The window that the comparison is in: the clipboard of another one refuses what is copied here. */
	readonly win: Window;
}

/** Adds the entries that copy or save a comparison to a menu. */
export function addExports(menu: Menu, parts: ExportParts): void {
	const { app, query, table, run, today, from, win } = parts;
	const copy = (text: string, what: string): Promise<void> => copyText(win, text, what);
	const printed = { link: linkWriter(app, from), asOf: today };
	addItem(menu, 'Copy as Markdown', 'clipboard-copy', () => copy(printComparison(table, { ...printed, actors: run }), 'Table'));
	// Running as a refresh would print it: the first one would turn the table otherwise.
	const asAsked = { ...printed, ...(query.actorsRun && { actors: query.actorsRun }) };
	const snapshot = (): string => printSnapshot(query, today, printComparison(table, asAsked));
	addItem(menu, 'Copy as refreshable table', 'clipboard-paste', () => copy(snapshot(), 'Static table'));
	addItem(menu, 'Copy for a spreadsheet', 'clipboard-list', () => copy(printWideTsv(table), 'Table'));
	addItem(menu, 'Copy as written for a spreadsheet', 'clipboard-type', () => copy(printTsv(table, run), 'Table'));
	addItem(menu, 'Save as CSV', 'file-down', () => saveCsv(parts, printCsv(table)));
	addItem(menu, 'Save wide table as CSV', 'file-down', () => saveCsv(parts, printWideCsv(table)));
	addItem(menu, 'Copy as live table', 'code', () => copy(wrapBlock(query), 'Live table'));
}

function addItem(menu: Menu, title: string, icon: string, act: () => Promise<void>): void {
	menu.addItem((item) => item.setTitle(sentence(title)).setIcon(icon).onClick(() => void act()));
}

/** Saves where Obsidian puts attachments, under a name that is not taken. */
async function saveCsv({ app, query, table, from }: ExportParts, csv: string): Promise<void> {
	const names = table.actors.map(({ shownName }) => shownName);
	try {
		const name = `${comparisonTitle(names, query.who)}.csv`;
		const file = await app.vault.create(await app.fileManager.getAvailablePathForAttachment(name, from), csv);
		new Notice(sentence(`Saved as ${file.path}.`));
	} catch (error) {
		new Notice(sentence(`The CSV file couldn't be saved. ${error instanceof Error ? error.message : ''}`.trim()));
	}
}
