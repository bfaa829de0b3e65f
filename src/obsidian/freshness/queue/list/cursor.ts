/** The current item of a list whose items come and go, and the selected ones. An item is a path. */
export class ListCursor {
	private paths: readonly string[] = [];
	private at = 0;
	private chosen: ReadonlySet<string> = new Set();
	/** Where the range begins that Shift extends, and what was selected besides. */
	private range: { readonly from: number; readonly besides: ReadonlySet<string> } | undefined;

	/** The index of the current item; 0 in an empty list. */
	get index(): number {
		return this.at;
	}

	/** The current item; `undefined` in an empty list. */
	get current(): string | undefined {
		return this.paths[this.at];
	}

	/** The items that are selected. */
	get selected(): ReadonlySet<string> {
		return this.chosen;
	}

	/** The items that an action is for, in the order of the list: the selected ones, or else the current one. */
	get targets(): readonly string[] {
		if (this.chosen.size > 0) return this.paths.filter((path) => this.chosen.has(path));
		return this.current === undefined ? [] : [this.current];
	}

	/** Takes another list. The current item stays current; if it is gone, the one that took its place is. */
	show(paths: readonly string[]): void {
		const now = this.current === undefined ? -1 : paths.indexOf(this.current);
		const known = new Set(paths);
		// Others before it may be gone too.
		const inItsPlace = this.paths.slice(0, this.at).filter((path) => known.has(path)).length;
		this.paths = paths;
		this.at = now >= 0 ? now : this.within(inItsPlace);
		this.chosen = new Set([...this.chosen].filter((path) => known.has(path)));
		this.range = undefined;
	}

	/** Makes the item at `index`, or the nearest one, current; with `extend` all up to it are selected. */
	moveTo(index: number, extend = false): void {
		const from = this.range ?? { from: this.at, besides: this.chosen };
		this.at = this.within(index);
		this.range = extend ? from : undefined;
		if (!extend) return;
		const [first, last] = [Math.min(from.from, this.at), Math.max(from.from, this.at)];
		this.chosen = new Set([...from.besides, ...this.paths.slice(first, last + 1)]);
	}

	/** Selects the current item, or deselects it. */
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
