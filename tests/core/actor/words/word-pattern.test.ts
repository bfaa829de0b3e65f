/** Lists of words as parts of patterns. */
import { describe, expect, test } from 'vitest';
import { anyWord, anyWordAfter, oneOf, wholeWord, wordAfter, wordBefore } from '../../../../src/core/actor/words/word-pattern';

/** What a pattern finds first in a text; `undefined` where it finds nothing. */
function foundBy(pattern: string, text: string): string | undefined {
	return new RegExp(pattern, 'i').exec(text)?.[0];
}

describe('Alternatives', () => {
	const words = ['bull', 'bulls', 'bull case', 'bull-case', 'bear', 'und', 'a.b', '多头', '多方'];

	test.each(words)('find the word %s as a whole, whatever others it begins like', (word) => {
		expect(foundBy(oneOf(words), word)).toBe(word);
		expect(foundBy(`^(?:${oneOf(words)})$`, word)).toBe(word);
	});

	test('take the longest of those that begin alike', () => {
		expect(foundBy(oneOf(words), 'bulls say')).toBe('bulls');
		expect(foundBy(oneOf(words), 'bull  case made')).toBe('bull  case');
		expect(foundBy(oneOf(words), 'bullet')).toBe('bull');
	});

	test('take signs as they are', () => {
		expect(foundBy(oneOf(words), 'axb')).toBeUndefined();
	});

	test('find nothing where there are no words', () => {
		for (const pattern of [oneOf([]), wholeWord([]), wordBefore([]), wordAfter([]), anyWord([]), anyWordAfter([])]) {
			expect(foundBy(pattern, ' bull ')).toBeUndefined();
		}
	});
});

describe('Words that blanks set apart', () => {
	test('end where a word ends, and those of scripts without blanks anywhere', () => {
		expect(foundBy(wholeWord(['bull', '多头']), 'bullish')).toBeUndefined();
		expect(foundBy(wholeWord(['bull', '多头']), '多头观点')).toBe('多头');
	});

	test('stand before others with their blanks', () => {
		expect(foundBy(wordBefore(['the', '主要']), 'the  case')).toBe('the  ');
		expect(foundBy(wordBefore(['the', '主要']), '主要论点')).toBe('主要');
		expect(foundBy(wordBefore(['the', '主要']), 'theme')).toBeUndefined();
	});

	test.each([wordAfter(['and', 'y', '和']), anyWordAfter(['and', 'y', '和'])])('stand after others: %s', (pattern) => {
		const found = ['risks and rewards', 'riesgos y más', '风险和机会', 'brand', 'yes', 'my year'].map((text) => foundBy(pattern, text)?.trim());
		expect(found).toEqual(['and', 'y', '和', undefined, undefined, undefined]);
	});
});
