import { Component } from 'obsidian';
import type { QueuedNote } from '../../../../core/freshness/queue/queued-note';
import { MOUSE_HEIGHT, rowHeightIn } from '../../../elements/row-height';
import { RowWindow } from '../../../elements/row-window';
import { QUEUE_COLUMNS } from './columns';
import type { ListCursor } from './cursor';
import { QueueRow } from './row';

/** The rows of the queue that are in sight, below their heads. */
export class QueueRows extends Component {
	private readonly headEl: HTMLElement;
	private readonly rows: RowWindow<QueueRow>;
	private readonly prefix = `dossier-queue-${++lists}`;
	private notes: readonly QueuedNote[] = [];
	private rowHeight = MOUSE_HEIGHT;

	/** `box` is the element that scrolls and has the focus. */
	constructor(
		private readonly box: HTMLElement,
		private readonly cursor: ListCursor,
		locale: string,
	) {
		super();
		box.setCssProps({ '--dossier-queue-columns': [...QUEUE_COLUMNS.map(({ width }) => width), 'auto'].join(' ') });
		this.headEl = box.createDiv({ cls: 'dossier-queue-heads', attr: { role: 'rowgroup' } });
		const heads = this.headEl.createDiv({ cls: 'dossier-queue-row', attr: { role: 'row', 'aria-rowindex': 1 } });
		for (const { id, head, said } of [...QUEUE_COLUMNS, { id: 'actions', head: '', said: 'Actions' }]) {
			const headEl = heads.createDiv({ cls: `dossier-queue-${id}`, text: head, attr: { role: 'columnheader' } });
			if (said !== undefined) headEl.createSpan({ cls: 'dossier-hidden', text: said });
		}
		this.rows = this.addChild(new RowWindow({
			box,
			body: box.createDiv({ cls: 'dossier-queue-body', attr: { role: 'rowgroup' } }),
			makeRow: () => new QueueRow(locale),
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

	/** Scrolls just far enough to see the current row. */
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
		const isSelected = cursor.selected.has(path);
		row.update({ queued, id: this.idOf(path), ariaIndex: index + 2, isCurrent: index === cursor.index, isSelected });
	}

	/** Names the current row for screen readers. */
	private nameCurrent(): void {
		const { current } = this.cursor;
		this.box.setAttr('aria-activedescendant', current === undefined ? null : this.idOf(current));
	}

	private idOf(path: string): string {
		return `${this.prefix}-${encodeURIComponent(path)}`;
	}

	/** In a narrow pane, without room for columns, a note takes two lines. */
	private measure(): void {
		const { box } = this;
		if (box.clientWidth === 0) return;
		const isNarrow = box.clientWidth < NARROW;
		const rowHeight = rowHeightIn(box, isNarrow ? TWO_LINES : ONE_LINE);
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

/** How many lists there have been: it keeps the ids of their rows apart. */
let lists = 0;

/** Pixels of width below which there is no room for `QUEUE_COLUMNS`, by their widths. */
const NARROW = 620;

/** The height of a row in font sizes. */
const ONE_LINE = 2.2;
const TWO_LINES = 3.9;
