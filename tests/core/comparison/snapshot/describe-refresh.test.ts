import { expect, test } from 'vitest';
import { describeRefresh } from '../../../../src/core/comparison/snapshot/describe-refresh';

const problems = (...lines: number[]): { line: number; message: string }[] => lines.map((line) => ({ line, message: 'It has no end.' }));

test.each<[string, [refreshed: number, unchanged: number, problems: number[]], string[]]>([
	['one that was refreshed', [1, 0, []], ['1 comparison refreshed.']],
	['several, and some that agree', [2, 3, []], ['2 comparisons refreshed, 3 unchanged.']],
	['none that had to be', [0, 2, []], ['2 comparisons unchanged.']],
	['a note without any', [0, 0, []], ['This note has no comparison to refresh. Only those between “%% dossier-snapshot %%” markers are.']],
	['one that could not be, alone', [0, 0, [12]], ['Line 12: It has no end.']],
	['one that could not be, among others', [1, 1, [12]], ['1 comparison refreshed, 1 unchanged.', 'Line 12: It has no end.']],
	['many that could not be', [0, 0, [1, 2, 3, 4, 5]], ['Line 1: It has no end.', 'Line 2: It has no end.', 'Line 3: It has no end.', '2 more problems in this note.']],
])('%s: what was done is said in sentences', (_name, [refreshed, unchanged, lines], sentences) => {
	expect(describeRefresh({ refreshed, unchanged, problems: problems(...lines) })).toEqual(sentences);
});
