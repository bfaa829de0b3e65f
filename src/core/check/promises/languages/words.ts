/** Words by which a note promises something for a time, as parts of patterns (flags `iu`): a table for each language beside this file. */

/** The words of one language. Lists may be empty where a language has no such form. */
export interface PromiseWords {
	/** Right before a time, or with words of `leads` between: `expected Feb 2026`, `slated for Q2 2026`. */
	readonly expected: readonly string[];
	/** Before what is to happen, which a word of `leads` ends: `expected to close in Q2 2026`, `will ship in May 2026`. */
	readonly willHappen: readonly string[];
	/** What is expected, before a word of `leads` or right behind the time: `expected launch in May 2026`, `targeting May 2026 launch`. */
	readonly events: readonly string[];
	/** Lead to the time at which something happens: `in`, `for`. */
	readonly leads: readonly string[];
	/** Lead to the time by which it has happened, whatever stands before: `by`. */
	readonly by: readonly string[];
	/** Stand before such a word, anywhere in the sentence, where it is a promise: `aims`, `goal`. */
	readonly aims: readonly string[];
	/** Begin the name of a row whose value is a time to come: `Next earnings`, `Expected close`. */
	readonly labels: readonly string[];
	/** Look like one of those right before a time, and promise nothing. */
	readonly unlike: readonly string[];
	/** Say what came of it, or that it is told as the past. */
	readonly outcomes: readonly string[];
}

/** The words of a script without blanks: what stands before the time, behind it, what opens the name of a row, and what came of it. */
export interface JoinedPromiseWords {
	readonly before: readonly string[];
	readonly after: readonly string[];
	readonly labels: readonly string[];
	readonly outcomes: readonly string[];
}
