/** What the text of a note says of when its fiscal years end. */

import { expect, test } from 'vitest';
import { readBody } from '../reading';

const STATS = ['## Quick stats', '| Metric | Value |', '|--|--|', '| Sales (FY2025) | $4M |', ''];

function said(...lines: string[]): unknown {
	return readBody(...STATS, ...lines).elsewhere?.fiscalYears.map((text) => text.trim());
}

test.each([
	['a heading', '### Annual (FY ends March, ¥B)', '(FY ends March, ¥B)'],
	['a paragraph', 'The fiscal year ends in June.', 'fiscal year ends in June.'],
	['a caption', '*Source: filings. Fiscal years end late January.*', 'Fiscal years end late January.*'],
	['German', 'Das Geschäftsjahr endet im September.', 'Geschäftsjahr endet im September.'],
	['a paragraph, in short', 'Listed in Oslo; FYE Sep.', 'FYE Sep.'],
	['a paragraph with the months it runs through', 'The fiscal year runs from July to June.', 'fiscal year runs from July to June.'],
	['Chinese', '公司财年截至3月31日。', '财年截至3月31日。'],
	['Japanese', '当社は3月決算。', '3月決算。'],
])('is kept where %s says it', (_, line, text) => {
	expect(said('## Results', line)).toEqual([text]);
});

test.each([
	['of somebody else', "[[Beta]]'s fiscal year ends in May."],
	['of no ending', 'Sales of FY2025 rose in June.'],
	['of a list or a table', '- The fiscal year ends in June.'],
])('but not what is %s', (_, line) => {
	expect(said('## Results', line)).toBeUndefined();
});

test('nor where no quick stat is of a fiscal year', () => {
	const note = readBody('## Quick stats', '| Metric | Value |', '|--|--|', '| Sales | $4M |', '', 'The fiscal year ends in June.');
	expect(note.elsewhere).toBeUndefined();
});
