/**
 * Setting the updated date on texts, with the result drawn as a diff of lines where that is shorter
 * than the note. That the reader then reads the day is tested against the real reader.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parse } from 'yaml';
import { DEFAULT_ACTOR_RULE } from '../../../../src/core/actor/vault/rule';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { ENGLISH } from '../../../../src/core/actor/words/languages/english';
import { setUpdatedDate } from '../../../../src/core/freshness/set-date/edits';
import { applyEdits, inverseEdits } from '../../../../src/core/markdown/write/text-edit';
import { runs } from '../../../runs';
import { granted } from '../../markdown/write/planned';

const TODAY = '2026-11-23';
const THIS_MONTH = '2026-11';
const OPTIONS = { conventions: compileConventions([ENGLISH]), parseYaml: (yaml: string): unknown => parse(yaml), actorRules: [DEFAULT_ACTOR_RULE] };

const editsFor = (text: string, today = TODAY) => granted(setUpdatedDate(text, today, OPTIONS));
const after = (text: string, today = TODAY): string => applyEdits(text, editsFor(text, today));
const lines = (...text: string[]): string => text.join('\n');

describe('the date of a mark is replaced in place', () => {
	test.each([
		['*Updated 2026-01-01*', '*Updated 2026-11-23*'],
		['*Updated 2026-01-01.*', '*Updated 2026-11-23.*'],
		['*Updated 2026-01-01 — Q4 earnings*', '*Updated 2026-11-23 — Q4 earnings*'],
		['*Updated 2026-01-01 (results)*  ', '*Updated 2026-11-23 (results)*  '],
		['*Created 2025-03-04 · Updated 2026-01-01*', '*Created 2025-03-04 · Updated 2026-11-23*'],
		['*Created 2025-03-04. Updated 2026-01-01.*', '*Created 2025-03-04. Updated 2026-11-23.*'],
		['*Created 2025-03-04 — last updated 2026-01-01*', '*Created 2025-03-04 — last updated 2026-11-23*'],
		['*Updated [[2026-01-01]]*', '*Updated [[2026-11-23]]*'],
		['*Last updated: 2026-01-01*', '*Last updated: 2026-11-23*'],
		['**Last Updated:** January 1, 2026', '**Last Updated:** November 23, 2026'],
		['> Updated: 2026-01-01', '> Updated: 2026-11-23'],
		['_Updated 1 Jan 2026_', '_Updated 23 Nov 2026_'],
		['Last reviewed: 2026-01-01', 'Last reviewed: 2026-11-23'],
		['- updated:: [[2026-01-01]]', '- updated:: [[2026-11-23]]'],
		['*Sources: report, 10-K. Updated 2026-01-01.*', '*Sources: report, 10-K. Updated 2026-11-23.*'],
	])('%s', (mark, expected) => {
		expect(after(lines('# A', '', mark, '', 'Text.'))).toBe(lines('# A', '', expected, '', 'Text.'));
	});

	test.each([
		['*Updated 2026-01-01 (Thu)*', '*Updated 2026-11-23 (Mon)*'],
		['*Updated [[2026-01-01 Thursday]]*', '*Updated [[2026-11-23 Monday]]*'],
		['*Updated [[2026-01-01|Jan 1, 2026]]*', '*Updated [[2026-11-23|Nov 23, 2026]]*'],
		['*Updated [[2026-01-01 Thursday|Thursday, January 1st 2026]] (results)*', '*Updated [[2026-11-23 Monday|Monday, November 23rd 2026]] (results)*'],
		['*Updated [[2026-01-01|06-10-2026]]*', '*Updated [[2026-11-23|2026-11-23]]*'],
		['*Updated 2026-01-01 (sun and wind)*', '*Updated 2026-11-23 (sun and wind)*'],
		['*Updated [[2026-01-01|new year]]*', '*Updated [[2026-11-23|new year]]*'],
		['*Updated [[2026-01-01|Jan 1]]*', '*Updated [[2026-11-23|Nov 23]]*'],
		['*Updated [[2026-01-01|1 January]]*', '*Updated [[2026-11-23|23 November]]*'],
		['*Updated [[2026-01-01|01-01]]*', '*Updated [[2026-11-23|11-23]]*'],
		['*Updated [[Daily/2026-01-01|2026-01-01]]*', '*Updated [[Daily/2026-11-23|2026-11-23]]*'],
		['*Updated [[Daily/2026/2026-01/2026-01-01]]*', '*Updated [[Daily/2026/2026-11/2026-11-23]]*'],
		['*Updated [2026-01-01](Daily/2026-01-01.md)*', '*Updated [2026-11-23](Daily/2026-11-23.md)*'],
		['*Updated [Jan 1](Daily/2026/01/2026-01-01.md)*', '*Updated [Nov 23](Daily/2026/11/2026-11-23.md)*'],
		['*Updated 2026\u201101\u201101*', '*Updated 2026\u201111\u201123*'],
	])('and what says the same day again right behind it: %s', (mark, expected) => {
		expect(after(mark)).toBe(expected);
		expect(editsFor(expected)).toEqual([]);
	});

	test('a month becomes this month', () => {
		expect(after('*Updated Jan 2026*')).toBe('*Updated Nov 2026*');
	});

	test('a date that cannot be read is replaced too', () => {
		expect(after('*Updated 06-10-2026*')).toBe('*Updated 2026-11-23*');
	});

	test('of several marks the latest', () => {
		expect(after(lines('*Updated 2026-01-01*', '', '*Updated 2026-03-01*', '', '*Updated 2026-02-01*'))).toBe(
			lines('*Updated 2026-01-01*', '', '*Updated 2026-11-23*', '', '*Updated 2026-02-01*'),
		);
	});

	test('of chained dates the latest', () => {
		expect(after('*Updated 2026-03-19 (results); 2026-06-26 (split)*')).toBe('*Updated 2026-03-19 (results); 2026-11-23 (split)*');
	});

	test('every later date than today, for it would go on counting', () => {
		expect(after(lines('*Updated 2027-01-01*', '', '*Updated 2026-01-01*', '', '*Updated 2028-01-01*'))).toBe(
			lines('*Updated 2026-11-23*', '', '*Updated 2026-01-01*', '', '*Updated 2026-11-23*'),
		);
	});

	test.each([
		['updated: 2026-01-01', 'updated: 2026-11-23'],
		['updated: "2026-01-01"', 'updated: "2026-11-23"'],
		['updated: "[[2026-01-01]]"', 'updated: "[[2026-11-23]]"'],
		['last_reviewed: 2026-01-01T23:42:18Z', 'last_reviewed: 2026-11-23T12:00:00Z'],
		['modified: 4 Mar 2025 # by hand', 'modified: 23 Nov 2026 # by hand'],
	])('a property that is the mark: %s', (property, expected) => {
		expect(after(lines('---', property, 'ticker: A', '---', '', 'Text.'))).toBe(lines('---', expected, 'ticker: A', '---', '', 'Text.'));
	});

	test('of a footer and a property the later', () => {
		expect(after(lines('---', 'updated: 2026-02-01', '---', '', '*Updated 2026-01-01*'))).toBe(
			lines('---', 'updated: 2026-11-23', '---', '', '*Updated 2026-01-01*'),
		);
		expect(after(lines('---', 'updated: 2026-02-01', '---', '', '*Updated 2026-03-01*'))).toBe(
			lines('---', 'updated: 2026-02-01', '---', '', '*Updated 2026-11-23*'),
		);
	});

	test.each([
		['updated: "[[Journal/2026-01-01]]"', 'updated: "[[Journal/2026-11-23]]"'],
		['updated: [[Journal/2026-01-01]]', 'updated: [[Journal/2026-11-23]]'],
		['updated: "[[Daily/2026/01/2026-01-01|Jan 1]]"', 'updated: "[[Daily/2026/11/2026-11-23|Nov 23]]"'],
		['updated: 2026\u201101\u201101', 'updated: 2026\u201111\u201123'],
		['updated: 20260101', 'updated: 20261123'],
		['updated: 1767225600', 'updated: 1795435200'],
		['updated: 1767225600123', 'updated: 1795435200000'],
		['updated:\n  2026-01-01', 'updated:\n  2026-11-23'],
	])('a property in that form: %j', (property, expected) => {
		expect(after(lines('---', property, '---', '', 'Text.'))).toBe(lines('---', expected, '---', '', 'Text.'));
	});

	test.each(['modified: [2026-01-01, 2026-02-02]', 'modified:\n  - 2026-01-01', 'updated: 2026-W05', 'updated: today', 'reviewed: by Kim'])(
		'but never a log of days or another text: %j',
		(property) => {
			expect(after(lines('---', property, '---', '', 'Text.'))).toBe(lines('---', property, '---', '', 'Text.', '', '*Updated 2026-11-23*'));
		},
	);
});

describe('what is glued to a date that cannot be read goes with it, and the rest stays', () => {
	test.each([
		['2026-01-05T 10:00', '2026-11-23 10:00'],
		['2026-01-05x', '2026-11-23'],
		['2026-01-05-draft (v2)', '2026-11-23 (v2)'],
		['2026-01-05-', '2026-11-23'],
		['2026-01-05T', '2026-11-23'],
		['2026-01-05-06-07', '2026-11-23'],
		['2026-01-05th', '2026-11-23'],
		['2026-01-05é', '2026-11-23é'],
	])('%s', (written, expected) => {
		expect(after(lines('#actor', '', `*Updated ${written}*`))).toBe(lines('#actor', '', `*Updated ${expected}*`));
		expect(after(lines('---', `updated: "${written}"`, '---', '#actor'))).toBe(lines('---', `updated: "${expected}"`, '---', '#actor'));
	});

	const BEHIND = ['', 'T', 'T 10:00', 'T10', 'T10:00x', 'Tx', 'Z', 'x', 'x y', 'th', '-', '--', '-draft', '-x-y', '-06-07', '_x', '/06', '/', '.5', '.', '+1', '–06', '—draft', '0', '00', 'é', '月', '年', '(x)', '[x]', '"', '\'s', '#x', '&', '@x', '%', ':', ',x', ';x', '~', '=', '\\'];
	const AROUND = ['---\nupdated: X\n---\n', '---\nupdated: "X"\n---\n', '---\nupdated: "[[X]]"\n---\n', '*Updated X*', '*Updated [[X]]*', 'updated:: X', '**Last updated:** X', '- Updated: X'];

	test.each(AROUND)('whatever stands behind the date, today is read: %j', (around) => {
		for (const date of ['2026-01-05', '2026-1-5', '5 Jan 2026', 'Jan 2026', '06-10-2026', '2027-01-05']) {
			for (const behind of BEHIND) {
				const text = after(around.replace('X', date + behind).replace(/$/, '\n#actor\n'));
				expect([text, TODAY.startsWith(readActorNote(text, 'Actors/A.md', OPTIONS)?.updated?.date ?? 'none')]).toEqual([text, true]);
			}
		}
	});
});

describe('a note of more characters than are read', () => {
	const LONG = 'Text.\n'.repeat(170_000);

	test('gets its date where it is read', () => {
		expect(after(`#actor\n\n*Updated 2026-01-01*\n\n${LONG}`)).toBe(`#actor\n\n*Updated 2026-11-23*\n\n${LONG}`);
		expect(after(`#actor\n\n## Quick stats\n\n- HQ: Paris\n\n## More\n\n${LONG}`)).toBe(`#actor\n\n## Quick stats\n\n- HQ: Paris\n\n*Updated 2026-11-23*\n\n## More\n\n${LONG}`);
	});

	test('is left alone where it would be too far down, or its date is, and the reason is said', () => {
		for (const note of [`#actor\n\n${LONG}`, `#actor\n\n${LONG}\n*Updated 2026-01-01*\n`]) {
			expect(setUpdatedDate(note, TODAY, OPTIONS)).toEqual({ refusal: "the date wouldn't be read where it belongs. Only the first 1,000,000 characters of a note are read." });
		}
	});
});

describe('nothing is changed', () => {
	test.each([['*Updated 2026-11-23*'], ['*Updated Nov 23, 2026 — results*'], ['*Updated Nov 2026*'], ['*Updated 2026-11-20* (names)\n\n*Updated November 2026*'], [lines('---', 'updated: 2026-11-23', '---', '', 'Text.')]])(
		'where the note says today already: %j',
		(text) => {
			expect(editsFor(text)).toEqual([]);
		},
	);
});

describe('a mark with another verb says what was done that day', () => {
	test('so the plain mark is set', () => {
		expect(after(lines('*Updated 2026-01-01*', '', '*Corrected 2026-03-01 (valuation)*'))).toBe(
			lines('*Updated 2026-11-23*', '', '*Corrected 2026-03-01 (valuation)*'),
		);
	});

	test.each([
		'*Corrected 2026-03-01 (valuation)*', '*Expanded Apr 2026*\n\n*Corrected 2026-03-01*', '*Updated the list of sites 2026-03-01*', '**Added:** 2026-05-01',
		'- **Expanded:** 2026-04-05', '**Merged:** 2024-03-01',
	])('and where there is none, there will be one beside it: %j', (text) => {
		expect(after(text)).toBe(lines(text, '', '*Updated 2026-11-23*'));
	});

	test('also in one underlined heading', () => {
		const heading = (date: string): string => lines('*Corrected 2026-03-01 (typo)*', `*Updated ${date} — later*`, '---');
		expect(after(heading('2027-01-01'))).toBe(heading('2026-11-23'));
	});

	test('in the future it can neither stand nor be changed', () => {
		expect(setUpdatedDate('#actor\n\n*Corrected 2027-03-01*', TODAY, OPTIONS)).toEqual({
			refusal: 'line 3 names 2027-03-01, which is still to come, and more than an updated date.',
		});
	});
});

describe('a footer that says when the note was made is left alone', () => {
	test.each(['*Created 2026-01-01*', '*Created 2026-01-01.*', '*Created 2026-01-01 (stub)*', 'Created: 2026-01-01'])('%s', (footer) => {
		expect(after(footer)).toBe(lines(footer, '', '*Updated 2026-11-23*'));
	});
});

describe('a note without a mark gets one', () => {
	const TABLE = ['## Quick stats', '', '| Metric | Value |', '|---|---|', '| HQ | Paris |'];

	test('at the end of its quick stats, before the rule that ends them', () => {
		expect(after(lines(...TABLE, '', '---', '', '## Related', '', '- [[B]]', ''))).toBe(
			lines(...TABLE, '', '*Updated 2026-11-23*', '', '---', '', '## Related', '', '- [[B]]', ''),
		);
	});

	test('after text below the table', () => {
		expect(after(lines(...TABLE, '', 'All in euro.', '', '## Related'))).toBe(
			lines(...TABLE, '', 'All in euro.', '', '*Updated 2026-11-23*', '', '## Related'),
		);
	});

	test('kept apart from a rule right below the table, which would make it a heading', () => {
		expect(after(lines(...TABLE, '---', '## Related'))).toBe(lines(...TABLE, '', '*Updated 2026-11-23*', '', '---', '## Related'));
	});

	test('kept apart from a heading right below the table', () => {
		expect(after(lines(...TABLE, '## Related'))).toBe(lines(...TABLE, '', '*Updated 2026-11-23*', '', '## Related'));
	});

	test('at the end of a note that ends with its quick stats, with no line break where it had none', () => {
		expect(after(lines(...TABLE))).toBe(lines(...TABLE, '', '*Updated 2026-11-23*'));
		expect(after(lines(...TABLE, ''))).toBe(lines(...TABLE, '', '*Updated 2026-11-23*', ''));
	});

	test('under a quick stats heading with nothing below it', () => {
		expect(after(lines('## Quick stats', '', '## Related'))).toBe(lines('## Quick stats', '', '*Updated 2026-11-23*', '', '## Related'));
	});

	test('in the last of several quick stats sections', () => {
		expect(after(lines(...TABLE, '', ...TABLE))).toBe(lines(...TABLE, '', ...TABLE, '', '*Updated 2026-11-23*'));
	});

	test('before Related, and the rule above it, where there are no quick stats', () => {
		expect(after(lines('# A', '', 'Text.', '', '---', '', '## Related', '', '- [[B]]'))).toBe(
			lines('# A', '', 'Text.', '', '*Updated 2026-11-23*', '', '---', '', '## Related', '', '- [[B]]'),
		);
	});

	test('above a Related heading that the note opens with', () => {
		expect(after(lines('## Related', '', '- [[B]]'))).toBe(lines('*Updated 2026-11-23*', '', '## Related', '', '- [[B]]'));
	});

	test('at the end of any other note', () => {
		expect(after(lines('#actor', '', 'Text.', ''))).toBe(lines('#actor', '', 'Text.', '', '*Updated 2026-11-23*', ''));
	});

	test('below the properties of a note that has nothing else', () => {
		expect(after(lines('---', 'tags: [actor]', '---', ''))).toBe(lines('---', 'tags: [actor]', '---', '', '*Updated 2026-11-23*', ''));
	});

	test('as the only line of an empty note', () => {
		expect(after('')).toBe('*Updated 2026-11-23*');
	});

	test('before a block that is never closed, which would swallow it', () => {
		expect(after(lines('Text.', '', '```', 'code'))).toBe(lines('Text.', '', '*Updated 2026-11-23*', '', '```', 'code'));
	});

	test('below a row that needs no pipe, which it would cut off its table', () => {
		expect(after(lines(...TABLE, 'All in euro', '---', '## Related'))).toBe(lines(...TABLE, 'All in euro', '---', '', '*Updated 2026-11-23*', '', '## Related'));
	});

	test('below a label that waits for its points, and is none of them', () => {
		const note = lines('#actor', '', '**Bull:**', '', '- Cheap', '', '**Bear:**');
		expect(after(note)).toBe(lines(note, '', '*Updated 2026-11-23*'));
		expect(readActorNote(after(note), 'Actors/A.md', OPTIONS)?.bear).toEqual([]);
	});

	test('with the line breaks of the note', () => {
		expect(after('## Quick stats\r\n\r\n- HQ: Paris\r\n\r\n## Related\r\n')).toBe(
			'## Quick stats\r\n\r\n- HQ: Paris\r\n\r\n*Updated 2026-11-23*\r\n\r\n## Related\r\n',
		);
	});

	test('whatever else says updated in it', () => {
		const note = lines('Revenue (updated Feb 16, 2026) rose.', '', '| Updated 2026-01-01 | x |', '|---|---|', '', '```', '*Updated 2026-01-01*', '```');
		expect(after(note)).toBe(lines(note, '', '*Updated 2026-11-23*'));
	});
});

describe('for any note', () => {
	const LINES = [
		'', '', '', '# A', '## Quick stats', '## Related', '### Updated', '---', 'Text.', '- item', '- HQ: Paris', '\t- nested', '> quote', '> ```',
		'| Metric | Value |', '|---|---|', '| HQ | Paris |', '```', '~~~', '    code', '%%', '<!-- note', '<div>', '===', '* * *', '  ', 'text %% text',
		'*Updated 2026-01-01*', '*Updated Jan 2026*', '*Updated 06-10-2026*', '*Updated 2027-01-01 — later*', '*Created 2025-01-01*', '*Created 2025-01-01.*',
		'*Created 2025-01-01 (stub)*', '*Created 2025-01-01 · Updated 2026-02-02*', '*Corrected 2026-03-01 (typo)*', '*Expanded Nov 2026*', '> Updated: 2026-02-03',
		'*Updated 2026-03-19 (a); 2026-06-26 (b)*', '**Last Updated:** January 1, 2026', '- **Updated:** 2026-04-04', 'updated: 2026-05-05', '1. one', '\u00a0',
	];
	const FRONTMATTER = ['', 'tags: [actor]', 'updated: 2026-01-01', 'updated: "[[2026-02-02]]"', 'modified: 06-10-2026', 'updated:', 'created: 2025-01-01', 'updated: 2027-01-01'];
	const anyText = fc
		.tuple(
			fc.option(fc.array(fc.constantFrom(...FRONTMATTER), { maxLength: 3 })),
			fc.array(fc.constantFrom(...LINES), { maxLength: 14 }),
			fc.constantFrom('\n', '\r\n', '\r'),
			fc.constantFrom('', '\ufeff'),
		)
		.map(([properties, body, lineBreak, mark]) => mark + [...(properties === null ? [] : ['---', ...properties, '---']), '#actor', ...body].join(lineBreak));
	const settings = { numRuns: runs(3000) };

	test('the reader then reads today, or this month where a month stands', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const updated = readActorNote(after(text), 'Actors/A.md', OPTIONS)?.updated;
				expect(updated?.precision === 'month' ? THIS_MONTH : TODAY).toBe(updated?.date);
			}),
			settings,
		);
	});

	test('a second time changes nothing', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(editsFor(after(text))).toEqual([]);
			}),
			settings,
		);
	});

	test('only the characters of dates are replaced, or one line is added', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const edits = editsFor(text);
				for (const { from, to, insert } of edits) {
					if (from < to) expect([/\d/.test(text.slice(from, to)), [TODAY, 'Nov 2026', 'November 23, 2026'].includes(insert)]).toEqual([true, true]);
					else expect(insert).toMatch(/^(?:[\r\n]*\*Updated 2026-11-23\*[\r\n]*|(?: ·|\.) Updated 2026-11-23)$/);
				}
				expect(edits.filter(({ from, to }) => from === to).length).toBeLessThanOrEqual(edits.length === 1 ? 1 : 0);
			}),
			settings,
		);
	});

	test('it can be taken back to the letter', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const edits = editsFor(text);
				expect(applyEdits(applyEdits(text, edits), inverseEdits(text, edits))).toBe(text);
			}),
			settings,
		);
	});

	test('line breaks of another kind are never mixed in', () => {
		fc.assert(
			fc.property(anyText.filter((text) => /\r|\n/.test(text)), (text) => {
				expect(new Set(after(text).match(/\r\n|\r|\n/g))).toEqual(new Set(text.match(/\r\n|\r|\n/g)));
			}),
			settings,
		);
	});
});

const SEED = new URL('../../../../../shared/seed/Alibaba.md', import.meta.url);

describe.skipIf(!existsSync(SEED))('the note the project started from', () => {
	const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';

	test('gets the new date and nothing else', () => {
		expect(after(text)).toBe(text.replace('*Updated 2026-01-01*', '*Updated 2026-11-23*'));
	});

	test('without its mark gets it back where it stood', () => {
		expect(after(text.replace('\n*Updated 2026-01-01*\n', ''))).toBe(text.replace('*Updated 2026-01-01*', '*Updated 2026-11-23*'));
	});
});
