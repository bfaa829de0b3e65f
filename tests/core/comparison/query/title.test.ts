import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Who } from '../../../../src/core/comparison/query/query';
import { comparisonTitle, groupText, tabTitle } from '../../../../src/core/comparison/query/title';
import { counted } from '../../../../src/core/wording';
import { runs } from '../../../runs';

const PEERS: Who = { kind: 'peers', of: '[[Actors/NVIDIA]]' };
const CHOSEN: Who = { kind: 'actors', names: [] };

test.each<[string[], Who, string]>([
	[['NVIDIA', 'A', 'B', 'C', 'D', 'E'], PEERS, 'Comparison of NVIDIA and 5 peers'],
	[['NVIDIA', 'AMD'], PEERS, 'Comparison of NVIDIA and 1 peer'],
	[['NVIDIA', 'AMD'], CHOSEN, 'Comparison of NVIDIA and AMD'],
	[['NVIDIA', 'AMD', 'Intel'], CHOSEN, 'Comparison of NVIDIA and 2 others'],
	[['NVIDIA', 'AMD', 'Intel'], { kind: 'tag', tag: 'chips/gpu' }, 'Comparison of 3 actors tagged chips-gpu'],
	[['NVIDIA', 'AMD', 'Intel'], { kind: 'folder', folder: 'Actors/Chips' }, 'Comparison of 3 actors in Chips'],
	[['NVIDIA', 'AMD', 'Intel'], { kind: 'folder', folder: '' }, 'Comparison of 3 actors in the vault'],
])('%j as %j is called %j', (names, who, title) => {
	expect(comparisonTitle(names, who)).toBe(title);
});

test.each<[string[], Who, string]>([
	[['A\\B:C', 'D|E'], CHOSEN, 'Comparison of A-B-C and D-E'],
	[['A', 'B'], { kind: 'tag', tag: '..\\..\\x:y/z' }, 'Comparison of 2 actors tagged .-.-x-y-z'],
	[['A', 'B'], { kind: 'tag', tag: '..' }, 'Comparison of 2 actors tagged'],
	[['A', 'B'], { kind: 'folder', folder: 'Why?/"Big" [old] #1. ' }, 'Comparison of 2 actors in Big old 1'],
	[['A\nB', 'C\u0000'], CHOSEN, 'Comparison of A B and C'],
	[['名'.repeat(200), 'B'], CHOSEN, `Comparison of ${'名'.repeat(75)}`],
])('%j as %j makes a file called %j', (names, who, title) => {
	expect(comparisonTitle(names, who)).toBe(title);
});

test('a title can be the name of a file on every system, and be linked to', () => {
	const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'\\/:*?"<>|#^[]. \u0000\r\n\u0085\ud800é名😀'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 300 });
	const who = fc.oneof(text.map((tag): Who => ({ kind: 'tag', tag })), text.map((folder): Who => ({ kind: 'folder', folder })), fc.constantFrom(PEERS, CHOSEN));
	fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), who, (names, asked) => {
		const title = comparisonTitle(names, asked);
		expect(title).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]|\.\.|[. ]$/u);
		expect(title).toMatch(/^Comparison of/);
		expect(Buffer.byteLength(`${title} 12.md`)).toBeLessThanOrEqual(255);
	}), { numRuns: runs(5000) });
});

test.each<[Who, string]>([
	[{ kind: 'actors', names: ['[[Actors/Alibaba]]', 'Actors/Tencent.md', 'BIDU'] }, 'Comparison: Alibaba, Tencent, BIDU'],
	[PEERS, 'Peers of NVIDIA'],
	[{ kind: 'tag', tag: 'chips/gpu' }, 'Comparison: #chips/gpu'],
	[{ kind: 'folder', folder: 'Actors/Chips' }, 'Comparison: Actors/Chips'],
	[{ kind: 'folder', folder: '' }, 'Comparison: whole vault'],
])('the tab of %j is called %s', (who, title) => {
	expect(tabTitle(who)).toBe(title);
});

describe('a group that is chosen is named', () => {
	test.each<[number, Who, string]>([
		[6, PEERS, 'NVIDIA + 5 peers'],
		[2, { kind: 'peers', of: 'NVIDIA' }, 'NVIDIA + 1 peer'],
		[4000, { kind: 'tag', tag: 'usa' }, 'All 4,000 tagged #usa'],
		[7, { kind: 'folder', folder: 'Actors/Banks' }, 'All 7 in Actors/Banks'],
		[9, { kind: 'folder', folder: '' }, 'All 9 in the vault'],
		[3, CHOSEN, '3 chosen'],
	])('%i of %j: %s', (count, who, text) => {
		expect(groupText(count, who, 'en')).toBe(text);
	});
});

test.each([[0, '0 actors'], [1, '1 actor'], [2, '2 actors'], [4000, '4,000 actors']])('%i is counted as %s', (count, text) => {
	expect(counted(count, 'actor', 'en')).toBe(text);
});
