/** What the settings page says of the words that notes are read by. */
import { expect, test } from 'vitest';
import { describeLanguage, describeOwnWords } from '../../../../src/core/settings/describe/words';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

test('languages', () => {
	expect(describeLanguage('auto', 'en')).toBe('Recognizes English.');
	expect(describeLanguage('auto', 'xx')).toBe('Recognizes English.');
	expect(describeLanguage('all', 'en')).toMatch(/^Recognizes English, .*Deutsch.*\.$/);
});

test('own words', () => {
	expect(describeOwnWords(DEFAULT_SETTINGS, 'en')).toBe('None yet.');
	expect(describeOwnWords({ ...DEFAULT_SETTINGS, statsHeadings: ['Facts'], bullLabels: ['Pro', 'Upside'] }, 'en')).toBe('1 heading and 2 labels of your own.');
});
