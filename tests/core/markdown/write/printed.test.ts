import { describe, expect, test } from 'vitest';
import { fingerprintOf, readPrinted } from '../../../../src/core/markdown/write/printed';

const TABLE = '| Metric | [[A]] |\n| --- | --- |\n| HQ | a \\| b |\n\n*As of 2026-11-01 · 1 actor, 1 metric*';

test('a printed table is read as its cells and the lines below it', () => {
	expect(readPrinted(TABLE)).toEqual([['Metric', '[[A]]'], ['HQ', 'a | b'], ['*As of 2026-11-01 · 1 actor, 1 metric*']]);
	expect(readPrinted('')).toEqual([]);
	expect(readPrinted('## Head\nmine')).toEqual([['## Head'], ['mine']]);
	expect(readPrinted('| a |\n| --- | mine')).toEqual([['a'], ['---', 'mine']]);
});

/** FNV-1a as its authors state it, over the units of a text. */
function fnv1a(text: string): string {
	let hash = 2166136261n;
	for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * 16777619n) % 2n ** 32n;
	return hash.toString(16).padStart(8, '0');
}

describe('a fingerprint', () => {
	test.each([
		[[], ''],
		[[['Metric', 'b'], ['c', 'é名']], '["Metric","b"]["c","é名"]'],
		[[['Metric', '[[A]]', '[[B|b]]', '[[C#d]]', '[E](F.md)'], ['[[A]]', '[[A]]']], '["Metric","[[]]","[[|b]]","[[#d]]","[E]"]["[[]]","[[A]]"]'],
	])('of %j is FNV-1a of %j', (lines, text) => {
		expect(fingerprintOf(lines)).toBe(fnv1a(text));
	});

	test.each([
		TABLE.replaceAll('\n', '\r\n'),
		TABLE.replace(/ *\| */g, '|').replace('a \\|b', 'a \\| b'),
		TABLE.replace('| --- | --- |', '|:---|:------:|'),
		TABLE.replace('\n\n', '\n\n\n'),
	])('is the same for %j', (text) => {
		expect(fingerprintOf(readPrinted(text))).toBe(fingerprintOf(readPrinted(TABLE)));
	});

	test.each([TABLE.replace('a', 'b'), TABLE.replace('HQ', '[[HQ]]'), TABLE.replace('[[A]]', '[[A|a]]'), TABLE.replace('|\n\n', '|\n| x | y |\n\n'), `${TABLE}\nx`])('is another for %j', (text) => {
		expect(fingerprintOf(readPrinted(text))).not.toBe(fingerprintOf(readPrinted(TABLE)));
	});
});
