/** Whatever a note holds, reading it ends in an answer, and every line it names is there. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../src/core/actor/actor-note';
import { read } from './reading';

/** Pieces that actor notes are made of, whole and broken. */
const PIECES = [
	'#actor #bank', '\t#actor', '---', 'aliases: [A, "B', 'tags:', '  - actor', 'updated: 2026-01-01', '## Quick stats', '| Metric | Value |', '|---|---|', '| HQ | [[Oslo|O]] |', '| | | | |',
	'- HQ: Oslo', '**Bull:**', 'Bear case: worse', '- point', '  - detail', '> [!info] Box', '> | a | b |', '> |--|--|', '```', '%%', '<!--', '-->', '*Updated 2026-01-01*', '*Created 06-10-2026*',
	'## Related', '### Peers', '- [[Beta]], [[Gamma]] — peers; [[Delta]] — rival', '[[', ']]', '\\|', '', ' ', '\u0000', '\ud800', '__proto__', 'constructor: x',
];

const note = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20 })), { maxLength: 40 }).map((lines) => `#actor\n${lines.join('\n')}`);

function linesOf(actor: ActorNote): number[] {
	const { quickStats, bull, bear, related, problems, updated, created, unreadableUpdated } = actor;
	const points = [...bull, ...bear].flatMap((point) => [point, ...point.children]);
	return [...quickStats, ...points, ...related, ...problems, updated, created, unreadableUpdated].flatMap((item) => item?.line ?? []);
}

describe('for any text', () => {
	test('reading never throws', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
			read(text);
			read(`---\n${text}\n---\n#actor`);
		}));
	});

	test('every line that is named is a line of the note', () => {
		fc.assert(fc.property(note, (text) => {
			const count = text.split('\n').length;
			for (const line of linesOf(read(text) ?? expect.fail('not read'))) expect(line >= 1 && line <= count).toBe(true);
		}), { numRuns: 500 });
	});

	test('every stat, link and date stands on the line that is named', () => {
		fc.assert(fc.property(note, (text) => {
			const lines = text.split('\n');
			const actor = read(text);
			for (const { target, line } of actor?.related ?? []) expect(lines[line - 1]).toContain(target);
			for (const { metric, line } of actor?.quickStats ?? []) expect(lines[line - 1]?.replaceAll('\\|', '|')).toContain(metric.split(' ')[0]);
			if (actor?.updated) expect(lines[actor.updated.line - 1]).toContain(actor.updated.date);
		}), { numRuns: 500 });
	});

	test('Windows line ends, a byte order mark and trailing blanks change nothing', () => {
		fc.assert(fc.property(note, (text) => {
			expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(read(text));
		}));
		const written = ['#actor', '', '## Quick stats', '| Metric | Value |', '|---|---|', '| HQ | Oslo |', '', '**Bull:**', '- One', '', '*Updated 2026-01-01*'];
		expect(read(written.map((line) => `${line}  `).join('\n'))).toEqual(read(written.join('\n')));
	});
});

describe('hostile notes', () => {
	test.each([
		['a table of 20,000 rows', `#actor\n## Quick stats\n| a | b |\n|--|--|\n${'| x | y |\n'.repeat(20_000)}`],
		['5,000 nested list levels', `#actor\n**Bull:**\n${Array.from({ length: 5000 }, (_, level) => `${'  '.repeat(level)}- p\n`).join('')}`],
		['10,000 list markers on one line', `#actor\n**Bull:**\n${'- '.repeat(10_000)}x`],
		['an unclosed fence', `#actor\n\`\`\`\n${'text\n'.repeat(10_000)}`],
		['an unclosed comment', `#actor\n%%\n${'text\n'.repeat(10_000)}`],
		['50,000 opening brackets', `#actor\n## Related\n- ${'[['.repeat(50_000)}`],
		['a line of a million characters', `#actor\n**Bull:** ${'word '.repeat(200_000)}`],
		['20,000 headings', `#actor\n${'## Quick stats\n'.repeat(20_000)}`],
		['20,000 labels', `#actor\n${'Bull: yes\n\n'.repeat(20_000)}`],
		['a label of many words', `#actor\n${'the bull case for '.repeat(5000)}`],
		['a label that is not one for its bar', `#actor\n${`bull for ${'a'.repeat(80)}|x: y\n\n`.repeat(2000)}`],
		['many brackets and no colon', `#actor\n## Quick stats\n- ${'()'.repeat(5000)}`],
		['many opening brackets in a heading', `#actor\n## Bull ${'['.repeat(50_000)}`],
		['many half links beside a tag', `#actor\n#tag ${']('.repeat(50_000)} ${'[['.repeat(50_000)} ${'<http:'.repeat(50_000)}`],
		['many bold marks and no colon', `#actor\n## Quick stats\n- ${'**a** '.repeat(20_000)}`],
		['an unclosed bracket in a footer', `#actor\n*Updated ${'('.repeat(20_000)}*`],
	])('%s: read to the end', (_, text) => {
		expect(read(text)?.name).toBe('Acme');
	});

	test('an unclosed code block is reported where it opens', () => {
		expect(read('#actor\n\n```\ntext')?.problems).toEqual([{ line: 3, message: 'The code block (```) that opens here is never closed, so nothing after it is read.' }]);
	});
});
