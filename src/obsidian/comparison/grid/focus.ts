import { Component } from 'obsidian';
import { TabStop } from '../../elements/keys/tab-stop';
import { positionAfter, positionOf, type GridExtent, type GridPosition } from './position';

/** The grid that the keyboard moves about in. */
interface GridFocusParts {
	readonly root: HTMLElement;
	readonly extent: () => GridExtent;
	/** The cell at a position, where it is drawn. */
	readonly cellAt: (position: GridPosition) => Element | undefined;
	/** Draws the row of the present position, however far away it is. */
	readonly reveal: () => void;
}

/** The one cell of a grid that Tab leads to, and the keys that move it. A cell of several points has a stop for each. */
export class GridFocus extends Component {
	position: GridPosition = { row: 0, column: 0 };
	private readonly tabStop: TabStop;
	/** Which of the stops of its cell it is. */
	private stopIndex = 0;

	constructor(private readonly parts: GridFocusParts) {
		super();
		this.tabStop = this.addChild(new TabStop(parts.root, (target) => this.onFocus(target)));
	}

	override onload(): void {
		this.registerDomEvent(this.parts.root, 'keydown', (event) => this.onKey(event));
	}

	/** After the grid was drawn anew: the position is still in it, Tab leads there, and a focus that was lost is given back. */
	refresh(): void {
		const { lastRow, lastColumn } = this.parts.extent();
		const { row, column } = this.position;
		this.position = { row: Math.min(row, lastRow), column: Math.min(column, lastColumn) };
		const stops = this.stopsIn(this.position);
		this.tabStop.restore(stops[this.stopIndex] ?? stops[0]);
		this.keepIndex();
	}

	/** Moves the focus to where Tab leads. */
	take(): void {
		this.tabStop.current?.focus();
	}

	/** Moves the focus to a position, however far away. */
	moveTo(position: GridPosition): void {
		this.position = position;
		this.parts.reveal();
		this.focus(this.stopsIn(position)[0]);
	}

	private onKey(event: KeyboardEvent): void {
		if (this.moveWithinCell(event) || this.moveToCell(event)) {
			event.preventDefault();
			// In an editor the keys would move its cursor as well.
			event.stopPropagation();
		}
	}

	private moveWithinCell({ key }: KeyboardEvent): boolean {
		const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
		const stops = this.stopsIn(this.position);
		const { current } = this.tabStop;
		const next = step === 0 || current === undefined ? undefined : stops[stops.indexOf(current) + step];
		if (next !== undefined) this.focus(next);
		return next !== undefined;
	}

	private moveToCell(event: KeyboardEvent): boolean {
		const target = positionAfter(event, this.position, this.parts.extent());
		if (target === undefined) return false;
		this.position = target;
		this.parts.reveal();
		this.focus(this.stopsIn(target).at(event.key === 'ArrowUp' ? -1 : 0));
		return true;
	}

	private onFocus(target: Element): void {
		const position = positionOf(target);
		if (position.row < 0 || position.column < 0) return;
		this.position = position;
		const stops = this.stopsIn(this.position);
		this.tabStop.moveTo(stops.find((stop) => stop === target) ?? stops[0]);
		this.keepIndex();
	}

	private focus(stop: HTMLElement | undefined): void {
		this.tabStop.focus(stop);
		this.keepIndex();
	}

	private keepIndex(): void {
		const { current } = this.tabStop;
		this.stopIndex = current === undefined ? 0 : Math.max(0, this.stopsIn(this.position).indexOf(current));
	}

	private stopsIn(position: GridPosition): HTMLElement[] {
		const cell = this.parts.cellAt(position);
		if (cell?.instanceOf(HTMLElement) !== true) return [];
		const stops = cell.findAll('[data-stop]');
		return stops.length > 0 ? stops : [cell];
	}
}
