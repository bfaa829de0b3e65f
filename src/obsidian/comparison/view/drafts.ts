import { printQuery } from '../../../core/comparison/query/print';
import type { QueryHistory } from '../../../core/comparison/edit/history';

/** A block of a note: the note's path, the lines of the block, and which of the note's blocks with these lines it is. */
export interface BlockKey {
	/** What it is called by now. */
	path: string;
	readonly source: string;
	/** Counts from 0. */
	nth: number;
}

/** The steps that were made of a block. */
interface Draft extends BlockKey {
	readonly steps: QueryHistory;
}

/** More blocks than anybody works on at once. */
const MOST_KEPT = 50;

/**
 * What was changed of blocks and is not in their notes: an app draws a block anew whenever it comes into sight, and what was
 * changed of it must not be lost by that. Kept as long as the app runs.
 */
export class Drafts {
	private kept: readonly Draft[] = [];
	private readonly shown = new Set<BlockKey>();
	/** The block that is about to be drawn anew because it was saved, and takes the focus. */
	private saved: Pick<BlockKey, 'path' | 'source'> | undefined;

	/** A block comes on screen: the `nth` of those with its lines, or where that is not known, the first that is not on screen yet. */
	begin(path: string, source: string, nth: number | undefined): BlockKey {
		const taken = new Set([...this.shown].filter((block) => isAlike(block, { path, source })).map((block) => block.nth));
		const free = Array.from({ length: taken.size }, (_, index) => index).find((index) => !taken.has(index)) ?? taken.size;
		const block = { path, source, nth: nth ?? free };
		this.shown.add(block);
		return block;
	}

	/** A block leaves the screen. */
	end(block: BlockKey): void {
		this.shown.delete(block);
	}

	/** The steps that were made of a block. */
	of(block: BlockKey): QueryHistory | undefined {
		return this.kept.find((draft) => isSame(draft, block))?.steps;
	}

	/** Keeps the steps, as long as they come to something else than the block says. */
	keep(block: BlockKey, steps: QueryHistory | undefined): void {
		const others = this.kept.filter((draft) => !isSame(draft, block));
		const [first] = steps?.past ?? [];
		const isChanged = steps !== undefined && first !== undefined && printQuery(first) !== printQuery(steps.present);
		this.kept = isChanged ? [...others, { ...block, steps }].slice(-MOST_KEPT) : others;
	}

	/**
	 * Before a block is saved with other lines: its steps are done with, those behind it that still have the old lines are one
	 * less, and the focus goes to the block of the new lines. What is returned takes that back, should it not be saved.
	 */
	save(before: BlockKey, source: string): () => void {
		const steps = this.of(before);
		this.keep(before, undefined);
		this.end(before);
		const behind = [...this.kept, ...this.shown].filter((block) => isAlike(block, before) && block.nth > before.nth);
		for (const block of behind) block.nth--;
		this.saved = { path: before.path, source };
		return () => {
			for (const block of behind) block.nth++;
			this.shown.add(before);
			this.keep(before, steps);
			this.saved = undefined;
		};
	}

	/** A note was renamed: its blocks go with it. */
	rename(from: string, to: string): void {
		for (const block of [...this.kept, ...this.shown]) if (block.path === from) block.path = to;
	}

	/** Whether a block is the one that was saved last; asked once. */
	takesFocus(block: BlockKey): boolean {
		const isSaved = this.saved !== undefined && isAlike(this.saved, block);
		if (isSaved) this.saved = undefined;
		return isSaved;
	}
}

function isAlike(one: Pick<BlockKey, 'path' | 'source'>, other: Pick<BlockKey, 'path' | 'source'>): boolean {
	return one.path === other.path && one.source === other.source;
}

function isSame(one: BlockKey, other: BlockKey): boolean {
	return isAlike(one, other) && one.nth === other.nth;
}
