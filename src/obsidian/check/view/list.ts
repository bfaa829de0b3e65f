import { Component } from 'obsidian';
import type { FindingsChoice, FindingsRow } from '../../../core/check/listing/rows';
import type { Finding } from '../../../core/check/rule/finding';
import { elementAt } from '../../elements/element-at';
import { nameUnseen } from '../../elements/hidden-name';
import { opens } from '../../elements/links';
import { MOUSE_HEIGHT, rowHeightIn } from '../../elements/row-height';
import { RowWindow } from '../../elements/row-window';
import { findingsKey, type FindingsKey } from './keys';
import { FindingRow } from './row';

/** What the list has others do. */
export interface FindingsListActions {
	readonly act: (action: Exclude<FindingsKey, { kind: 'move' }>['kind']) => void;
	/** Called when another finding is current. */
	readonly onCurrent: (finding: Finding | undefined) => void;
}

/** The height of a row in font sizes. */
const TWO_LINES = 3.6;

/** How many lists there have been: it keeps the ids of their rows apart. */
let lists = 0;

/**
 * The findings, worked through by keys. The list has the focus and never a row, so that the focus stays when rows come and
 * go; the current row is named as the list's active descendant. The heads of groups are passed over.
 */
export class FindingsListView extends Component {
	readonly el: HTMLElement;
	private readonly emptyEl: HTMLElement;
	private readonly window: RowWindow<FindingRow>;
	private readonly prefix = `dossier-findings-${++lists}`;
	private rows: readonly FindingsRow[] = [];
	private by: FindingsChoice['by'] = 'rule';
	/** The index of the current row; -1 where there is none. */
	private at = -1;
	private rowHeight = MOUSE_HEIGHT;

	constructor(
		parent: HTMLElement,
		locale: string,
		private readonly actions: FindingsListActions,
	) {
		super();
		this.el = parent.createDiv({ cls: 'dossier-findings-list', attr: { 'role': 'grid', 'tabindex': '0', 'aria-readonly': 'true' } });
		nameUnseen(this.el, 'Findings', parent);
		this.window = this.addChild(new RowWindow({
			box: this.el,
			body: this.el.createDiv({ cls: 'dossier-findings-body', attr: { role: 'rowgroup' } }),
			makeRow: () => new FindingRow(locale),
			fill: (row, index) => this.fill(row, index),
			kept: () => (this.at < 0 ? undefined : this.at),
		}));
		this.emptyEl = this.el.createDiv({ cls: 'dossier-findings-empty' });
	}

	override onload(): void {
		this.registerDomEvent(this.el, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(this.el, 'mousedown', (event) => {
			event.preventDefault();
			this.el.focus({ preventScroll: true });
		});
		this.registerDomEvent(this.el, 'click', (event) => this.onClick(event));
		this.registerDomEvent(this.el, 'dblclick', () => this.actions.act('open'));
		this.register(this.el.onWindowMigrated(() => this.window.moveToWindow()));
		const observer = new ResizeObserver(() => this.measure());
		observer.observe(this.el);
		this.register(() => observer.disconnect());
	}

	/** The finding that the person is at; `undefined` where none is listed. */
	get current(): Finding | undefined {
		const row = this.rows[this.at];
		return row?.kind === 'finding' ? row.finding : undefined;
	}

	/** Shows other rows. The current finding stays current; if it is gone, the one in its place is. `emptyText` says why there are none. */
	show(rows: readonly FindingsRow[], by: FindingsChoice['by'], emptyText: string): void {
		const before = this.rows[this.at];
		const now = before?.kind === 'finding' ? rows.findIndex((row) => row.kind === 'finding' && row.key === before.key) : -1;
		this.rows = rows;
		this.by = by;
		this.at = now >= 0 ? now : this.nearest(Math.max(0, this.at), 1);
		this.emptyEl.setText(rows.length === 0 ? emptyText : '');
		this.el.toggleClass('is-empty', rows.length === 0);
		this.el.setAttr('aria-rowcount', rows.length);
		this.layOut();
		this.actions.onCurrent(this.current);
	}

	private layOut(): void {
		this.window.show({ count: this.rows.length, rowHeight: this.rowHeight, above: 0 });
		this.nameCurrent();
	}

	private fill(view: FindingRow, index: number): void {
		const row = this.rows[index];
		if (row !== undefined) view.update({ row, by: this.by, id: this.idOf(index), ariaIndex: index + 1, isCurrent: index === this.at });
	}

	private idOf(index: number): string {
		const row = this.rows[index];
		return `${this.prefix}-${row?.kind === 'finding' ? encodeURIComponent(row.key) : `group-${encodeURIComponent(row?.title ?? '')}`}`;
	}

	private nameCurrent(): void {
		this.el.setAttr('aria-activedescendant', this.at < 0 ? null : this.idOf(this.at));
	}

	private onKey(event: KeyboardEvent): void {
		const key = findingsKey(event);
		if (key === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		if (key.kind === 'move') this.goTo(...this.after(key.to));
		else this.actions.act(key.kind);
	}

	private after(to: (FindingsKey & { kind: 'move' })['to']): readonly [index: number, onward: 1 | -1] {
		const page = Math.max(1, Math.floor(this.el.clientHeight / this.rowHeight) - 1);
		switch (to) {
			case 'previous': return [this.at - 1, -1];
			case 'next': return [this.at + 1, 1];
			case 'page up': return [this.at - page, -1];
			case 'page down': return [this.at + page, 1];
			case 'first': return [0, 1];
			case 'last': return [this.rows.length - 1, -1];
		}
	}

	private goTo(index: number, onward: 1 | -1): void {
		this.at = this.nearest(Math.max(0, Math.min(index, this.rows.length - 1)), onward);
		this.reveal();
		this.window.draw(false);
		this.nameCurrent();
		this.actions.onCurrent(this.current);
	}

	/** The row at `index` where it is a finding, else the next that is, first in one direction; -1 where there is none. */
	private nearest(index: number, onward: 1 | -1): number {
		const isFinding = (at: number): boolean => this.rows[at]?.kind === 'finding';
		for (const step of [onward, -onward]) {
			for (let at = index; at >= 0 && at < this.rows.length; at += step) if (isFinding(at)) return at;
		}
		return -1;
	}

	/** Scrolls just far enough to see the current row; at the first of a group, its head, too. */
	private reveal(): void {
		const hasHead = this.rows[this.at - 1]?.kind === 'group';
		const top = (hasHead ? this.at - 1 : this.at) * this.rowHeight;
		const bottom = (this.at + 1) * this.rowHeight - this.el.clientHeight;
		this.el.scrollTop = Math.max(bottom, Math.min(top, this.el.scrollTop));
	}

	private onClick(event: MouseEvent): void {
		const index = Number(elementAt(event)?.closest('[data-index]')?.getAttribute('data-index') ?? -1);
		if (opens(event) && this.rows[index]?.kind === 'finding') this.goTo(index, 1);
	}

	private measure(): void {
		if (this.el.clientWidth === 0) return;
		const rowHeight = rowHeightIn(this.el, TWO_LINES);
		if (rowHeight === this.rowHeight) return;
		this.rowHeight = rowHeight;
		this.layOut();
		this.reveal();
	}
}
