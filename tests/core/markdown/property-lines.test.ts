/** Properties that go over several lines, and keys that stand there twice: with YAML's help and without. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter } from '../../../src/core/markdown/frontmatter';

const yaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const noYaml = (): never => { throw new Error('not valid'); };

describe('what goes on in the lines below is read whole, valid YAML or not', () => {
	test.each<[string, string | string[]]>([
		['a: "First part\n  second part"', 'First part second part'],
		['a: "First part\n\n  second: part # no comment\n  - third"', 'First part\nsecond: part # no comment - third'],
		["a: 'First part\n  it''s second'", "First part it's second"],
		['a: First part\n  second part', 'First part second part'],
		['a:\n  2026-01-01', '2026-01-01'],
		['a:\n  "2026-01-01"', '2026-01-01'],
		['a:\n  - "First part\n    second part"\n  - third', ['First part second part', 'third']],
		['a: [one,\n  "two, three",\n  four]', ['one', 'two, three', 'four']],
		['a: one\n  # comment\n  two', 'one two'],
	])('%j', (text, value) => {
		for (const parseYaml of [yaml, noYaml]) {
			if (text.includes('# comment') && parseYaml === yaml) continue;
			expect(readFrontmatter(`${text}\nb: c\n`, parseYaml)).toMatchObject({ properties: [{ key: 'a', value, line: 0 }, { key: 'b', value: 'c' }] });
		}
	});

	test.each(['a:\n  b: c', 'a: |\n  text\n  - more', 'a: >-\n  text: more'])('but a map or a text with line breaks is none: %j', (text) => {
		expect(readFrontmatter(`${text}\nd: e\n`, noYaml).properties.at(-1)).toEqual({ key: 'd', value: 'e', line: text.split('\n').length });
		expect(readFrontmatter(text, noYaml).properties[0]?.value ?? '').toBe('');
	});
});

test.each(['null', 'Null', '~'])('%s is no value, but in quotes it is a text', (written) => {
	expect(readFrontmatter(`a: ${written}\nb: [${written}, c]\nd:\n  - ${written}\n`, noYaml).properties.map(({ value }) => value)).toEqual(['', ['c'], []]);
	expect(readFrontmatter(`a: "${written}"`, noYaml).properties).toEqual([{ key: 'a', value: written, line: 0, isQuoted: true }]);
});

test.each([
	['a: b\nc: d\na: e\n', ['b', 'd'], [2]],
	['a: "b\n  c"\nd: e\na:\n  - f\n  - g\nh: {i: j}\n', ['b c', 'e', undefined, 'j'], [3]],
])('a key that is written twice is told by its line, and makes nothing else unread: %j', (text, values, lines) => {
	const { properties, repeated, brokenLine } = readFrontmatter(text, yaml);
	expect(properties.map(({ value }) => value)).toEqual(values);
	expect(repeated.map(({ line }) => line)).toEqual(lines);
	expect(brokenLine).toBeUndefined();
});
