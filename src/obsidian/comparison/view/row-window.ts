import { Component } from 'obsidian';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';

/** A row that can be used again for another. */
type Row = Component & { readonly el: HTMLElement };

/** What a window of rows works with. */
export interface RowWindowParts<RowView extends Row> {
	/** The element that scrolls. */
	readonly box: HTMLElement;
	/** The element that holds the rows. */
	readonly body: HTMLElement;
	readonly makeRow: () => RowView;
	/** Shows row `index` (from 0) in `row`; as a draft while rows fly by. */
	readonly fill: (row: RowView, index: number, asDraft: boolean) => void;
	/** A row that is kept wherever the others are: the one that the keyboard is in. */
	readonly kept: () => number | undefined;
}

/** How many rows there are, and how they are laid out. */
export interface RowLayout {
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
	private readonly spare: RowView[] = [];
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
		body.setCssProps({ '--dossier-rows-height': rowHeight === undefined ? 'auto' : `${rowHeight * count}px`, '--dossier-row-height': `${rowHeight ?? 0}px` });
		if (rowHeight === undefined) this.stopVirtualizer();
		else this.startVirtualizer(rowHeight);
		this.draw(false);
	}

	/** Draws what is in sight now. */
	draw(asDraft: boolean): void {
		const wanted = this.wantedRows();
		const isWanted = new Set(wanted);
		// In the order in which they stand: what is used again then mostly stands where it is needed.
		for (const [index, row] of [...this.rows].sort(([a], [b]) => a - b)) {
			if (isWanted.has(index)) continue;
			this.rows.delete(index);
			this.spare.push(row);
		}
		for (const index of wanted) this.parts.fill(this.take(index), index, asDraft);
		this.place(wanted);
		for (const row of this.spare.splice(0)) {
			this.removeChild(row);
			row.el.remove();
		}
	}

	/** Takes up scrolling again in the window that the box stands in now. */
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

	private take(index: number): RowView {
		const row = this.rows.get(index) ?? this.spare.shift() ?? this.addChild(this.parts.makeRow());
		this.rows.set(index, row);
		const { rowHeight } = this.layout;
		row.el.setCssStyles({ transform: rowHeight === undefined ? '' : `translateY(${index * rowHeight}px)` });
		return row;
	}

	/** Puts the rows into their order. The kept row is never moved: it would lose the focus. */
	private place(wanted: readonly number[]): void {
		const { body, kept } = this.parts;
		const anchor = this.rows.get(kept() ?? -1)?.el;
		const split = anchor?.parentElement === body ? wanted.indexOf(kept() ?? -1) : -1;
		this.placeFrom(wanted.slice(0, Math.max(0, split)), body.firstElementChild);
		if (split < 0) this.placeFrom(wanted, body.firstElementChild);
		else this.placeFrom(wanted.slice(split + 1), anchor?.nextElementSibling ?? null);
	}

	private placeFrom(wanted: readonly number[], first: Element | null): void {
		let place = first;
		for (const index of wanted) {
			const el = this.rows.get(index)?.el;
			if (el === undefined) continue;
			if (el === place) place = place.nextElementSibling;
			else this.parts.body.insertBefore(el, place);
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
