import { describe, expect, test } from 'vitest';
import { plainText, proseOnly } from '../../../src/core/markdown/inline';

describe('proseOnly', () => {
	test.each<[string, string, string]>([
		['blanks out a code span', 'a `b` c', 'a     c'],
		['takes a code span to the next run of as many backticks', '``a`b`` c', '        c'],
		['leaves backticks that nothing closes', '``a` #b', '``a` #b'],
		['leaves a longer run alone where a shorter one closes around it', '`a `` b` c', '         c'],
		['finds no comment in code, and no code in a comment', '`%%` a %% ` %% b ` c', '     a         b ` c'],
		['blanks out a comment that is never closed', 'a %% b', 'a     '],
		['blanks out links and addresses', '[[a]] [b](c) <https://d> e', '      [b                 e'],
	])('%s', (_name, text, prose) => {
		expect(proseOnly(text)).toBe(prose);
	});
});

describe('plainText', () => {
	test.each<[string, string]>([
		['\\_\\_a\\_\\_', '__a__'],
		['a\\*', 'a*'],
		['*a* _b_ **c** `d` ~~e~~ [f](g) [[h|i]]', 'a b c d e f i'],
		['snake_case 2*3', 'snake_case 2*3'],
	])('%j reads as %j', (markdown, plain) => {
		expect(plainText(markdown)).toBe(plain);
	});
});
