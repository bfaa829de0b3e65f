/** Which language a text is written in, by its small words. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/core/figures/evidence/language';

function languageIn(text: string): string | undefined {
	return languageOf({ cells: [], sentences: () => [text] });
}

describe('The language of a text', () => {
	test.each([
		['en', 'The maker of the pumps is based in Oslo.'],
		['en', 'THE MAKER—the oldest “of” all, the1 of_'],
		['de', 'Der Hersteller von Pumpen ist nicht an der Börse, für 2026 und'],
		['fr', "L'usine est dans les Alpes, pour des pompes."],
		['es', 'El fabricante del norte, con más de una planta y los socios'],
		['pt', 'Fabricante do norte, não mais que uma fábrica da empresa'],
	])('is %s for "%s"', (code, text) => {
		expect(languageIn(text)).toBe(code);
	});

	test.each([
		['too few small words', 'Maker of the pumps'],
		['words that only begin like small ones', 'theme offer andes forest tonight within'],
		['small words with letters of other kinds on either side', 'éthe theß ofå ðof жthe theд andń 𝒳the the𝒳'],
		['as many of two languages', 'the of and der und mit'],
	])('is not told by %s', (_, text) => {
		expect(languageIn(text)).toBeUndefined();
	});
});
