import { Component } from 'obsidian';
import { Drag, type Point } from '../../elements/drag/drag';
import { edgeOf, gapAt, placesTo, scrollFor, type Stretch } from '../../elements/drag/place';
import type { GridItem, GridModel } from './model';
import { axisOf, headAt, isMovable, isRightToLeft, positionOf, positionOfItem, type Axis } from './position';

/** The grid whose heads are dragged. */
interface HeadDragParts {
	/** The element that scrolls, and the grid in it. */
	readonly box: HTMLElement;
	readonly root: HTMLElement;
	/** What the grid shows now. */
	readonly model: () => GridModel;
	/** Moves an item among those beside it by so many places, towards the first where less than 0. */
	readonly move: (item: GridItem, by: number) => void;
}

/** A head on screen. */
interface DrawnHead extends Stretch {
	readonly el: HTMLElement;
}

/** Moves rows and columns by dragging their heads. A line shows where one would land; near the edges the grid scrolls. */
export class HeadDrag extends Component {
	private lineEl: HTMLElement | undefined;

	constructor(private readonly parts: HeadDragParts) {
		super();
	}

	override onload(): void {
		this.addChild(new Drag<GridItem>({
			root: this.parts.root,
			pick: (target) => this.itemAt(target),
			follow: (item, at, isDragged) => this.follow(item, at, isDragged),
			drop: (item, at) => this.drop(item, at),
			end: () => this.end(),
		}));
	}

	/** A choice on a head is pressed, not dragged. */
	private itemAt(target: Element): GridItem | undefined {
		const head = target.closest('.dossier-grid-choice') === null ? headAt(this.parts.model(), positionOf(target)) : undefined;
		return head !== undefined && isMovable(head) ? head.item : undefined;
	}

	private follow(item: GridItem, point: Point, isDragged: boolean): void {
		const place = this.placeOf(item);
		if (place === undefined) return;
		const { axis, from } = place;
		this.parts.box.addClass('is-dragging');
		if (isDragged) this.scroll(axis, this.along(axis, point));
		const drawn = this.drawn(item, axis);
		for (const { el, index } of drawn) el.toggleClass('is-dragged', index === from);
		const gap = gapAt(drawn, this.inSight(axis, point));
		this.drawLine(axis, gap === undefined || placesTo(gap, from) === 0 ? undefined : edgeOf(drawn, gap));
	}

	private drop(item: GridItem, point: Point): void {
		const place = this.placeOf(item);
		const gap = place && gapAt(this.drawn(item, place.axis), this.inSight(place.axis, point));
		const by = place === undefined || gap === undefined ? 0 : placesTo(gap, place.from);
		if (by !== 0) this.parts.move(item, by);
	}

	private end(): void {
		this.lineEl?.remove();
		this.lineEl = undefined;
		this.parts.box.removeClass('is-dragging');
		for (const el of this.parts.root.findAll('.is-dragged')) el.removeClass('is-dragged');
	}

	/** Where an item stands by now among the heads beside it. */
	private placeOf(item: GridItem): { readonly axis: Axis; readonly from: number } | undefined {
		const position = positionOfItem(this.parts.model(), item);
		const axis = position && axisOf(position);
		return position && axis && { axis, from: (axis === 'across' ? position.column : position.row) - 1 };
	}

	/** The heads on screen among which an item can land, in their order. */
	private drawn({ kind }: GridItem, axis: Axis): DrawnHead[] {
		const { root, model } = this.parts;
		const heads = root.findAll(axis === 'across' ? '[role="columnheader"]' : '[role="rowheader"]').flatMap((el) => {
			const position = positionOf(el);
			const head = headAt(model(), position);
			if (head?.item?.kind !== kind || !isMovable(head)) return [];
			return { el, index: (axis === 'across' ? position.column : position.row) - 1, ...this.reach(axis, el) };
		});
		return heads.sort((one, other) => one.index - other.index);
	}

	/** A place along the heads, growing in their direction. */
	private along(axis: Axis, { x, y }: Point): number {
		if (axis === 'down') return y;
		return isRightToLeft(this.parts.box) ? -x : x;
	}

	private reach(axis: Axis, el: Element): Pick<Stretch, 'start' | 'end'> {
		const { left, right, top, bottom } = el.getBoundingClientRect();
		const [one, other] = [this.along(axis, { x: left, y: top }), this.along(axis, { x: right, y: bottom })];
		return { start: Math.min(one, other), end: Math.max(one, other) };
	}

	/** What of the grid is in sight between the parts that stick to its edges. */
	private sight(axis: Axis): Pick<Stretch, 'start' | 'end'> {
		const { box, root } = this.parts;
		const { start, end } = this.reach(axis, box);
		const { innerWidth: x, innerHeight: y } = box.win;
		const [one, other] = [this.along(axis, { x: 0, y: 0 }), this.along(axis, { x, y })];
		const heads = root.find(axis === 'across' ? '[role="columnheader"]' : '[role="row"]');
		const foot = axis === 'down' ? root.find('.dossier-grid-foot').offsetHeight : 0;
		return {
			start: Math.max(start, Math.min(one, other), this.reach(axis, heads).end),
			end: Math.min(end, Math.max(one, other)) - foot,
		};
	}

	private inSight(axis: Axis, point: Point): number {
		const { start, end } = this.sight(axis);
		return Math.min(end, Math.max(start, this.along(axis, point)));
	}

	private scroll(axis: Axis, at: number): void {
		const by = scrollFor(this.sight(axis), at);
		if (axis === 'down') this.parts.box.scrollBy({ top: by });
		else this.parts.box.scrollBy({ left: isRightToLeft(this.parts.box) ? -by : by });
	}

	/** Draws the line at a place along the heads, right across the grid; none at `undefined`. */
	private drawLine(axis: Axis, edge: number | undefined): void {
		const { root } = this.parts;
		this.lineEl ??= root.createDiv({ cls: 'dossier-grid-drop-line', attr: { 'aria-hidden': 'true', 'data-axis': axis } });
		this.lineEl.toggle(edge !== undefined);
		const offset = `${(edge ?? 0) - this.reach(axis, root).start}px`;
		this.lineEl.setCssStyles(axis === 'down' ? { insetBlockStart: offset } : { insetInlineStart: offset });
	}
}
