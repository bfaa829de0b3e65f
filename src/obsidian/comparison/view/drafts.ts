import { printQuery } from '../../../core/comparison/query/print';
import type { QueryHistory } from '../../../core/comparison/edit/history';

/** A block in a note: the note's path, and the lines of the block. Blocks of one note with the same lines are one. */
export interface BlockKey {
	readonly path: string;
	readonly source: string;
}

/** More blocks than anybody works on at once. */
const MOST_KEPT = 50;

/**
 * What was changed of blocks and is not in their notes: an app draws a block anew whenever it comes into sight, and what was
 * changed of it must not be lost by that. Kept as long as the app runs.
 */
export class Drafts {
	private readonly kept = new Map<string, QueryHistory>();
	/** The block that is about to be drawn anew because it was saved, and takes the focus. */
	private saved: string | undefined;

	/** The steps that were made of a block. */
	of(block: BlockKey): QueryHistory | undefined {
		return this.kept.get(keyOf(block));
	}

	/** Keeps the steps, as long as they come to something else than the block says. */
	keep(block: BlockKey, steps: QueryHistory | undefined): void {
		const key = keyOf(block);
		this.kept.delete(key);
		const [first] = steps?.past ?? [];
		if (steps === undefined || first === undefined || printQuery(first) === printQuery(steps.present)) return;
		this.kept.set(key, steps);
		const [oldest] = this.kept.keys();
		if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
	}

	/** After a block was saved with other lines: the steps are done with, and the focus goes to the block of the new lines. */
	save(before: BlockKey, source: string): void {
		this.kept.delete(keyOf(before));
		this.saved = keyOf({ ...before, source });
	}

	/** Whether a block is the one that was saved last; asked once. */
	takesFocus(block: BlockKey): boolean {
		const isSaved = this.saved === keyOf(block);
		if (isSaved) this.saved = undefined;
		return isSaved;
	}
}

function keyOf({ path, source }: BlockKey): string {
	return `${path}\n${source}`;
}
