/** Damaged notes are read all the same, and every line that is named holds what it is named for. How the lines end, and whether blanks stand there, changes nothing. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import { runs } from '../../runs';
import { DAMAGED_VAULTS } from '../markdown/mutated-notes';
import { read, readBody } from './reading';

const RUNS = { seed: 20260101, numRuns: runs(500) };

/** Reads a damaged note, made an actor by a section at its end. It still is none where nothing closes a comment or code above that. */
function readDamaged(text: string): ActorNote | undefined {
	return read(`${text}\n\n## Tags\n\n#actor\n`);
}

/** A text that a note was read to hold, with the line it stands on. */
interface Claim {
	readonly text: string;
	readonly line: number;
}

function claims({ quickStats, bull, bear, related, updated, created, unreadableUpdated }: ActorNote): Claim[] {
	const points = [...bull, ...bear].flatMap((point) => [point, ...point.children]);
	const dates = [updated, created].flatMap((mark) => mark ?? []);
	return [
		...quickStats.map(({ metric, line }) => ({ text: metric, line })),
		...points,
		...related.map(({ target, line }) => ({ text: target, line })),
		...dates.flatMap(({ date, line }) => [date.slice(0, 4), ...date.slice(8)].map((text) => ({ text: text.replace(/^0/, ''), line }))),
		...(unreadableUpdated === null ? [] : [unreadableUpdated]),
	];
}

/** Whether a line holds a text whole, or ends with the beginning of one that goes on below. A point may be a row, its cells told with dashes between them. */
function holds(line: string, claim: Claim): boolean {
	const [written, text] = [line.trimEnd(), claim.text].map((escaped) => escaped.replaceAll('\\|', '|')) as [string, string];
	if (written.includes(text) || text.split(' — ').every((cell) => written.includes(cell))) return true;
	return [...text.matchAll(/ /g)].some(({ index }) => written.endsWith(text.slice(0, index)));
}

describe.each(DAMAGED_VAULTS)('damaged notes of $name', ({ missing, notes }) => {
	test.skipIf(missing)('are read, and every metric, point, link and date stands on its line', () => {
		fc.assert(fc.property(notes, (text) => {
			const lines = text.split(/\r\n?|\n/);
			const note = readDamaged(text);
			expect((note === undefined ? [] : claims(note)).filter((claim) => !holds(lines[claim.line - 1] ?? '', claim))).toEqual([]);
		}), RUNS);
	});

	test.skipIf(missing).each<[string, (text: string) => string]>([
		['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
		['line ends of carriage returns', (text) => text.replaceAll('\n', '\r')],
		['a byte order mark', (text) => `\uFEFF${text}`],
		['trailing spaces', (text) => text.replace(/$/gm, '  ')],
		['trailing tabs', (text) => text.replace(/$/gm, '\t')],
	])('read the same with %s', (_name, change) => {
		fc.assert(fc.property(notes.map((text) => text.replace(/^\uFEFF/, '')), (text) => {
			expect(readDamaged(change(text))).toEqual(readDamaged(text));
		}), RUNS);
	});
});

describe('what damaged notes showed', () => {
	test('blanks after a bare label change nothing', () => {
		expect(readBody('Bull:  ', '- One').bull).toEqual(readBody('Bull:', '- One').bull);
	});

	test.each<[string, string[], number]>([
		['a point below its label', ['**Bull:**', 'Margins rise.'], 4],
		['a point of the second label in a paragraph', ['Bull: it grows', 'fast. The bear case: it does not.'], 4],
		['a point below its marker', ['Bull:', '', '-', '  Margins rise.'], 6],
		['a link below the one it is joined to', ['## Related', '- [[Beta]],', '  [[Gamma]] — peers'], 5],
		['a stat below its marker', ['## Quick stats', '-', '  HQ: Oslo'], 5],
	])('%s has the line it stands on', (_name, lines, line) => {
		const { bull, bear, related, quickStats } = readBody(...lines);
		expect([...bull, ...bear, ...related, ...quickStats].at(-1)?.line).toBe(line);
	});
});
