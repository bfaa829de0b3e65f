const ROWS_BEYOND = 10;

/** A list of rows of one height, of which only those on screen exist. */
export class VirtualList {
	private count = 0;
	private drawn = { from: 0, to: 0 };

	constructor(
		private readonly scrollEl: HTMLElement,
		private readonly sizerEl: HTMLElement,
		private readonly rowHeight: number,
		private readonly drawRow: (index: number) => HTMLElement,
	) {
		scrollEl.addEventListener('scroll', () => this.draw(false));
		new ResizeObserver(() => this.draw(false)).observe(scrollEl);
	}

	/** Draws so many rows, with the one at `index`, where there is such a row, in sight. */
	show(count: number, index = -1): void {
		this.count = count;
		this.sizerEl.setCssStyles({ height: `${count * this.rowHeight}px` });
		if (index >= 0) this.scrollTo(index);
		this.draw(true);
	}

	redraw(): void {
		this.draw(true);
	}

	scrollTo(index: number): void {
		const top = index * this.rowHeight;
		const { scrollTop, clientHeight } = this.scrollEl;
		if (top < scrollTop) this.scrollEl.scrollTop = top;
		else if (top + this.rowHeight > scrollTop + clientHeight) this.scrollEl.scrollTop = top + this.rowHeight - clientHeight;
	}

	private draw(evenIfSame: boolean): void {
		const { scrollTop, clientHeight } = this.scrollEl;
		const from = Math.max(0, Math.floor(scrollTop / this.rowHeight) - ROWS_BEYOND);
		const to = Math.min(this.count, Math.ceil((scrollTop + clientHeight) / this.rowHeight) + ROWS_BEYOND);
		if (!evenIfSame && from === this.drawn.from && to === this.drawn.to) return;
		this.drawn = { from, to };
		this.sizerEl.replaceChildren();
		for (let index = from; index < to; index++) {
			const row = this.drawRow(index);
			row.setCssStyles({ top: `${index * this.rowHeight}px` });
			this.sizerEl.append(row);
		}
	}
}
