/** What was read of the local time in this process, in order. */
import { forbidLocalTime } from './guard';

const reads: string[] = [];
let isForbidden = false;

/** Forbids reading the local time for the rest of the process, which may run several test files. */
export function forbidOnce(): void {
	if (isForbidden) return;
	isForbidden = true;
	forbidLocalTime((what) => reads.push(what));
}

/** The readings since they were last taken. */
export function takeReads(): string[] {
	return reads.splice(0);
}
