import { describeProgress } from '../../src/core/wording.ts';
import { tellProgress } from './output.mts';

/** Milliseconds before the first word: what takes less says nothing. And between two words. */
const PATIENCE = 500;
const TELL_EVERY = 200;

/** Goes through notes that take their time to work out; on a terminal, it is told how far that is. */
export function* withProgress<Note>(notes: readonly Note[]): Generator<Note> {
	let due = performance.now() + PATIENCE;
	try {
		for (const [at, note] of notes.entries()) {
			if (performance.now() >= due) {
				due = performance.now() + TELL_EVERY;
				tellProgress(describeProgress({ read: at, total: notes.length }, 'en'));
			}
			yield note;
		}
	} finally {
		tellProgress('');
	}
}
