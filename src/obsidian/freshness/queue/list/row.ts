import { Component, setIcon } from 'obsidian';
import { formatDate } from '../../../../core/calendar-date';
import { describeFreshness } from '../../../../core/freshness/describe';
import type { QueuedNote } from '../../../../core/freshness/queue/queued-note';
import { describeOver, describeQueuedLimit } from '../../../../core/freshness/queue/describe';

/** How a row stands in its list. */
export interface RowPlace {
	/** An id of the note's own: whoever listens hears of another note when it changes. */
	readonly id: string;
	/** From 1, the heads being the first. */
	readonly ariaIndex: number;
	readonly isCurrent: boolean;
	readonly isSelected: boolean;
}

/** The cells of a row and their heads. */
export const QUEUE_HEADS: readonly (readonly [cell: string, head: string])[] = [
	['shape', ''],
	['name', 'Note'],
	['over', 'Over the limit'],
	['updated', 'Updated'],
	['limit', 'Limit'],
	['inbound', 'Linked from'],
	['actions', ''],
];

/** A note of the queue on screen. It is used again for another one when its own has left the screen. */
export class QueueRow extends Component {
	readonly el = createDiv({ cls: 'dossier-queue-row', attr: { role: 'row' } });
	private readonly shape = this.addCell('shape');
	private readonly name = this.addCell('name');
	private readonly over = this.addCell('over');
	private readonly updated = this.addCell('updated');
	private readonly limit = this.addCell('limit');
	private readonly inbound = this.addCell('inbound');
	private key = '';

	constructor() {
		super();
		const actions = this.addCell('actions');
		addButton(actions, 'calendar-check', 'Set to today', 'set to today');
		addButton(actions, 'alarm-clock', 'Snooze', 'snooze');
	}

	/** Shows a note. What does not change is not touched. */
	update(queued: QueuedNote, { id, ariaIndex, isCurrent, isSelected }: RowPlace, locale: string): void {
		this.el.setAttrs({ id, 'aria-rowindex': ariaIndex, 'aria-selected': String(isSelected), 'data-path': queued.note.path });
		this.el.toggleClass('is-current', isCurrent);
		const key = JSON.stringify([queued.note.path, queued.freshness, queued.inbound, queued.isSnoozed, isSelected]);
		if (key === this.key) return;
		this.key = key;
		this.draw(queued, isSelected, locale);
	}

	private draw(queued: QueuedNote, isSelected: boolean, locale: string): void {
		const { note, freshness, inbound, isSnoozed } = queued;
		const { shape, sentence } = describeFreshness(freshness, locale);
		const date = 'updated' in freshness ? formatDate(freshness.updated, locale) : freshness.state === 'unreadable' ? freshness.mark.text : '';
		this.el.setAttrs({ 'data-state': freshness.state, title: `${note.path}\n${sentence}` });
		this.el.toggleClass('is-snoozed', isSnoozed);
		this.shape.setText(isSelected ? '✓' : shape);
		this.name.setText(note.name);
		this.over.setText(isSnoozed ? `snoozed · ${describeOver(queued, locale)}` : describeOver(queued, locale));
		this.updated.setText(date);
		setPhrase(this.limit, 'limit ', describeQueuedLimit(queued, locale), '');
		setPhrase(this.inbound, '', new Intl.NumberFormat(locale).format(inbound), inbound === 1 ? ' link' : ' links');
	}

	private addCell(name: string): HTMLElement {
		return this.el.createDiv({ cls: `dossier-queue-${name}`, attr: { role: 'gridcell', dir: 'auto' } });
	}
}

/** A text with the words that stand for its column's head where there is no room for one. */
function setPhrase(el: HTMLElement, before: string, text: string, after: string): void {
	el.empty();
	if (text === '') return;
	if (before !== '') el.createSpan({ cls: 'dossier-queue-word', text: before });
	el.appendText(text);
	if (after !== '') el.createSpan({ cls: 'dossier-queue-word', text: after });
}

/** Keys do the same: the buttons are for pointers and fingers, and Tab passes them by. */
function addButton(parent: HTMLElement, icon: string, label: string, action: string): void {
	const button = parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', tabindex: '-1', 'aria-label': label, 'data-action': action } });
	setIcon(button, icon);
}
