import { debounce, Keymap, Notice, Platform, prepareFuzzySearch, SuggestModal, type App, type SearchResult } from 'obsidian';
import type { ActorNote } from '../../core/actor/actor-note';
import { describeActorRules } from '../../core/actor/describe-actor-rules';
import { searchable, searchActors, type FoundActor, type SearchableActor } from '../../core/comparison/actor-search';
import type { ActorSource } from '../actor-source';
import { ChosenBar } from './chosen-bar';
import { renderFoundActor } from './found-actor';
import { isReading, readingText } from './reading-progress';

/** What the picker starts with, and what it is for. */
export interface ActorPickerOptions {
	/** Actors that are chosen from the start. */
	readonly chosen: readonly ActorNote[];
	/** Gets the chosen actors, two or more, in the order of choosing. Not called where the person cancels. */
	readonly onCompare: (notes: readonly ActorNote[]) => void;
}

/** Rows in the list: more than anyone looks through, few enough to draw at every key. */
const MOST_ROWS = 50;
/** Milliseconds between two looks at what has been read meanwhile. */
const GROWING_PAUSE = 250;

/**
 * Lets the person choose several actors by name, alias or ticker.
 *
 * Choosing keeps the window open and the query selected, so that the next key begins a new search
 * and the arrows go on in the same one. It works while notes are still being read and its list grows.
 */
export class ActorPicker extends SuggestModal<FoundActor<SearchResult>> {
	private readonly chosen: Map<string, ActorNote>;
	private readonly bar: ChosenBar;
	/** The rows on screen, by path. */
	private readonly rows = new Map<string, { readonly found: FoundActor<SearchResult>; readonly el: HTMLElement }>();
	private actors: readonly SearchableActor[] | undefined;
	private stopListening: (() => void) | undefined;
	private readonly growSoon = debounce(() => this.grow(), GROWING_PAUSE);

	constructor(
		app: App,
		private readonly source: ActorSource,
		private readonly options: ActorPickerOptions,
	) {
		super(app);
		this.chosen = new Map(options.chosen.map((note) => [note.path, note]));
		this.limit = MOST_ROWS;
		this.setPlaceholder('Choose actors by name, alias or ticker');
		// A phone has no such keys, and little room.
		if (!Platform.isPhone) this.setInstructions(INSTRUCTIONS);
		this.bar = new ChosenBar(createDiv(), { remove: (path) => this.remove(path), compare: () => this.compare() });
		this.resultContainerEl.before(this.bar.el);
		this.registerKeys();
	}

	override onOpen(): void {
		void super.onOpen();
		this.stopListening = this.source.onChange(() => {
			this.actors = undefined;
			this.growSoon();
		});
		this.showChosen();
	}

	override onClose(): void {
		super.onClose();
		this.stopListening?.();
		this.growSoon.cancel();
	}

	override getSuggestions(query: string): FoundActor<SearchResult>[] {
		this.actors ??= searchable(this.source.index.all());
		this.rows.clear();
		this.emptyStateText = this.nothingFoundText();
		return searchActors(this.actors, query, prepareFuzzySearch(query), MOST_ROWS);
	}

	override renderSuggestion(found: FoundActor<SearchResult>, el: HTMLElement): void {
		this.rows.set(found.note.path, { found, el });
		renderFoundActor(el, found, {
			isChosen: this.chosen.has(found.note.path),
			isAmbiguous: this.isAmbiguous(found.note.name) || this.isAmbiguous(found.name.text),
		});
	}

	/** Adds or removes instead of closing. Where a button has the focus, Enter is the button's. */
	override selectSuggestion(found: FoundActor<SearchResult>, event: MouseEvent | KeyboardEvent): void {
		const isKey = event.instanceOf(KeyboardEvent);
		const focused = this.modalEl.doc.activeElement;
		if (isKey && Keymap.isModifier(event, 'Mod')) this.compare();
		else if (isKey && focused?.instanceOf(HTMLButtonElement) === true) focused.click();
		else this.onChooseSuggestion(found);
	}

	override onChooseSuggestion({ note }: FoundActor<SearchResult>): void {
		if (!this.chosen.delete(note.path)) this.chosen.set(note.path, note);
		this.showChosen(note.path);
		this.inputEl.select();
	}

	private registerKeys(): void {
		this.scope.register(['Mod'], 'Enter', () => {
			this.compare();
			return false;
		});
		this.scope.register([], 'Backspace', () => {
			const last = [...this.chosen.keys()].pop();
			if (this.inputEl.value === '' && last !== undefined) this.remove(last);
		});
	}

	private remove(path: string): void {
		this.chosen.delete(path);
		this.showChosen(path);
		// On a phone the focus would bring up the keyboard.
		if (!Platform.isMobile) this.inputEl.focus();
	}

	private compare(): void {
		if (this.chosen.size < 2) {
			new Notice('Choose at least two actors to compare.');
			return;
		}
		const notes = [...this.chosen.values()].map((note) => this.source.index.get(note.path) ?? note);
		this.close();
		this.options.onCompare(notes);
	}

	/** Shows who is chosen, in the bar and in the row of `changed`. */
	private showChosen(changed?: string): void {
		this.bar.showPills([...this.chosen.values()].map(({ path, name }) => ({ path, label: this.isAmbiguous(name) ? path : name })));
		this.showStatus();
		const row = this.rows.get(changed ?? '');
		if (row === undefined) return;
		row.el.empty();
		this.renderSuggestion(row.found, row.el);
	}

	private showStatus(): void {
		const { progress } = this.source;
		const chosen = this.chosen.size < 2 ? 'Choose two or more' : `${this.chosen.size} chosen`;
		this.bar.showStatus(isReading(progress) ? `${chosen} · ${readingText(progress)}` : chosen);
	}

	/** Takes in what has been read meanwhile, unless the person has moved within the list: it must not change under their hands. */
	private grow(): void {
		this.showStatus();
		const first = this.resultContainerEl.querySelector('.suggestion-item');
		const hasMoved = this.resultContainerEl.scrollTop > 0 || (first !== null && !first.hasClass('is-selected'));
		// The only public way to have the list made anew.
		if (!hasMoved) this.inputEl.dispatchEvent(new Event('input'));
	}

	private isAmbiguous(name: string): boolean {
		return this.source.index.named(name).length > 1;
	}

	private nothingFoundText(): string {
		if (isReading(this.source.progress)) return 'No such actor among the notes read so far.';
		return this.source.index.size === 0 ? `There are no actor notes in this vault yet. ${describeActorRules(this.source.options.actorRules)}` : 'No actor has such a name, alias or ticker.';
	}
}

const INSTRUCTIONS = [
	{ command: '↑↓', purpose: 'to navigate' },
	{ command: '↵', purpose: 'to add or remove' },
	{ command: Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵', purpose: 'to compare' },
	{ command: '⌫', purpose: 'to remove the last' },
	{ command: 'esc', purpose: 'to cancel' },
];
