/** Long work in steps: between two of them, whoever runs it can let others have their turn, or stop. */

/** Work that returns `Result` after any number of short steps. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs all steps at once, where nobody waits meanwhile. */
export function atOnce<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
