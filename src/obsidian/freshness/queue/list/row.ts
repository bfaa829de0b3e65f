import { Component, setIcon } from 'obsidian';
import { describeFreshness } from '../../../../core/freshness/describe';
import type { QueuedNote } from '../../../../core/freshness/queue/queued-note';
import { redraw } from '../../../elements/redraw';
import { QUEUE_COLUMNS, type CellText } from './columns';

/** What a row shows, and how it stands in its list. */
export interface RowState {
	readonly queued: QueuedNote;
	/** Unique per note, so that a screen reader announces the change when the row shows another note. */
	readonly id: string;
	/** From 1, the heads being the first. */
	readonly ariaIndex: number;
	readonly isCurrent: boolean;
	readonly isSelected: boolean;
}

/** A note of the queue on screen. The row is reused for another note when its own has left the screen. */
export class QueueRow extends Component {
	readonly el = createDiv({ cls: 'dossier-queue-row', attr: { role: 'row' } });
	private readonly cells = QUEUE_COLUMNS.map((column) => ({ column, el: this.addCell(column.id) }));
	private shown: RowState | undefined;

	constructor(private readonly locale: string) {
		super();
		const actions = this.addCell('actions');
		addButton(actions, 'calendar-check', 'Mark updated today', 'mark updated');
		addButton(actions, 'alarm-clock', 'Snooze', 'snooze');
	}

	/** Shows a note. What does not change is not touched. */
	update(state: RowState): void {
		const { queued, id, ariaIndex, isCurrent, isSelected } = state;
		this.el.setAttrs({ id, 'aria-rowindex': ariaIndex, 'aria-selected': String(isSelected), 'data-path': queued.note.path });
		this.el.toggleClass('is-current', isCurrent);
		const isSame = queued === this.shown?.queued && isSelected === this.shown.isSelected;
		this.shown = state;
		if (!isSame) this.draw(state);
	}

	private draw({ queued, isSelected }: RowState): void {
		const { note, freshness, isSnoozed } = queued;
		this.el.setAttrs({ 'data-state': freshness.state, title: `${note.path}\n${describeFreshness(freshness, this.locale).sentence}` });
		this.el.toggleClass('is-snoozed', isSnoozed);
		for (const { column, el } of this.cells) redraw(el, column.cell(queued, this.locale, isSelected), (text) => drawCell(el, text));
	}

	private addCell(id: string): HTMLElement {
		return this.el.createDiv({ cls: `dossier-queue-${id}`, attr: { role: 'gridcell' } });
	}
}

function drawCell(el: HTMLElement, { before, text, after, said }: CellText): void {
	el.empty();
	if (before !== undefined) addWord(el, before);
	if (said === undefined) {
		el.createSpan({ text, attr: { dir: 'auto' } });
	} else {
		el.createSpan({ text, attr: { 'aria-hidden': 'true' } });
		el.createSpan({ cls: 'dossier-hidden', text: said });
	}
	if (after !== undefined) addWord(el, after);
}

/** Shown in a narrow pane, which has no heads. */
function addWord(el: HTMLElement, text: string): void {
	el.createSpan({ cls: 'dossier-queue-word', text });
}

/** A button for pointers and fingers. Keys do the same, so Tab passes it by. */
function addButton(parent: HTMLElement, icon: string, label: string, action: string): void {
	// Its label shows on hover: the title of the row would be a second tooltip.
	const attr = { 'type': 'button', 'tabindex': '-1', 'aria-label': label, 'title': '', 'data-action': action };
	setIcon(parent.createEl('button', { cls: 'clickable-icon', attr }), icon);
}
