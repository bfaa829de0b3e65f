/** What front matter says where its lines and its YAML tell it differently; the plain forms are read in tests/core/actor/identity.test.ts. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter } from '../../../src/core/markdown/frontmatter';
import type { WrittenValue } from '../../../src/core/markdown/property-lines';

function valueOf(written: string, parseYaml: (yaml: string) => unknown = (yaml) => parse(yaml, { logLevel: 'error' })): WrittenValue {
	return readFrontmatter(`a: ${written}`, parseYaml).properties[0]?.value;
}

/** As where another line makes the YAML invalid. */
const noYaml = (): never => { throw new Error('not valid'); };

describe('a value in quotes', () => {
	test.each<[string, string]>([
		['"a \\"b\\" \\\\c"', 'a "b" \\c'],
		['"caf\\u00e9\\tbar"', 'caf\u00e9\tbar'],
		['\'it\'\'s\'', 'it\'s'],
		['"a" # comment', 'a'],
		['"a # b"', 'a # b'],
	])('%s is %j, valid YAML or not', (written, value) => {
		expect(valueOf(written)).toBe(value);
		expect(valueOf(written, noYaml)).toBe(value);
	});
});

describe('a list in brackets', () => {
	test.each<[string, string[]]>([
		['[a, "b, c", \'d, e\']', ['a', 'b, c', 'd, e']],
		['[it\'s, o\'clock]', ['it\'s', 'o\'clock']],
		['[a, "b, c]', ['a', '"b', 'c']],
		['[a, [[b, c|d]], e]', ['a', '[[b, c|d]]', 'e']],
	])('%s has the items %j though the YAML is not valid', (written, items) => {
		expect(valueOf(written, noYaml)).toEqual(items);
	});
});

test('lines may end in a carriage return alone, whoever reads them', () => {
	expect(readFrontmatter('a: {b: c}\rd: |\r  e\r', (yaml) => parse(yaml)).properties).toEqual([
		{ key: 'a', value: undefined, line: 0 },
		{ key: 'a.b', value: 'c', line: 0 },
		{ key: 'd', value: 'e\n', line: 1 },
	]);
});
