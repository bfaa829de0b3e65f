/** Long work on a terminal says how far it is, and nothing of that is left; elsewhere it says nothing. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tell } from '../../scripts/command-line/output.mts';
import { withProgress } from '../../scripts/command-line/progress.mts';

const notes = Array.from({ length: 4 }, (_, index) => `N${index}.md`);
let written: string[] = [];
let now = 0;

beforeEach(() => {
	[written, now] = [[], 0];
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Goes through the notes, `each` milliseconds a note. */
function work(isTerminal: boolean, each: number, then: (note: string) => void = () => undefined): string {
	Object.defineProperty(process.stderr, 'isTTY', { value: isTerminal, configurable: true });
	for (const note of withProgress(notes)) {
		now += each;
		then(note);
	}
	return written.join('');
}

describe('work through notes', () => {
	test('says on a terminal how far it is, on one line that is gone at the end', () => {
		expect(work(true, 300)).toBe('\rReading notes… 2 of 4\u001b[K\rReading notes… 3 of 4\u001b[K\r\u001b[K');
	});

	test.each([['anywhere but on a terminal', false, 300], ['where it is over soon', true, 10]])('says nothing %s', (_, isTerminal, each) => {
		expect(work(isTerminal, each)).toBe('');
	});

	test('takes the line away before it says something else, and when it is broken off', () => {
		expect(() => work(true, 600, (note) => {
			if (note === 'N1.md') tell('Broken.');
			if (note === 'N2.md') throw new Error('stopped');
		})).toThrow('stopped');
		expect(written.join('')).toBe('\rReading notes… 1 of 4\u001b[K\r\u001b[KBroken.\n\rReading notes… 2 of 4\u001b[K\r\u001b[K');
	});
});
