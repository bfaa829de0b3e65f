/** What the settings mean for reading notes. */

import { DEFAULT_ACTOR_RULE, plainRules, readActorRule, type ActorRule } from '../actor/vault/rule';
import { compileConventions, DEFAULT_OWN_WORDS, type Conventions, type OwnWords } from '../actor/words/conventions';
import { allWords, wordsFor } from '../actor/words/languages/languages';
import { LIMITS, linesInForce } from '../limits';
import type { ReadOptions } from '../actor/read-actor-note';
import type { LeftOut } from '../actor/vault/left-out';
import type { Vocabulary } from '../actor/words/vocabulary';
import type { ParseYaml } from '../markdown/frontmatter';
import type { DossierSettings } from './settings';

/**
 * How notes are read by these settings. `appLanguage` is the code of the language the app speaks;
 * `undefined` where there is no app, and then `auto` means every language.
 * `leftOut` are the notes that the app's own settings leave out.
 */
export function readOptionsFor(
	settings: DossierSettings,
	appLanguage: string | undefined,
	parseYaml: ParseYaml,
	leftOut: LeftOut = [],
): ReadOptions {
	let conventions: Conventions | undefined;
	return {
		leftOut,
		// Whoever reads no note is spared them.
		get conventions() {
			return (conventions ??= compileConventions(wordsInForce(settings.language, appLanguage), settings));
		},
		parseYaml,
		actorRules: actorRulesOf(settings),
	};
}

/** The rules in force: those that can be read, and the default where none of them fits notes. */
export function actorRulesOf({ actors }: Pick<DossierSettings, 'actors'>): ActorRule[] {
	const rules = linesInForce(actors, LIMITS.rules).flatMap((line) => readActorRule(line) ?? []);
	return plainRules(rules).length === 0 ? [DEFAULT_ACTOR_RULE, ...rules] : rules;
}

/** The words in force where the language is set to `choice`. */
export function wordsInForce(choice: string, appLanguage: string | undefined): Vocabulary[] {
	if (choice === 'all') return allWords();
	if (choice !== 'auto') return wordsFor(choice);
	return appLanguage === undefined ? allWords() : wordsFor(appLanguage);
}

/** Whether notes read the same by two settings. Limits and metric synonyms don't matter: they are applied to what was read. */
export function readsAlike(one: DossierSettings, other: DossierSettings): boolean {
	return READING_FIELDS.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}

/** The settings that notes are read by: the person's own words among them. */
const READING_FIELDS = ['actors', 'language', ...(Object.keys(DEFAULT_OWN_WORDS) as (keyof OwnWords)[])] as const;
