import { debounce, Notice, Platform, SuggestModal, type App } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import type { ActorChoice } from '../../../core/comparison/choose/actors';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { ActorSource } from '../../vault/actor-source';
import { ActorStep } from './actor-step';
import { drawEmptyText } from './empty-text';
import { MetricStep } from './metric-step';
import { PickerFoot, type ComparisonResult, type PickerAction } from './foot';
import { actionOfEnter, pickerKeys, registerKeys } from './keys';
import type { PeerChoice } from './peer-choice';
import { DrawnRows } from './rows';
import type { PickerRow, PickerStep } from './step';
import { isReading, readingText } from '../../vault/reading-progress';

/** What the picker starts with, and who gets its result. */
interface ComparisonPickerOptions {
	/** Who is chosen from the start. */
	readonly choice: ActorChoice;
	/** Why somebody is in the group, by path: the annotation that makes them a peer. */
	readonly reasons: ReadonlyMap<string, string>;
	/** Those who would be in the group, had the person not said that they are no peers. */
	readonly notPeers: readonly ActorNote[];
	/** Marks who is no peer; absent where the group is not an actor and its peers. */
	readonly peers?: PeerChoice;
	readonly terms: MetricTerms;
	/** The metrics that are chosen from the start; the usual ones where left out. */
	readonly metrics?: readonly string[];
	/** Whether a note is open to write into. */
	readonly hasEditor: boolean;
	/** Gets what was decided; the actors are two or more. Not called where the person cancels. */
	readonly onDone: (query: ComparisonQuery, notes: readonly ActorNote[], result: ComparisonResult) => void;
}

/** Milliseconds between two updates of the list while notes are being read. */
const GROWING_PAUSE = 250;

/**
 * Lets the person choose whom to compare, by which metrics, and what to do with the comparison.
 *
 * One window with one field: first a list of actors, and a key or button away a list of their
 * metrics: whoever is content with the usual metrics never sees it. Choosing keeps the window
 * open and what was typed selected: the next key begins a new search, and the arrows go on in the
 * same one. It works while notes are still being read and its list grows.
 */
export class ComparisonPicker extends SuggestModal<PickerRow> {
	private readonly actors: ActorStep;
	private readonly metrics: MetricStep;
	private step: PickerStep;
	private readonly foot: PickerFoot;
	private readonly drawn = new DrawnRows();
	private stopListening: (() => void) | undefined;
	private readonly growSoon = debounce(() => this.grow(), GROWING_PAUSE);

	constructor(
		app: App,
		private readonly source: ActorSource,
		private readonly options: ComparisonPickerOptions,
	) {
		super(app);
		const onChange = (rows: readonly string[], event?: string): void => this.onChange(rows, event);
		this.actors = new ActorStep(source, { ...options, onChange });
		this.metrics = new MetricStep({ ...options, onChange });
		this.step = this.actors;
		this.foot = new PickerFoot(createDiv(), (action) => this.run(action), options.hasEditor);
		this.modalEl.addClass('dossier-picker');
		this.resultContainerEl.before(this.actors.bar.el);
		this.resultContainerEl.after(this.foot.el);
		this.registerKeys();
		this.showStep();
	}

	override onOpen(): void {
		void super.onOpen();
		this.stopListening = this.source.onChange(() => {
			this.actors.forget();
			this.growSoon();
		});
	}

	override onClose(): void {
		super.onClose();
		this.stopListening?.();
		this.growSoon.cancel();
	}

	override getSuggestions(query: string): PickerRow[] {
		this.drawn.clear();
		const rows = this.step.rows(query);
		this.limit = rows.length;
		this.emptyStateText = this.step.emptyText();
		return rows;
	}

	override onNoSuggestion(): void {
		super.onNoSuggestion();
		drawEmptyText(this);
	}

	override renderSuggestion(row: PickerRow, el: HTMLElement): void {
		this.drawn.render(row, el);
	}

	/** Called for every key that acts on the selected row, and for a click. Unlike Obsidian's own, it does not close the window. */
	override selectSuggestion(row: PickerRow, event: MouseEvent | KeyboardEvent): void {
		if (!event.instanceOf(KeyboardEvent)) this.onChooseSuggestion(row);
		else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') this.move(row, event.key);
		else if (event.key === 'Delete' || event.key === 'Backspace') row.mark?.();
		else this.enter(row, event);
	}

	override onChooseSuggestion(row: PickerRow): void {
		row.choose();
		this.inputEl.select();
	}

	/** Enter or a blank, in the field or on a button. */
	private enter(row: PickerRow, event: KeyboardEvent): void {
		const action = event.key === 'Enter' ? actionOfEnter(event) : undefined;
		const focused = this.modalEl.doc.activeElement;
		if (action !== undefined) this.run(action);
		else if (focused?.instanceOf(HTMLButtonElement) === true) focused.click();
		else this.onChooseSuggestion(row);
	}

	/** Moves a row, and the selection with it: by the arrow key itself, as nothing else that is public moves it. */
	private move({ move }: PickerRow, key: 'ArrowUp' | 'ArrowDown'): void {
		const steps = Math.abs(move?.(key === 'ArrowUp' ? -1 : 1) ?? 0);
		const press = (): KeyboardEvent => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
		for (let step = 0; step < steps; step++) this.inputEl.dispatchEvent(press());
	}

	private registerKeys(): void {
		registerKeys(this.scope, {
			run: (action) => this.run(action),
			passToSelected: (event) => this.selectActiveSuggestion(event),
			doesBlankChoose: () => this.step === this.metrics && this.isFieldEmpty(),
			doesDeleteMark: () => this.step === this.actors && this.isFieldEmpty(),
			backspace: () => {
				if (this.step === this.actors && this.isFieldEmpty()) this.actors.removeLast();
			},
		});
	}

	private isFieldEmpty(): boolean {
		return this.inputEl.value === '' && this.modalEl.doc.activeElement === this.inputEl;
	}

	private run(action: PickerAction): void {
		if (action === 'other step') this.switchStep();
		else this.finish(action);
	}

	/** Renders changed rows again, and says what has happened or else what is chosen. */
	private onChange(ids: readonly string[], event?: string): void {
		this.drawn.renderAgain(ids);
		this.showStatus(event);
		this.focusField();
	}

	private switchStep(): void {
		this.step = this.step === this.actors ? this.metrics : this.actors;
		if (this.step === this.metrics) this.metrics.take(this.actors.notes());
		this.inputEl.value = '';
		this.showStep();
		this.askAgain();
		this.resultContainerEl.scrollTop = 0;
		this.focusField();
	}

	/** Gives the field the focus back after a press on a pill or button. Not on a phone, where it would bring up the keyboard. */
	private focusField(): void {
		if (!Platform.isMobile) this.inputEl.focus();
	}

	private showStep(): void {
		const isActors = this.step === this.actors;
		this.setPlaceholder(this.step.placeholder);
		// A phone has no such keys, and little room.
		const { hasEditor, peers } = this.options;
		if (!Platform.isPhone) this.setInstructions(pickerKeys(isActors ? 'actors' : 'metrics', hasEditor, peers !== undefined));
		this.actors.bar.el.toggle(isActors);
		this.foot.showWayOut(this.step.wayOut);
		this.showStatus();
	}

	private showStatus(event = this.step.status()): void {
		const { progress } = this.source;
		this.foot.showStatus(isReading(progress) ? `${event} · ${readingText(progress)}` : event);
	}

	/** Takes in what has been read meanwhile, unless the person has moved within the list: it must not change under their hands. */
	private grow(): void {
		this.showStatus();
		const first = this.resultContainerEl.querySelector('.suggestion-item');
		const hasMoved = this.resultContainerEl.scrollTop > 0 || (first !== null && !first.hasClass('is-selected'));
		if (!hasMoved && this.step === this.actors) this.askAgain();
	}

	/** Has the list made anew: by an event of the field, as there is no other public way. */
	private askAgain(): void {
		this.inputEl.dispatchEvent(new Event('input'));
	}

	private finish(result: ComparisonResult): void {
		const notes = this.actors.notes();
		if (notes.length < 2) {
			new Notice('Choose at least two actors to compare.');
			return;
		}
		const metrics = this.metrics.namesFor(notes);
		this.close();
		this.options.onDone({ who: this.actors.who(), ...(metrics && { metrics }), show: 'table' }, notes, result);
	}
}
