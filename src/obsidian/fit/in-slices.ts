import type { Steps } from '../../core/fit/steps/steps';
import { Slices } from '../vault/slices';

/** Runs all steps in short slices, as long as `isWanted`; resolves with their result, `undefined` where they were given up. */
export async function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | undefined> {
	const slices = new Slices();
	for (;;) {
		if (slices.isOver) await slices.next();
		if (!isWanted()) return undefined;
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
