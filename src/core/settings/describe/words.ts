/** Which words notes are read by: those of a language, and a person's own. */

import { LANGUAGES } from '../../actor/words/languages/languages';
import { counted, listed } from '../../wording';
import { wordsInForce } from '../note-reading';
import type { DossierSettings } from '../settings';

/** `Recognizes English, Deutsch.` */
export function describeLanguage(choice: string, appLanguage: string | undefined): string {
	const words = wordsInForce(choice, appLanguage);
	const names = [...LANGUAGES.values()].filter((language) => words.includes(language.words)).map(({ name }) => name);
	return `Recognizes ${names.join(', ')}.`;
}

/** `2 headings and 3 labels of your own.` */
export function describeOwnWords(settings: DossierSettings, locale: string): string {
	const { statsHeadings, relatedHeadings, cardSections, bullLabels, bearLabels, updateLabels } = settings;
	const headings = statsHeadings.length + relatedHeadings.length + cardSections.length;
	const labels = bullLabels.length + bearLabels.length + updateLabels.length;
	const parts = [headings === 0 ? [] : counted(headings, 'heading', locale), labels === 0 ? [] : counted(labels, 'label', locale)].flat();
	return parts.length === 0 ? 'None yet.' : `${listed(parts)} of your own.`;
}
