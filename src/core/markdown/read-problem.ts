/** A line that could not be used, and why. */
export interface ReadProblem {
	readonly line: number;
	/** A whole sentence for the author: what is wrong, and where it helps, what to do. */
	readonly message: string;
	/** What could not be read, where it is more than a line: a date of the note's own, or its properties. */
	readonly of?: 'date' | 'properties';
	/** Set where the line may be as it should be, and only is of no use here. */
	readonly isHint?: true;
}
