import { Component } from 'obsidian';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';

/** A row that can be used again for another. */
type Row = Component & { readonly el: HTMLElement };

/** Where the rows are, and how each is made and filled. */
interface RowWindowParts<RowView extends Row> {
	/** The element that scrolls. */
	readonly box: HTMLElement;
	/** The element that holds the rows. */
	readonly body: HTMLElement;
	readonly makeRow: () => RowView;
	/** Shows row `index` (from 0) in `row`. */
	readonly fill: (row: RowView, index: number) => void;
	/** The index of a row that stays drawn however far it is scrolled away: the one that has the focus. `undefined` for none. */
	readonly kept: () => number | undefined;
}

/** How many rows there are, and how they are laid out. */
interface RowLayout {
	readonly count: number;
	/** Pixels that every row is high, where only those in sight are drawn; `undefined` draws all, as high as they need. */
	readonly rowHeight: number | undefined;
	/** Pixels at the top of the box that heads cover. */
	readonly above: number;
}

/** Rows beyond the edges of the box that are drawn before they come into sight. */
const OVERSCAN = 6;

/** The rows that are drawn: all of a few, of many those in sight. Rows that leave the screen are used again for those that come. */
export class RowWindow<RowView extends Row> extends Component {
	private readonly rows = new Map<number, RowView>();
	/** Rows that were moved on screen, and not yet in the document. */
	private readonly outOfOrder = new Set<RowView>();
	private layout: RowLayout = { count: 0, rowHeight: undefined, above: 0 };
	private virtualizer: Virtualizer<HTMLElement, HTMLElement> | undefined;

	constructor(private readonly parts: RowWindowParts<RowView>) {
		super();
	}

	override onunload(): void {
		this.stopVirtualizer();
	}

	/** The row with this index, where it is drawn. */
	rowAt(index: number): RowView | undefined {
		return this.rows.get(index);
	}

	/** Lays the rows out and draws them. */
	show(layout: RowLayout): void {
		this.layout = layout;
		const { body } = this.parts;
		const { rowHeight, count } = layout;
		body.toggleClass('is-virtual', rowHeight !== undefined);
		body.setCssProps({
			'--dossier-rows-height': rowHeight === undefined ? 'auto' : `${rowHeight * count}px`,
			'--dossier-row-height': `${rowHeight ?? 0}px`,
		});
		if (rowHeight === undefined) this.stopVirtualizer();
		else this.startVirtualizer(rowHeight);
		this.draw(false);
	}

	/** Draws what is in sight now; as a draft while the rows scroll: rows out of sight stay, and the order in the document too. */
	draw(asDraft: boolean): void {
		const wanted = this.wantedRows();
		const isWanted = new Set(wanted);
		const spare = [...this.rows.keys()].filter((index) => !isWanted.has(index));
		for (const index of wanted) this.drawRow(this.rows.get(index) ?? this.take(index, spare), index);
		if (asDraft) return;
		for (const index of spare) this.drop(index);
		this.restoreOrder(wanted);
	}

	/** Follows scrolling again after the box has been moved to another window of the app. */
	moveToWindow(): void {
		this.stopVirtualizer();
		this.show(this.layout);
	}

	private wantedRows(): number[] {
		const { count } = this.layout;
		if (this.virtualizer === undefined) return Array.from({ length: count }, (_, index) => index);
		const wanted = new Set(this.virtualizer.getVirtualItems().map(({ index }) => index));
		const kept = this.parts.kept();
		if (kept !== undefined && kept < count) wanted.add(kept);
		return [...wanted].sort((a, b) => a - b);
	}

	private drawRow(row: RowView, index: number): void {
		const { rowHeight } = this.layout;
		row.el.setCssStyles({ transform: rowHeight === undefined ? '' : `translateY(${index * rowHeight}px)` });
		this.parts.fill(row, index);
	}

	/** A row for `index`: one of those that are `spare`, where it stands in the document, or a new one. */
	private take(index: number, spare: number[]): RowView {
		const used = spare.pop();
		const row = (used === undefined ? undefined : this.rows.get(used)) ?? this.addChild(this.parts.makeRow());
		if (used === undefined) this.parts.body.append(row.el);
		else this.rows.delete(used);
		this.rows.set(index, row);
		this.outOfOrder.add(row);
		return row;
	}

	private drop(index: number): void {
		const row = this.rows.get(index);
		if (row === undefined) return;
		this.rows.delete(index);
		this.outOfOrder.delete(row);
		this.removeChild(row);
		row.el.remove();
	}

	/**
	 * Lets the rows stand in the document as they do on screen, the order in which they are read out. Not while
	 * they scroll: to move a row costs more than to write it anew. Rows that stayed are not moved, which would
	 * undo a selection in them, nor is one that holds the focus, which would lose it.
	 */
	private restoreOrder(indexes: readonly number[]): void {
		let next: Element | null = null;
		for (const index of [...indexes].reverse()) {
			const row = this.rows.get(index);
			if (row === undefined) continue;
			if (this.outOfOrder.has(row)) {
				if (row.el.matches(':focus-within')) continue;
				if (row.el.nextElementSibling !== next) this.parts.body.insertBefore(row.el, next);
				this.outOfOrder.delete(row);
			}
			next = row.el;
		}
	}

	private startVirtualizer(rowHeight: number): void {
		const { box } = this.parts;
		const options = {
			count: this.layout.count,
			getScrollElement: () => box,
			estimateSize: () => rowHeight,
			overscan: OVERSCAN,
			scrollMargin: this.layout.above,
			scrollToFn: elementScroll,
			observeElementRect,
			observeElementOffset,
			initialRect: { width: 0, height: ASSUMED_HEIGHT },
			onChange: (_: unknown, isScrolling: boolean) => this.draw(isScrolling),
		};
		if (this.virtualizer === undefined) this.virtualizer = new Virtualizer(options);
		else this.virtualizer.setOptions(options);
		this.virtualizer.measure();
		this.virtualizer._willUpdate();
	}

	private stopVirtualizer(): void {
		this.virtualizer?._didMount()();
		this.virtualizer = undefined;
	}
}

/** Pixels that a box is taken to be high before it is on a page. */
const ASSUMED_HEIGHT = 600;
