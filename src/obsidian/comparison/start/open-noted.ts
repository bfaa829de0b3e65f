import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import { tabTitle } from '../../../core/comparison/query/title';
import { openAtLine } from '../../note/open';
import { readingText } from '../../vault/reading-progress';
import { drawEmptyText } from '../picker/empty-text';
import { openComparison } from '../view/open';
import type { NotedComparison, NotedComparisons } from './noted';

/** Lets the person choose a comparison that stands in a note, by the name of the note and its heading, and opens it. */
export function openNoted(app: App, noted: NotedComparisons): void {
	new NotedSuggester(app, noted).open();
}

const NONE = 'No note has a live table. Insert one from a comparison, or save a comparison as a note.';

const NO_MATCH = 'No note with a live table has this name.';

/** Milliseconds after which the list is drawn again while notes are read. */
const DRAW_EVERY = 250;

class NotedSuggester extends FuzzySuggestModal<NotedComparison> {
	private items: NotedComparison[] = [];
	private isClosed = false;

	constructor(
		app: App,
		private readonly noted: NotedComparisons,
	) {
		super(app);
		this.setPlaceholder('Choose a comparison');
		this.emptyStateText = 'Reading notes…';
	}

	override onOpen(): void {
		void super.onOpen();
		void this.look();
	}

	override onClose(): void {
		this.isClosed = true;
		super.onClose();
	}

	override getItems(): NotedComparison[] {
		return this.items;
	}

	override getItemText({ file, heading }: NotedComparison): string {
		return heading === '' || heading === file.basename ? file.basename : `${file.basename} › ${heading}`;
	}

	override onNoSuggestion(): void {
		super.onNoSuggestion();
		drawEmptyText(this);
	}

	override renderSuggestion(match: FuzzyMatch<NotedComparison>, el: HTMLElement): void {
		el.addClass('mod-complex', 'dossier-picker-row');
		const content = el.createDiv('suggestion-content');
		super.renderSuggestion(match, content.createDiv('suggestion-title'));
		const { query, line } = match.item;
		const note = query === undefined ? `Line ${line} doesn't say who to compare` : tabTitle(query.who);
		content.createDiv({ cls: 'suggestion-note', text: note, attr: { dir: 'auto' } });
	}

	/** A block that asks for nothing says why in its note. */
	override onChooseItem({ file, line, query }: NotedComparison): void {
		const { workspace } = this.app;
		if (query === undefined) void openAtLine(workspace, file, line, false);
		else void openComparison(workspace, query);
	}

	/** What is known already is there at once. */
	private async look(): Promise<void> {
		let drawn = performance.now();
		this.draw();
		await this.noted.read((progress) => {
			this.emptyStateText = readingText(progress);
			if (performance.now() < drawn + DRAW_EVERY) return;
			drawn = performance.now();
			this.draw();
		});
		this.emptyStateText = this.noted.all.length === 0 ? NONE : NO_MATCH;
		this.draw();
	}

	/** The app draws its list anew for what is typed. */
	private draw(): void {
		this.items = this.noted.all;
		if (!this.isClosed) this.inputEl.dispatchEvent(new Event('input'));
	}
}
