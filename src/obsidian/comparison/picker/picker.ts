import { debounce, Notice, Platform, type App } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import type { ActorChoice } from '../../../core/comparison/choose/actors';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { ActorSource } from '../../vault/actor-source';
import { ActorStep } from './actor-step';
import { MetricStep } from './metric-step';
import { PickerFoot, type ComparisonResult, type PickerAction } from './foot';
import { pickerKeys, registerKeys } from './keys';
import type { PeerChoice } from './peer-choice';
import { Prompt } from './prompt/prompt';
import type { PickerRow, PickerStep } from './step';
import { isReading, readingText } from '../../vault/reading-progress';
import { sentence } from '../../sentence';

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
export class ComparisonPicker extends Prompt<PickerRow> {
	private readonly actors: ActorStep;
	private readonly metrics: MetricStep;
	private step: PickerStep;
	private readonly foot: PickerFoot;
	private stopListening: (() => void) | undefined;
	private readonly growSoon = debounce(() => this.grow(), GROWING_PAUSE);

	constructor(
		app: App,
		private readonly source: ActorSource,
		private readonly options: ComparisonPickerOptions,
	) {
		super(app, 'Choose what to compare');
		const onChange = (rows: readonly string[], event?: string): void => this.onChange(rows, event);
		this.actors = new ActorStep(source, { ...options, onChange });
		this.metrics = new MetricStep({ ...options, onChange });
		this.step = this.actors;
		this.foot = new PickerFoot(createDiv(), (action) => this.run(action), options.hasEditor);
		this.modalEl.addClass('dossier-picker');
		this.list.el.before(this.actors.bar.el);
		this.list.el.after(this.foot.el);
		this.registerKeys();
		this.showStep();
	}

	override onOpen(): void {
		super.onOpen();
		this.actors.bar.load();
		this.actors.bar.refresh();
		this.stopListening = this.source.onChange(() => {
			this.actors.forget();
			this.growSoon();
		});
	}

	override onClose(): void {
		super.onClose();
		this.actors.bar.unload();
		this.stopListening?.();
		this.growSoon.cancel();
	}

	protected override rowsFor(typed: string): PickerRow[] {
		return this.step.rows(typed);
	}

	protected override emptyText(): string {
		return this.step.emptyText();
	}

	/** Chooses a row, or takes it out. The window stays open. */
	protected override choose(row: PickerRow): void {
		row.choose();
		this.inputEl.select();
	}

	/** A key that acts on the selected row. */
	private press(key: string): void {
		const row = this.list.selected;
		if (row === undefined) return;
		if (key === 'ArrowUp' || key === 'ArrowDown') this.list.step(row.move?.(key === 'ArrowUp' ? -1 : 1) ?? 0);
		else if (key === 'Delete' || key === 'Backspace') row.mark?.();
		else this.choose(row);
	}

	private registerKeys(): void {
		registerKeys(this.scope, {
			run: (action) => this.run(action),
			passToSelected: ({ key }) => this.press(key),
			isInField: () => this.isInField,
			doesBlankChoose: () => this.step === this.metrics && this.isFieldEmpty(),
			doesDeleteMark: () => this.step === this.actors && this.isFieldEmpty(),
			backspace: () => {
				if (this.step === this.actors && this.isFieldEmpty()) this.actors.removeLast();
			},
		});
	}

	private isFieldEmpty(): boolean {
		return this.inputEl.value === '' && this.isInField;
	}

	private run(action: PickerAction): void {
		if (action === 'other step') this.switchStep();
		else this.finish(action);
	}

	/** Renders changed rows again, and says what has happened or else what is chosen. */
	private onChange(ids: readonly string[], event?: string): void {
		this.list.drawAgain(ids);
		this.showStatus(event);
		this.focusField();
	}

	private switchStep(): void {
		this.step = this.step === this.actors ? this.metrics : this.actors;
		if (this.step === this.metrics) this.metrics.take(this.actors.notes());
		this.inputEl.value = '';
		this.showStep();
		this.ask();
		this.list.el.scrollTop = 0;
		this.focusField();
	}

	/** Gives the field the focus back after a press on a pill or button. Not on a phone, where it would bring up the keyboard. */
	private focusField(): void {
		if (!Platform.isMobile) this.inputEl.focus();
	}

	private showStep(): void {
		const isActors = this.step === this.actors;
		this.inputEl.placeholder = this.step.placeholder;
		// A phone has no such keys, and little room.
		const { hasEditor, peers } = this.options;
		if (!Platform.isPhone) this.setInstructions(pickerKeys(isActors ? 'actors' : 'metrics', hasEditor, peers !== undefined));
		this.actors.bar.el.toggle(isActors);
		this.actors.bar.refresh();
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
		if (!this.list.hasMoved && this.step === this.actors) this.ask();
	}

	private finish(result: ComparisonResult): void {
		const notes = this.actors.notes();
		if (notes.length < 2) {
			new Notice(sentence('Choose at least two actors to compare.'));
			return;
		}
		const metrics = this.metrics.namesFor(notes);
		this.close();
		this.options.onDone({ who: this.actors.who(), ...(metrics && { metrics }), show: 'table' }, notes, result);
	}
}
