import { Component, Platform } from 'obsidian';
import { SHAPES, STATE_NAMES } from '../../../core/freshness/describe';
import type { FreshnessState } from '../../../core/freshness/freshness';
import type { Queue } from '../../../core/freshness/queue/queue';
import { STATES_BY_URGENCY } from '../../../core/freshness/queue/order';
import { number } from '../../../core/wording';
import { nameUnseen } from '../../elements/hidden-name';
import { WalkedLines } from '../../elements/keys/walked-lines';
import type { QueueChoice } from './choice';

/** What the bar has others do. */
export interface QueueBarActions {
	readonly change: (change: Partial<QueueChoice>) => void;
	/** Moves the focus from the filter to the list. */
	readonly toList: () => void;
	/** Goes one step back. */
	readonly back: () => void;
	/** Has the note that the cursor is on shown beside the queue, or no longer. */
	readonly preview: () => void;
	readonly insertReport: () => void;
}

/** Chooses the notes of the queue: a button for each state, with its count, and a field for the filter. Its buttons are one tab stop. */
export class QueueBar extends Component {
	private readonly stateEls = new Map<FreshnessState, HTMLButtonElement>();
	private readonly filterEl: HTMLInputElement;
	private readonly snoozedEl: HTMLButtonElement;
	private readonly figuresEl: HTMLButtonElement;
	private readonly previewEl: HTMLButtonElement;
	private readonly walked: WalkedLines;
	private choice: QueueChoice | undefined;

	constructor(
		parent: HTMLElement,
		private readonly locale: string,
		private readonly actions: QueueBarActions,
	) {
		super();
		const el = parent.createDiv({ cls: 'dossier-queue-bar' });
		const states = el.createDiv({ cls: 'dossier-queue-states', attr: { role: 'group' } });
		nameUnseen(states, 'States to show');
		for (const state of STATES_BY_URGENCY) this.stateEls.set(state, this.addState(states, state));
		this.figuresEl = addButton(states, 'dossier-queue-state');
		this.figuresEl.setAttr('title', 'Notes with overdue figures, whatever their date: most first');
		this.figuresEl.addEventListener('click', () => actions.change({ ofFigures: this.choice?.ofFigures !== true }));
		this.snoozedEl = addButton(states, 'dossier-queue-state');
		this.snoozedEl.addEventListener('click', () => actions.change({ withSnoozed: this.choice?.withSnoozed !== true }));
		const row = el.createDiv({ cls: 'dossier-queue-filter-row' });
		this.filterEl = row.createEl('input', {
			type: 'search',
			cls: 'dossier-queue-filter',
			placeholder: 'Filter by name, #tag or folder/',
			attr: { 'aria-label': 'Filter notes', 'spellcheck': 'false' },
		});
		this.previewEl = addButton(row, 'dossier-queue-preview');
		this.previewEl.setText('Preview');
		this.previewEl.setAttr('title', 'Show the note that the cursor is on beside the queue');
		// A phone shows one tab at a time.
		this.previewEl.toggle(!Platform.isPhone);
		this.previewEl.addEventListener('click', () => actions.preview());
		const report = addButton(row, 'dossier-queue-report');
		report.setText('Insert report');
		report.addEventListener('click', () => actions.insertReport());
		this.walked = this.addChild(new WalkedLines(el, '.dossier-queue-states, .dossier-queue-filter-row'));
	}

	override onload(): void {
		this.registerDomEvent(this.filterEl, 'input', () => this.actions.change({ filter: this.filterEl.value }));
		this.registerDomEvent(this.filterEl, 'keydown', (event) => this.onKey(event));
	}

	/** Shows what is chosen, and how many notes there are of each state. */
	show(choice: QueueChoice, { counts, snoozed, notes }: Queue): void {
		this.choice = choice;
		for (const [state, el] of this.stateEls) {
			const isChosen = choice.states.has(state) && !choice.ofFigures;
			el.setAttr('aria-pressed', String(isChosen));
			el.find('.dossier-queue-count').setText(number(counts[state], this.locale));
			// States that most vaults have no notes of are offered only where there are some.
			el.toggle(isChosen || counts[state] > 0 || state === 'stale' || state === 'due soon');
		}
		this.figuresEl.setAttr('aria-pressed', String(choice.ofFigures));
		this.figuresEl.setText(choice.ofFigures ? `Overdue figures ${number(notes.length, this.locale)}` : 'Overdue figures');
		this.previewEl.setAttr('aria-pressed', String(choice.preview));
		this.snoozedEl.toggle(snoozed > 0 || choice.withSnoozed);
		this.snoozedEl.setAttr('aria-pressed', String(choice.withSnoozed));
		this.snoozedEl.setText(`Snoozed ${number(snoozed, this.locale)}`);
		if (this.filterEl.value !== choice.filter) this.filterEl.value = choice.filter;
		this.walked.refresh();
	}

	/** Moves the focus to the filter and selects its text. */
	focusFilter(): void {
		this.filterEl.focus();
		this.filterEl.select();
	}

	private addState(parent: HTMLElement, state: FreshnessState): HTMLButtonElement {
		const button = addButton(parent, 'dossier-queue-state');
		button.setAttr('data-state', state);
		button.createSpan({ cls: 'dossier-queue-sign', text: SHAPES[state], attr: { 'aria-hidden': 'true' } });
		button.createSpan({ text: STATE_NAMES[state] });
		button.createSpan({ cls: 'dossier-queue-count' });
		button.addEventListener('click', () => this.toggle(state));
		return button;
	}

	private toggle(state: FreshnessState): void {
		// From the figures back to the states: the one that is pressed.
		const states = new Set(this.choice?.ofFigures === true ? [] : this.choice?.states);
		if (!states.delete(state)) states.add(state);
		this.actions.change({ states, ofFigures: false });
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === 'Escape') this.actions.back();
		else if (event.key === 'Enter' || event.key === 'ArrowDown') this.actions.toList();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}
}

function addButton(parent: HTMLElement, cls: string): HTMLButtonElement {
	return parent.createEl('button', { cls, attr: { type: 'button' } });
}
