/** What a person has chosen of the proposals, and the settings that it comes to. */

import type { DossierSettings } from '../settings/settings';
import type { NoteProposals } from './fit';
import { languageFor } from './languages';
import type { HeadingProposal, HeadingUse } from './unread-headings';

/** The choices. */
export interface FitChoices {
	/** Lines of rules for actor notes; empty to leave them as they are. */
	readonly rules: readonly string[];
	/** What headings are, by their key; those not named are ignored. */
	readonly uses: ReadonlyMap<string, HeadingUse>;
	/** Properties to read as updated dates. */
	readonly dates: readonly string[];
	/** Value of the language setting; `undefined` to leave it as it is. */
	readonly language: string | undefined;
}

/**
 * What is chosen before the person has: the best rules, the dates and the language. What a heading is, only the person can
 * say. `appLanguage` is the code of the language the app speaks; absent where there is no app.
 */
export function firstChoices(
	rules: readonly string[],
	{ dates, languages }: NoteProposals,
	inForce: Pick<DossierSettings, 'language'>,
	appLanguage?: string,
): FitChoices {
	return {
		rules,
		uses: new Map(),
		dates: dates.map(({ property }) => property),
		language: languageFor(languages, inForce.language, appLanguage),
	};
}

/** The settings that the choices change, of those that are in force. What a person has there stays, with the rest after it. */
export function changesFor(choices: FitChoices, headings: readonly HeadingProposal[], current: DossierSettings): Partial<DossierSettings> {
	const titles = (use: HeadingUse): string[] => headings.filter(({ key }) => choices.uses.get(key) === use).map(ownWord);
	const named = OWN_WORDS.filter(([, use]) => titles(use).length > 0);
	const lists = named.map(([field, use]) => [field, added(current[field], titles(use))] as const);
	return {
		...(choices.rules.length > 0 && { actors: choices.rules }),
		...(choices.language !== undefined && choices.language !== current.language && { language: choices.language }),
		...(choices.dates.length > 0 && { updatedProperties: added(current.updatedProperties, choices.dates) }),
		...Object.fromEntries(lists),
	};
}

/** A heading as own words are written: without what changes from note to note, such as a date in brackets. */
function ownWord({ key, title }: HeadingProposal): string {
	return title.toLowerCase() === key ? title : key;
}

/** The settings of own words, and the use that each is for. */
const OWN_WORDS = [
	['statsHeadings', 'stats'], ['bullLabels', 'bull'], ['bearLabels', 'bear'], ['relatedHeadings', 'related'],
	['cardSections', 'section'],
] as const;

function added(lines: readonly string[], more: readonly string[]): string[] {
	return [...new Set([...lines, ...more])];
}
