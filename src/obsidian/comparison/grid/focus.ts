import { Component } from 'obsidian';
import { elementAt } from '../../elements/element-at';
import { placeAfter, type GridExtent, type GridPlace } from './position';

/** What the keyboard moves about in. */
export interface GridFocusParts {
	readonly root: HTMLElement;
	readonly extent: () => GridExtent;
	/** The cell at a place, where it is drawn. */
	readonly cellAt: (place: GridPlace) => Element | undefined;
	/** Draws the row of the present place, wherever it is. */
	readonly reveal: () => void;
}

/** The one cell of a grid that Tab leads to, and the keys that move it. A cell of several points has a stop for each. */
export class GridFocus extends Component {
	place: GridPlace = { row: 0, column: 0 };
	private stop: HTMLElement | undefined;
	private hadFocus = false;

	constructor(private readonly parts: GridFocusParts) {
		super();
	}

	override onload(): void {
		const { root } = this.parts;
		this.registerDomEvent(root, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(root, 'focusin', (event) => this.onFocus(event));
		this.registerDomEvent(root, 'focusout', (event) => {
			// What is redrawn loses the focus to nowhere; a person takes it somewhere.
			if (event.relatedTarget !== null) this.hadFocus = false;
		});
	}

	/** After the grid was drawn anew: the place is still in it, Tab leads there, and a focus that was lost is given back. */
	refresh(): void {
		const { root, extent } = this.parts;
		const { lastRow, lastColumn } = extent();
		const { row, column } = this.place;
		this.place = { row: Math.min(row, lastRow), column: Math.min(column, lastColumn) };
		const isLost = this.hadFocus && root.doc.activeElement === root.doc.body;
		this.stopAt(this.stopsIn(this.place)[0]);
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
		const stops = this.stopsIn(this.place);
		const next = step === 0 || this.stop === undefined ? undefined : stops[stops.indexOf(this.stop) + step];
		if (next !== undefined) this.focus(next);
		return next !== undefined;
	}

	private moveToCell(event: KeyboardEvent): boolean {
		const target = placeAfter(event, this.place, this.parts.extent());
		if (target === undefined) return false;
		this.place = target;
		this.parts.reveal();
		this.focus(this.stopsIn(target).at(event.key === 'ArrowUp' ? -1 : 0));
		return true;
	}

	private onFocus(event: FocusEvent): void {
		this.hadFocus = true;
		const target = elementAt(event);
		const cell = target?.closest('[aria-colindex]');
		const row = Number(cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'));
		const column = Number(cell?.getAttribute('aria-colindex'));
		if (!(row > 0) || !(column > 0)) return;
		this.place = { row: row - 1, column: column - 1 };
		const stops = this.stopsIn(this.place);
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
	}

	private stopsIn(place: GridPlace): HTMLElement[] {
		const cell = this.parts.cellAt(place);
		if (cell?.instanceOf(HTMLElement) !== true) return [];
		const stops = cell.findAll('[data-stop]');
		return stops.length > 0 ? stops : [cell];
	}
}
