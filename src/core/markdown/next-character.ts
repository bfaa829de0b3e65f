/** Where a character stands next. */

/** Finds the next place of a character. As long as the starts only grow, no stretch of the text is searched twice. */
export class NextCharacter {
	private at = -1;
	private searchedFrom = 0;

	constructor(
		private readonly text: string,
		private readonly character: string,
	) {}

	/** The first place at or after `start`; the text's length where there is none. */
	from(start: number): number {
		if (start >= this.searchedFrom && start <= this.at) return this.at;
		const found = this.text.indexOf(this.character, start);
		this.searchedFrom = start;
		this.at = found < 0 ? this.text.length : found;
		return this.at;
	}
}
