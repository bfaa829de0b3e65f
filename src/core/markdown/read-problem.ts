/** A line that could not be used, and why. */
export interface ReadProblem {
	readonly line: number;
	/** A whole sentence for the author: what is wrong, and where it helps, what to do. */
	readonly message: string;
}
