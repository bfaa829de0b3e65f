import { expect, test } from 'vitest';
import type { PrintFor } from '../../../../src/core/comparison/snapshot/refresh';
import { printSnapshot } from '../../../../src/core/comparison/snapshot/snapshot';
import { describeDrift, snapshotDrift } from '../../../../src/core/comparison/snapshot/drift';

const table = (a: string, b: string): string => `| Metric | A | B |\n| --- | --- | --- |\n| P/E | ${a} | ${b} |`;
const snapshot = (a: string, b: string, tag = 'x'): string => printSnapshot({ who: { kind: 'tag', tag }, show: 'table' }, '2026-11-01', table(a, b));
const printFor: PrintFor = ({ who }) => (who.kind === 'tag' && who.tag === 'gone' ? { problem: 'Nobody.' } : { table: table('1', '2') });

test('cells that differ are counted over all snapshots of a note, from the first that has any', () => {
	const text = [snapshot('1', '2'), snapshot('1', '3'), snapshot('4', '5')].join('\n\n');
	expect(snapshotDrift(text, printFor)).toEqual({ line: 9, differing: 3, total: 6 });
});

test('a note whose snapshots agree has no drift, nor has one with none', () => {
	expect(snapshotDrift(snapshot('1', '2'), printFor)).toBeUndefined();
	expect(snapshotDrift('Text.', printFor)).toBeUndefined();
});

test('what cannot be printed any more has no cells to count', () => {
	expect(snapshotDrift(snapshot('9', '9', 'gone'), printFor)).toBeUndefined();
});

test('a count is told as a sentence begins', () => {
	expect(describeDrift({ differing: 2, total: 30 })).toBe('2 of 30 values differ');
	expect(describeDrift({ differing: 1, total: 30 })).toBe('1 of 30 values differs');
});
