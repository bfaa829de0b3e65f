/** Whatever a note holds, reading it ends in an answer, and every line it names is there. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import { runs } from '../../runs';
import { anythingSaid, OBJECT_NAMES, printNote, saidBy, type Said } from './print-note';
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
		}), { numRuns: runs(500) });
	});

	test('every stat, link and date stands on the line that is named', () => {
		fc.assert(fc.property(note, (text) => {
			const lines = text.split('\n');
			const actor = read(text);
			for (const { target, line } of actor?.related ?? []) expect(lines[line - 1]).toContain(target);
			for (const { metric, line } of actor?.quickStats ?? []) expect(lines[line - 1]?.replaceAll('\\|', '|')).toContain(metric.split(' ')[0]);
			if (actor?.updated) expect(lines[actor.updated.line - 1]).toContain(actor.updated.date);
		}), { numRuns: runs(500) });
	});

	test('Windows line ends and a byte order mark change nothing', () => {
		fc.assert(fc.property(note, (text) => {
			expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(read(text));
		}));
	});
});

function expectGivenBack(said: Said): void {
	const note = read(printNote(said)) ?? expect.fail('not read');
	expect(saidBy(note)).toEqual(said);
	expect(note.problems).toEqual([]);
}

describe('reading a printed note gives back', () => {
	test('whatever it says', () => {
		fc.assert(fc.property(anythingSaid, expectGivenBack), { numRuns: runs(500) });
	});

	test.each(OBJECT_NAMES)('%s, which every object has, as a name like any other', (name) => {
		expectGivenBack({
			aliases: [name],
			tags: [name],
			properties: [[name, name], ['list', [name]]],
			quickStats: [[name, name, name]],
			bull: [[name, [name]]],
			bear: [[name, []]],
			updated: null,
			created: null,
			related: [[name, name, null], [name, null, name]],
		});
	});
});

const MILLION = 1_000_000;

/** The same again and again, to ten million characters. */
function tenMillion(unit: string): string {
	return unit.repeat(10 * MILLION / unit.length);
}

/** Nearly as many characters as a note is read to, of one piece again and again. */
function nearlyOneMillion(piece: string): string {
	return piece.repeat(Math.floor(990_000 / piece.length));
}

const ORDINARY = 'Acme sells **things** to [[Beta|people]] in Oslo, for about $4.2B a year.\n\n- item: [[Gamma]] — note\n  - nested\n\n| a | b |\n|---|---|\n| c | [[d|e]] |\n\n## Part\n\n';

/** What takes more than linear time runs into the timeout here, and most of it far beyond. */
describe('hostile notes', () => {
	test.each([
		['ten million characters of an ordinary note', `#actor\n\n${tenMillion(ORDINARY)}`],
		['a table of 100,000 rows', `#actor\n## Quick stats\n| a | b |\n|--|--|\n${'| x | y |\n'.repeat(100_000)}`],
		['5,000 nested list levels', `#actor\n**Bull:**\n${Array.from({ length: 5000 }, (_, level) => `${'  '.repeat(level)}- p\n`).join('')}`],
		['5 million list markers on one line', `#actor\n**Bull:**\n${tenMillion('- ')}x`],
		['5 million quote marks on one line', `#actor\n\n${tenMillion('> ')}x`],
		['an unclosed fence', `#actor\n\`\`\`\n${tenMillion('text\n')}`],
		['an unclosed comment', `#actor\n%%\n${tenMillion('text\n')}`],
		['an unclosed HTML comment', `#actor\n<!--\n${tenMillion('text\n')}`],
		['front matter that is never closed', `---\n#actor\n${'key: value\n'.repeat(100_000)}`],
		['100,000 properties', `---\ntags: actor\n${Array.from({ length: 100_000 }, (_, key) => `k${String(key)}: v\n`).join('')}---\n`],
		['an alias that is never closed', `---\ntags: actor\naliases: "${nearlyOneMillion('x\\" ')}\n---\n`],
		['lone surrogates', `#actor \uD800\n## Quick stats \uDC00\n- \uD83D: ${tenMillion('\uDE00\uD83D')}\n## Related\n- [[\uD800]] — \uDFFF`],
		['opening brackets', `#actor\n## Related\n- ${tenMillion('[[')}`],
		['closing brackets', `#actor\n## Related\n- [[a${tenMillion(']')}`],
		['links in one item', `#actor\n## Related\n- ${'[[a]], '.repeat(50_000)}[[b]] — x`],
		['a line of ten million characters', `#actor\n**Bull:** ${tenMillion('word ')}`],
		['20,000 headings', `#actor\n${'## Quick stats\n'.repeat(20_000)}`],
		['20,000 labels', `#actor\n${'Bull: yes\n\n'.repeat(20_000)}`],
		['a label of many words', `#actor\n${'the bull case for '.repeat(5000)}`],
		['a label that is not one for its bar', `#actor\n${`bull for ${'a'.repeat(80)}|x: y\n\n`.repeat(2000)}`],
		['many brackets and no colon', `#actor\n## Quick stats\n- ${'()'.repeat(5000)}`],
		['many opening brackets in a heading', `#actor\n## Bull ${'['.repeat(50_000)}`],
		['many half links beside a tag', `#actor\n#tag ${']('.repeat(50_000)} ${'[['.repeat(50_000)} ${'<http:'.repeat(50_000)}`],
		['many backticks beside a tag', `#actor ${tenMillion('`')} #b`],
		['runs of backticks that are never closed', `#actor ${Array.from({ length: 4000 }, (_, length) => '`'.repeat(length)).join(' ')}`],
		['many bold marks and no colon', `#actor\n## Quick stats\n- ${'**a** '.repeat(20_000)}`],
		['an unclosed bracket in a footer', `#actor\n*Updated ${tenMillion('(')}*`],
		['a label over text without end', `#actor\nBull: a\n${nearlyOneMillion('word word\n')}`],
		['a label over items without end', `#actor\nBull:\n\n${nearlyOneMillion('- a\n')}`],
		['a bold metric of blanks', `#actor\n## Quick stats\n- **a${nearlyOneMillion(' ')}x`],
		['groups of links that no dash follows', `#actor\n## Related\n- [[a]] x${nearlyOneMillion('; [[a]]')}`],
		['groups of half links', `#actor\n## Related\n- [[a]] x${nearlyOneMillion('; [[a')}`],
		['blanks between two links', `#actor\n## Related\n- [[a]]${nearlyOneMillion(' ')}x [[b]]`],
		['a tag of slashes', `#actor #a${nearlyOneMillion('/')}b/`],
		['a tag in every word', `#actor ${nearlyOneMillion('#a ')}`],
		['a hundred thousand tags', `#actor ${Array.from({ length: 100_000 }, (_, tag) => `#t${String(tag)}`).join(' ')}`],
		['pictographs in a heading', `#actor\n## Quick stats ${nearlyOneMillion('📊 ')}x:`],
		['a property again and again', `---\ntags: actor\n${nearlyOneMillion('updated: x\n')}---\n`],
		['dates in a chain', `#actor\n*Updated ${nearlyOneMillion('2026-01-01; ')}*`],
		['a list of aliases that is never closed', `---\ntags: actor\naliases: ${nearlyOneMillion('[[')}\n---\n`],
	])('%s: read to the end', (_, text) => {
		expect(read(text)?.name).toBe('Acme');
	});

	test('a note too long to be one is read as far as notes go, and says from which line on it is not', () => {
		const note = read(`#actor\n**Bull:**\n- One\n\n${tenMillion('word word\n')}\n**Bear:**\n- Two`);
		expect(note).toMatchObject({ bull: [{ text: 'One' }], bear: [], problems: [{ message: 'Nothing from this line on is read: the note is longer than 1,000,000 characters.' }] });
		expect(note?.problems[0]?.line).toBeGreaterThan(99_000);
	});

	test('an unclosed code block is reported where it opens', () => {
		expect(read('#actor\n\n```\ntext')?.problems).toEqual([{ line: 3, message: 'Nothing below this line is read: the code block (```) that opens here never closes.' }]);
	});
});
