import { Component, Platform } from 'obsidian';
import type { QueuedNote } from '../../../../core/freshness/queue/queued-note';
import { RowWindow } from '../../../elements/row-window';
import type { ListCursor } from './cursor';
import { QUEUE_HEADS, QueueRow } from './row';

/** The rows of the queue on screen, as many as are in sight, below their heads. */
export class QueueRows extends Component {
	private readonly headEl: HTMLElement;
	private readonly rows: RowWindow<QueueRow>;
	private readonly prefix = `dossier-queue-${++lists}`;
	private notes: readonly QueuedNote[] = [];
	private rowHeight = MOUSE;

	/** `box` is the element that scrolls and has the focus. */
	constructor(
		private readonly box: HTMLElement,
		private readonly cursor: ListCursor,
		private readonly locale: string,
	) {
		super();
		this.headEl = box.createDiv({ cls: 'dossier-queue-heads', attr: { role: 'rowgroup' } });
		const heads = this.headEl.createDiv({ cls: 'dossier-queue-row', attr: { role: 'row', 'aria-rowindex': 1 } });
		for (const [name, head] of QUEUE_HEADS) heads.createDiv({ cls: `dossier-queue-${name}`, text: head, attr: { role: 'columnheader' } });
		this.rows = this.addChild(new RowWindow({
			box,
			body: box.createDiv({ cls: 'dossier-queue-body', attr: { role: 'rowgroup' } }),
			makeRow: () => new QueueRow(),
			fill: (row, index) => this.fill(row, index),
			kept: () => (this.notes.length > 0 ? cursor.index : undefined),
		}));
	}

	override onload(): void {
		this.register(this.box.onWindowMigrated(() => this.rows.moveToWindow()));
		const observer = new ResizeObserver(() => this.measure());
		observer.observe(this.box);
		this.register(() => observer.disconnect());
	}

	/** How many rows fit on the screen. */
	get page(): number {
		return Math.max(1, Math.floor((this.box.clientHeight - this.headEl.offsetHeight) / this.rowHeight) - 1);
	}

	/** The row of the current note; the box where there is none. */
	get currentEl(): HTMLElement {
		return this.rows.rowAt(this.cursor.index)?.el ?? this.box;
	}

	/** Shows other notes. */
	show(notes: readonly QueuedNote[]): void {
		this.notes = notes;
		this.box.setAttr('aria-rowcount', notes.length + 1);
		this.layOut();
	}

	/** Shows where the cursor is now and what is selected. */
	draw(): void {
		this.rows.draw(false);
		this.nameCurrent();
	}

	/** Scrolls no farther than it takes to see the current row. */
	reveal(): void {
		const top = this.cursor.index * this.rowHeight;
		const bottom = top + this.rowHeight + this.headEl.offsetHeight - this.box.clientHeight;
		this.box.scrollTop = Math.max(bottom, Math.min(top, this.box.scrollTop));
	}

	private fill(row: QueueRow, index: number): void {
		const queued = this.notes[index];
		if (queued === undefined) return;
		const { path } = queued.note;
		const { cursor } = this;
		row.update(queued, { id: this.idOf(path), ariaIndex: index + 2, isCurrent: index === cursor.index, isSelected: cursor.selected.has(path) }, this.locale);
	}

	/** Names the current row to whoever does not see it. */
	private nameCurrent(): void {
		const { current } = this.cursor;
		this.box.setAttr('aria-activedescendant', current === undefined ? null : this.idOf(current));
	}

	private idOf(path: string): string {
		return `${this.prefix}-${encodeURIComponent(path)}`;
	}

	/** Where there is no room for columns, a note takes two lines. */
	private measure(): void {
		const { box } = this;
		if (box.clientWidth === 0) return;
		const isNarrow = box.clientWidth < NARROW;
		const fontSize = Number.parseFloat(box.win.getComputedStyle(box).fontSize) || DEFAULT_FONT_SIZE;
		const rowHeight = Math.max(Platform.isMobile ? FINGER : MOUSE, Math.ceil(fontSize * (isNarrow ? TWO_LINES : ONE_LINE)));
		if (rowHeight === this.rowHeight && box.hasClass('is-narrow') === isNarrow) return;
		this.rowHeight = rowHeight;
		box.toggleClass('is-narrow', isNarrow);
		this.layOut();
		this.reveal();
	}

	private layOut(): void {
		this.rows.show({ count: this.notes.length, rowHeight: this.rowHeight, above: this.headEl.offsetHeight });
		this.nameCurrent();
	}
}

/** Lists so far, to tell the ids of their rows apart. */
let lists = 0;

/** Pixels of width below which there is no room for columns. */
const NARROW = 620;

const DEFAULT_FONT_SIZE = 13;

/** The height of a row in font sizes. */
const ONE_LINE = 2.2;
const TWO_LINES = 3.9;

/** Pixels that a row is high at the least, for a mouse and for a finger. */
const MOUSE = 30;
const FINGER = 44;
