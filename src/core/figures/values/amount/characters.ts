/** The characters of Chinese, Japanese and Korean, whose words may stand beside a number, or each other, without a blank. */

/** For use within a character class of a pattern with the flag `u`. */
export const CHARACTERS = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー々';

const ONE = new RegExp(`[${CHARACTERS}]`, 'u');

/** Whether a text has such a character. */
export function hasCharacters(text: string): boolean {
	return ONE.test(text);
}
