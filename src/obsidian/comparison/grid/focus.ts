import { Component } from 'obsidian';
import { elementAt } from '../../elements/element-at';
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
	private stop: HTMLElement | undefined;
	/** Which of the stops of its cell it is. */
	private stopIndex = 0;
	private hadFocus = false;

	constructor(private readonly parts: GridFocusParts) {
		super();
	}

	override onload(): void {
		const { root } = this.parts;
		this.registerDomEvent(root, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(root, 'focusin', (event) => this.onFocus(event));
		this.registerDomEvent(root, 'focusout', (event) => {
			// An element that is redrawn loses the focus to nothing; a person moves it to another element.
			if (event.relatedTarget !== null) this.hadFocus = false;
		});
	}

	/** After the grid was drawn anew: the position is still in it, Tab leads there, and a focus that was lost is given back. */
	refresh(): void {
		const { root, extent } = this.parts;
		const { lastRow, lastColumn } = extent();
		const { row, column } = this.position;
		this.position = { row: Math.min(row, lastRow), column: Math.min(column, lastColumn) };
		const isLost = this.hadFocus && root.doc.activeElement === root.doc.body;
		const stops = this.stopsIn(this.position);
		this.stopAt(stops[this.stopIndex] ?? stops[0]);
		if (isLost) this.stop?.focus({ preventScroll: true });
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
		const next = step === 0 || this.stop === undefined ? undefined : stops[stops.indexOf(this.stop) + step];
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

	private onFocus(event: FocusEvent): void {
		this.hadFocus = true;
		const target = elementAt(event);
		const position = target && positionOf(target);
		if (position === undefined || position.row < 0 || position.column < 0) return;
		this.position = position;
		const stops = this.stopsIn(this.position);
		this.stopAt(stops.find((stop) => stop === target) ?? stops[0]);
	}

	private focus(stop: HTMLElement | undefined): void {
		this.stopAt(stop);
		stop?.focus();
	}

	private stopAt(stop: HTMLElement | undefined): void {
		this.stop?.setAttr('tabindex', -1);
		this.stop = stop;
		stop?.setAttr('tabindex', 0);
		this.stopIndex = stop === undefined ? 0 : Math.max(0, this.stopsIn(this.position).indexOf(stop));
	}

	private stopsIn(position: GridPosition): HTMLElement[] {
		const cell = this.parts.cellAt(position);
		if (cell?.instanceOf(HTMLElement) !== true) return [];
		const stops = cell.findAll('[data-stop]');
		return stops.length > 0 ? stops : [cell];
	}
}
