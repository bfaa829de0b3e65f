/** Which headings open a section, however they are written. */

import { describe, expect, test } from 'vitest';
import { readBody } from '../reading';

describe('a heading is known', () => {
	test.each([
		'## Quick stats', '## Quick 📊 stats', '## Quick\u00a0stats', '## Quick stats ^facts', '## Quick stats #todo #later', '## Quick stats %%draft%%',
		'## 3. Quick stats (2026):',
	])('as %s', (heading) => {
		expect(readBody(heading, '- HQ: Oslo').quickStats.map(({ value }) => value)).toEqual(['Oslo']);
	});

	test('not where a number stands at its end', () => {
		expect(readBody('## Quick stats #1', '- HQ: Oslo').quickStats).toEqual([]);
	});
});

describe('below the summary of HTML details', () => {
	const open = (summary: string): string[] => ['<details>', `<summary>${summary}</summary>`, '', '- [[Beta]] — peer', '', '</details>'];

	test.each(['Related pages', '<b>See also</b>', ' Related '])('what stands until they close is the section %s', (summary) => {
		expect(readBody('## History', '', ...open(summary), '', '- [[Gamma]] — seller').related.map(({ target }) => target)).toEqual(['Beta']);
	});

	test('a sub-heading belongs to it', () => {
		const note = readBody('<details><summary>Related</summary>', '', '## Suppliers', '- [[Beta]]', '', '</details>', '', '- [[Gamma]]');
		expect(note.related.map(({ target, group }) => [target, group])).toEqual([['Beta', 'Suppliers']]);
	});

	test('within a section that is read already it is read once', () => {
		expect(readBody('## Related', '', ...open('See also')).related).toHaveLength(1);
	});

	test.each([
		['that no reader knows', open('Sources')],
		['that never close', open('Related').slice(0, -1)],
		['with more than a summary above the list', ['<details>', '<summary>Related</summary>', '<p>None.</p>', '', '- [[Beta]]', '', '</details>']],
	])('details %s are no section', (_, lines) => {
		expect(readBody(...lines).related).toEqual([]);
	});
});

describe('in an outliner, where headings stand in list items', () => {
	test('what is one level deeper is their section', () => {
		const note = readBody('- ## Quick stats', '  - HQ: Oslo', '- ## Risks', '  - One', '    - Detail', '- ## Related', '  - [[Beta]] — peer', '- Notes', '  - Two');
		expect(note.quickStats.map(({ metric, value }) => [metric, value])).toEqual([['HQ', 'Oslo']]);
		expect(note.bear.map(({ text, children }) => [text, children.length])).toEqual([['One', 1]]);
		expect(note.related.map(({ target, note: said }) => [target, said])).toEqual([['Beta', 'peer']]);
	});

	test('under a title that is an item itself too', () => {
		expect(readBody('- # Acme', '  - ## Bull case', '    - One', '  - ## Bear case', '    - Two')).toMatchObject({ bull: [{ text: 'One' }], bear: [{ text: 'Two' }] });
	});
});
