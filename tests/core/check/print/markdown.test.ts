/** Findings as a report in Markdown. */

import { expect, test } from 'vitest';
import { printFindings } from '../../../../src/core/check/print/markdown';
import type { Finding } from '../../../../src/core/check/rule/finding';

const finding = (path: string, line: number, message: string): Finding => (
	{ rule: 'stale-note', severity: 'hint', message, places: [{ path, line, column: 1 }] }
);

test('each note has a table', () => {
	expect(printFindings([finding('A.md', 1, 'One | two.'), finding('A.md', 3, 'Three.'), finding('B.md', 2, 'Four.')])).toBe([
		'# 3 findings in 2 notes', '',
		'## A.md', '',
		'| Line | Severity | Rule | Finding |', '| --- | --- | --- | --- |', '| 1 | hint | stale-note | One \\| two. |', '| 3 | hint | stale-note | Three. |', '',
		'## B.md', '',
		'| Line | Severity | Rule | Finding |', '| --- | --- | --- | --- |', '| 2 | hint | stale-note | Four. |',
	].join('\n'));
});

test('a vault without findings has a title alone', () => {
	expect(printFindings([])).toBe('# 0 findings in 0 notes');
});
