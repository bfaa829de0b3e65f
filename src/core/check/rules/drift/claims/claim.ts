import type { QuickStat } from '../../../../actor/note/actor-note';
import type { Subject } from './subject';

/** A figure of somebody, as a quick stat of them: its heads are those of its table, and the heading above that. */
export interface Claim {
	readonly subject: Subject;
	readonly stat: QuickStat;
	/** Of the cell in its line, from 1. */
	readonly column: number;
	/** Names that stand before the link in its row: a ticker, or what the row is about. */
	readonly before?: readonly string[];
	/** Who else the row links to alone. */
	readonly others?: readonly string[];
	/** Set where another column of the table is of a time that this one may share. */
	readonly isTimedBeside?: true;
}
