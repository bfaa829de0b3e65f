import { Component, Keymap, type PaneType } from 'obsidian';
import type { QueuedNote } from '../../../../core/freshness/queue/queued-note';
import { elementAt } from '../../../elements/element-at';
import { nameUnseen } from '../../../elements/hidden-name';
import { hintMenu, showMenu } from '../../../elements/hint-menu';
import { opens } from '../../../elements/links';
import { ListCursor } from './cursor';
import { queueKey, type QueueKey } from './keys';
import { QueueRows } from './rows';

/** What the list has others do. */
export interface QueueListActions {
	readonly open: (note: QueuedNote, newLeaf: PaneType | boolean) => void;
	/** Marks notes as updated, and calls `onMarked` once a single one is. */
	readonly mark: (notes: readonly QueuedNote[], onMarked: () => void) => void;
	/** Snoozes notes, with a menu below `at`, the row of the current note. */
	readonly snooze: (notes: readonly QueuedNote[], at: HTMLElement) => void;
	/** Shows the notes with overdue figures, or again those of the states. */
	readonly figures: () => void;
	/** Has the note that the cursor is on shown beside the queue, or no longer. */
	readonly preview: () => void;
	/** Moves the focus to the filter. */
	readonly filter: () => void;
	/** Goes one step back. */
	readonly back: () => void;
	/** Called when the cursor may be on another note, or other notes are selected. */
	readonly onCursor: () => void;
}

/**
 * The notes of the queue, worked through by keys. The list has the focus and never a row, so that the focus stays
 * when rows come and go; the current row is named as the list's active descendant.
 */
export class QueueList extends Component {
	readonly el: HTMLElement;
	private readonly emptyEl: HTMLElement;
	private readonly cursor = new ListCursor();
	private readonly rows: QueueRows;
	private notes: readonly QueuedNote[] = [];

	constructor(
		parent: HTMLElement,
		locale: string,
		private readonly actions: QueueListActions,
	) {
		super();
		const attr = { 'role': 'grid', 'tabindex': '0', 'aria-multiselectable': 'true', 'aria-readonly': 'true' };
		this.el = parent.createDiv({ cls: 'dossier-queue-list', attr });
		nameUnseen(this.el, 'Notes to review', parent);
		this.rows = this.addChild(new QueueRows(this.el, this.cursor, locale));
		this.emptyEl = this.el.createDiv({ cls: 'dossier-queue-empty' });
	}

	override onload(): void {
		this.registerDomEvent(this.el, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(this.el, 'click', (event) => this.onClick(event));
		this.registerDomEvent(this.el, 'auxclick', (event) => this.onClick(event));
		this.registerDomEvent(this.el, 'mousedown', (event) => this.onMouseDown(event));
		this.registerDomEvent(this.el, 'contextmenu', (event) => this.openMenu(event));
	}

	/** The note that the cursor is on; `undefined` where there is none. */
	get current(): QueuedNote | undefined {
		return this.notes[this.cursor.index];
	}

	/** The notes that are selected, in their order. */
	get selected(): readonly QueuedNote[] {
		const { selected } = this.cursor;
		return selected.size === 0 ? [] : this.notes.filter(({ note }) => selected.has(note.path));
	}

	/** Shows other notes. The current note stays current; if it is gone, the one in its place is. `emptyText` says why there are none. */
	show(notes: readonly QueuedNote[], emptyText: string): void {
		this.notes = notes;
		this.cursor.show(notes.map(({ note }) => note.path));
		this.emptyEl.setText(notes.length === 0 ? emptyText : '');
		this.el.toggleClass('is-empty', notes.length === 0);
		this.rows.show(notes);
		this.actions.onCursor();
	}

	/** Selects nothing; returns whether anything was selected. */
	clearSelection(): boolean {
		if (this.cursor.selected.size === 0) return false;
		this.cursor.clear();
		this.redraw();
		return true;
	}

	/** Marks or snoozes the notes at `paths`: by default the selected ones, or else the current one. */
	act(action: 'mark updated' | 'snooze', paths = this.cursor.targets): void {
		const wanted = new Set(paths);
		const notes = this.notes.filter(({ note }) => wanted.has(note.path));
		if (notes.length === 0) return;
		if (action === 'snooze') {
			this.actions.snooze(notes, this.rows.currentEl);
			return;
		}
		const { current } = this.cursor;
		this.actions.mark(notes, () => {
			if (this.cursor.current === current) this.goTo(this.cursor.index + 1, false);
		});
	}

	private onKey(event: KeyboardEvent): void {
		const key = queueKey(event);
		if (key === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		// Who holds the key down means one note.
		if (event.repeat && key.kind === 'mark updated') return;
		this.press(key, Keymap.isModEvent(event));
	}

	private press(key: QueueKey, newLeaf: PaneType | boolean): void {
		switch (key.kind) {
			case 'move':
				this.goTo(this.indexAfter(key.to), key.extend);
				break;
			case 'open':
				this.open(newLeaf);
				break;
			case 'toggle':
				this.cursor.toggle();
				this.redraw();
				break;
			case 'select all':
				this.cursor.selectAll();
				this.redraw();
				break;
			case 'figures':
				this.actions.figures();
				break;
			case 'preview':
				this.actions.preview();
				break;
			case 'filter':
				this.actions.filter();
				break;
			case 'back':
				this.actions.back();
				break;
			default:
				this.act(key.kind);
		}
	}

	private indexAfter(to: (QueueKey & { kind: 'move' })['to']): number {
		const { index } = this.cursor;
		switch (to) {
			case 'previous': return index - 1;
			case 'next': return index + 1;
			case 'page up': return index - this.rows.page;
			case 'page down': return index + this.rows.page;
			case 'first': return 0;
			case 'last': return this.notes.length - 1;
		}
	}

	private goTo(index: number, extend: boolean): void {
		this.cursor.moveTo(index, extend);
		this.rows.reveal();
		this.redraw();
	}

	private open(newLeaf: PaneType | boolean): void {
		const { current } = this;
		if (current !== undefined) this.actions.open(current, newLeaf);
	}

	/** A press on a row focuses the list, not what was pressed. */
	private onMouseDown(event: MouseEvent): void {
		if (elementAt(event)?.closest('[data-path]') == null) return;
		event.preventDefault();
		this.el.focus({ preventScroll: true });
	}

	private onClick(event: MouseEvent): void {
		const target = elementAt(event);
		const path = target?.closest('[data-path]')?.getAttribute('data-path') ?? '';
		const index = this.notes.findIndex(({ note }) => note.path === path);
		if (target === undefined || index < 0 || !opens(event)) return;
		this.cursor.moveTo(index, event.shiftKey);
		const action = target.closest('[data-action]')?.getAttribute('data-action');
		if (action === 'mark updated' || action === 'snooze') this.act(action, this.cursor.selected.has(path) ? this.cursor.targets : [path]);
		else this.clickRow(event, target);
		this.redraw();
	}

	/** A menu on a row, or by its key on the current one, says what the tooltip does. */
	private openMenu(event: MouseEvent): void {
		const row = elementAt(event)?.closest('[data-path]') ?? this.rows.currentEl;
		const menu = hintMenu(row);
		const path = row.getAttribute('data-path');
		const queued = this.notes.find(({ note }) => note.path === path);
		if (menu === undefined || queued === undefined) return;
		event.preventDefault();
		menu.addItem((item) => item.setTitle('Open note').setIcon('text-cursor').onClick(() => this.actions.open(queued, false)));
		showMenu(menu, event, row);
	}

	/** As in the list of files: a click opens, with Shift selects up to there, with Alt selects this one. So does a click on the shape. */
	private clickRow(event: MouseEvent, target: Element): void {
		if (event.altKey || target.closest('.dossier-queue-shape') !== null) this.cursor.toggle();
		else if (!event.shiftKey) this.open(Keymap.isModEvent(event));
	}

	private redraw(): void {
		this.rows.draw();
		this.actions.onCursor();
	}
}
