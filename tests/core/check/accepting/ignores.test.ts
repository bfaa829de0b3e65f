/** Comments that accept what a rule finds, and the lines they are for. */

import { expect, test } from 'vitest';
import { ignoresIn, isIgnored } from '../../../../src/core/check/accepting/ignores';
import { readOutline } from '../../../../src/core/markdown/scan/scan-outline';

/** The lines on which findings of the rule `a-rule` are accepted. */
function accepted(text: string): number[] {
	const ignores = ignoresIn({ text, outline: readOutline(text) });
	return text.split('\n').map((_, at) => at + 1).filter((line) => isIgnored(ignores, 'a-rule', line, () => '0123abcd'));
}

test.each([
	['at the end of a line', 'one %% dossier-ignore a-rule: known %%\ntwo', [1]],
	['with the fingerprint of the finding', 'one %% dossier-ignore a-rule: known [0123abcd] %%\ntwo', [1]],
	['with another fingerprint', 'one %% dossier-ignore a-rule: known [0123abce] %%\ntwo', []],
	['with a fingerprint and no reason', 'one %% dossier-ignore a-rule: [0123abcd] %%', []],
	['as HTML', 'one <!-- dossier-ignore a-rule: known -->\ntwo', [1]],
	['before a line', '%% dossier-ignore a-rule: known %%\none\ntwo', [2]],
	['before a blank line', '%% dossier-ignore a-rule: known %%\n\none\ntwo', [3]],
	['before another comment', '%% dossier-ignore a-rule: known %%\n%% dossier-ignore b-rule: known %%\none', [3]],
	['before a table', '%% dossier-ignore a-rule: known %%\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\ntext', [3, 4, 5]],
	['in a cell', '| a | b |\n|---|---|\n| 1 | 2 %% dossier-ignore a-rule: known %% |\n| 3 | 4 |', [3]],
	['of several rules', 'one %% dossier-ignore b-rule, a-rule: known %%', [1]],
	['of another rule', 'one %% dossier-ignore b-rule: known %%', []],
	['without a reason', 'one %% dossier-ignore a-rule %%\ntwo %% dossier-ignore a-rule: %%', []],
	['without a rule', 'one %% dossier-ignore: known %%', []],
	['that never closes', 'one %% dossier-ignore a-rule: known\ntwo', []],
	['in code', '```\none %% dossier-ignore a-rule: known %%\n```', []],
	['in a span of code', 'one `%% dossier-ignore a-rule: known %%`', []],
	['between two spans of code', 'one `a` %% dossier-ignore a-rule: known %% `b`', [1]],
	['with line ends of Windows', '%% dossier-ignore a-rule: known %%\r\none\r\ntwo', [2]],
	['at the end of the note', 'one\n%% dossier-ignore a-rule: known %%', [2]],
])('a comment %s', (_, text, lines) => {
	expect(accepted(text)).toEqual(lines);
});
