/** Lists of a note that are longer than any card or table can hold. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits';
import { read } from './reading';

const many = (line: (index: number) => string, count = 6000): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('of a list too long to be shown, the beginning is read, and the first entry left out says so', () => {
	test.each([
		['quick stats', `#actor\n## Quick stats\n| Metric | Value |\n|---|---|\n${many((index) => `| M${String(index)} | ${String(index)} |`)}`, 'quickStats', 5005],
		['related actors', `#actor\n## Related\n${many((index) => `- [[Actor ${String(index)}]]`)}`, 'related', 5003],
		['aliases', `---\ntags: actor\naliases:\n${many((index) => `  - Name ${String(index)}`)}\n---\n`, 'aliases', 1],
		['tags', `#actor ${many((index) => `#t${String(index)}`)}`, 'tags', 1],
	] as const)('%s', (what, text, list, line) => {
		const note = read(text);
		expect(note?.[list]).toHaveLength(LIMITS.entries);
		expect(note?.problems).toEqual([{ line, message: `5,000 of 6,000 ${what} are read.` }]);
	});

	test('properties', () => {
		const note = read(`---\ntags: actor\n${many((index) => `k${String(index)}: v`)}\n---\n`);
		expect(Object.keys(note?.properties ?? {})).toHaveLength(LIMITS.entries);
		expect(note?.problems).toEqual([{ line: 1, message: '5,000 of 6,000 properties are read.' }]);
	});

	test.each([
		['points', `#actor\n**Bull:**\n${many((index) => `- Point ${String(index)}`)}`, 1000, 1003],
		['details of a point', `#actor\n**Bull:**\n${many((index) => (index === 0 ? '- Point' : `  - Detail ${String(index)}`))}`, 1, 1003],
	])('%s', (_, text, points, line) => {
		const note = read(text);
		expect(note?.bull).toHaveLength(points);
		expect(note?.bull.reduce((count, { children }) => count + 1 + children.length, 0)).toBe(LIMITS.points);
		expect(note?.problems).toEqual([{ line, message: '1,000 of 6,000 bull points are read.' }]);
	});
});

test('of a thousand and more lines that cannot be read, the last one told counts the others', () => {
	const note = read(`#actor\n## Quick stats\n| Metric | Value |\n|---|---|\n${many(() => '| | 5 |', 1500)}`);
	expect(note?.problems).toHaveLength(LIMITS.problems + 1);
	expect(note?.problems.at(-1)).toEqual({ line: 1005, message: "From here on 500 more lines couldn't be read." });
});

test('a list of the greatest length is read whole', () => {
	const note = read(`#actor\n## Related\n${many((index) => `- [[Actor ${String(index)}]]`, LIMITS.entries)}`);
	expect(note).toMatchObject({ problems: [] });
	expect(note?.related).toHaveLength(LIMITS.entries);
});

describe('front matter that a YAML parser could take long over is read line by line', () => {
	test.each([
		['stars', '* '.repeat(49_000)],
		['aliases of aliases', Array.from({ length: 2000 }, (_, index) => `k${String(index)}: &a${String(index)} [*a, *a]`).join('\n')],
		['lists in lists', `deep: ${'['.repeat(2000)}`],
		['maps in maps', `deep: ${'{a: '.repeat(2000)}`],
		['closing brackets', 'x: a\n' + ']'.repeat(10_000)],
		['merge keys', '<<: *a\n'.repeat(2000)],
		['unclosed aliases', 'x: *\n'.repeat(4000)],
		['a long text', `note: >\n${'  words and words\n'.repeat(2000)}`],
	])('%s', (_, yaml) => {
		const note = read(`---\ntags: actor\nhq: Oslo\n${yaml}\n---\n`);
		expect(note?.properties).toMatchObject({ hq: 'Oslo' });
		expect(note?.problems.map(({ message }) => message)).toContain("Reading these properties as YAML would take too long, so they're read line by line. From this line on some may be missing.");
	});
});
