/** Where the keyboard is in a list whose items come and go, and which items are selected. Items are known by their paths. */
export class ListCursor {
	private paths: readonly string[] = [];
	private place = 0;
	private chosen: ReadonlySet<string> = new Set();
	/** Where a range that Shift extends begins, and what was selected besides it. */
	private range: { readonly from: number; readonly besides: ReadonlySet<string> } | undefined;

	/** The index of the current item; 0 in an empty list. */
	get index(): number {
		return this.place;
	}

	/** The current item; `undefined` in an empty list. */
	get current(): string | undefined {
		return this.paths[this.place];
	}

	/** The items that are selected. */
	get selected(): ReadonlySet<string> {
		return this.chosen;
	}

	/** What an action is for, in the order of the list: the selected items, or else the current one. */
	get targets(): readonly string[] {
		if (this.chosen.size > 0) return this.paths.filter((path) => this.chosen.has(path));
		return this.current === undefined ? [] : [this.current];
	}

	/** The list is another: the current item stays current; where it is gone, the one that took its place. */
	show(paths: readonly string[]): void {
		const now = this.current === undefined ? -1 : paths.indexOf(this.current);
		this.paths = paths;
		this.place = now >= 0 ? now : this.within(this.place);
		const known = new Set(paths);
		this.chosen = new Set([...this.chosen].filter((path) => known.has(path)));
		this.range = undefined;
	}

	/** Goes to the item at `index`, or the nearest one there is; with `extend` all up to it are selected. */
	moveTo(index: number, extend = false): void {
		const from = this.range ?? { from: this.place, besides: this.chosen };
		this.place = this.within(index);
		this.range = extend ? from : undefined;
		if (!extend) return;
		const [first, last] = [Math.min(from.from, this.place), Math.max(from.from, this.place)];
		this.chosen = new Set([...from.besides, ...this.paths.slice(first, last + 1)]);
	}

	/** Selects the current item, or not any more. */
	toggle(): void {
		const { current } = this;
		if (current === undefined) return;
		const chosen = new Set(this.chosen);
		if (!chosen.delete(current)) chosen.add(current);
		this.chosen = chosen;
		this.range = undefined;
	}

	/** Selects every item. */
	selectAll(): void {
		this.chosen = new Set(this.paths);
		this.range = undefined;
	}

	/** Selects nothing. */
	clear(): void {
		this.chosen = new Set();
		this.range = undefined;
	}

	private within(index: number): number {
		return Math.max(0, Math.min(index, this.paths.length - 1));
	}
}
