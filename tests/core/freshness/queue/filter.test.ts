/** What is typed into the queue's filter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQueueFilter, filterFor, fitsQueueFilter, isEmptyFilter, NO_FILTER, readQueueFilter } from '../../../../src/core/freshness/queue/filter';
import { read } from '../../actor/reading';

const tag = (name: string) => ({ kind: 'tag', tag: name });
const folder = (name: string) => ({ kind: 'folder', folder: name });

describe('a filter', () => {
	test.each([
		['', [], []],
		['Nvidia', ['nvidia'], []],
		['bank of', ['bank', 'of'], []],
		['"bank of" x', ['bank of', 'x'], []],
		['#semis', [], [tag('semis')]],
		['" #semis"', [], [tag('semis')]],
		['" #"', [], []],
		['TAG:#semis', [], [tag('semis')]],
		['tag:semis', [], [tag('semis')]],
		['folder:Funds', [], [folder('Funds')]],
		['Funds/', [], [folder('Funds')]],
		['folder:"Private companies/" x', ['x'], [folder('Private companies')]],
		['"Private companies/"', [], [folder('Private companies')]],
		['a #b C/ d', ['a', 'd'], [tag('b'), folder('C')]],
		['#', [], []],
		['tag:', ['tag:'], []],
		['/', [], []],
		['"open', ['open'], []],
	])('%s', (text, words, groups) => {
		expect(readQueueFilter(text)).toEqual({ words, groups });
	});

	test('looks for words in name, title and aliases, whatever their case and composition', () => {
		const note = read('---\naliases: [Müller AG]\n---\n#actor\n\n# The Firm\n', 'Acme.md');
		for (const [text, fits] of [['acme', true], ['FIRM', true], ['mu\u0308ller', true], ['acme firm', true], ['acme corp', false]] as const) {
			expect(note !== undefined && fitsQueueFilter(note, readQueueFilter(text)), text).toBe(fits);
		}
	});

	test('says what it is of', () => {
		expect(describeQueueFilter(readQueueFilter('nvidia #semis Funds/'))).toBe('#semis, Funds/, "nvidia"');
		expect(describeQueueFilter(NO_FILTER)).toBe('');
	});

	test('is made of a tag and a folder as options name them', () => {
		expect(filterFor('#bank', 'Funds/')).toEqual({ words: [], groups: [tag('bank'), folder('Funds')] });
		expect(isEmptyFilter(filterFor(undefined, undefined))).toBe(true);
	});

	test('of quoted words alone gives these words back', () => {
		fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z][a-z .&-]{0,8}[a-z]$/), { maxLength: 5 }), (words) => {
			expect(readQueueFilter(words.map((word) => `"${word}"`).join(' '))).toEqual({ words, groups: [] });
		}));
	});

	test('is read in no time, however odd', () => {
		readQueueFilter(`${'"'.repeat(50_001)}${'#'.repeat(50_000)}${'folder:'.repeat(10_000)}`);
	});
});
