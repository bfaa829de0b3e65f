/** The languages that actor notes are written in, and the setting that reads them. */

import { LANGUAGES } from '../actor/words/languages/languages';
import { compareTexts } from '../wording';
import type { NoteSigns } from './signs/note-signs';

/** A language that notes are written in. */
export interface LanguageSeen {
	/** ISO 639-1. */
	readonly code: string;
	readonly count: number;
}

/** A language of a smaller part of the notes is that of quotes. */
const LEAST_PART = 0.1;

/** The languages of these notes, the commonest first. */
export function languagesSeen(notes: readonly NoteSigns[]): LanguageSeen[] {
	const counts = new Map<string, number>();
	for (const { language } of notes) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
	const fewest = LEAST_PART * [...counts.values()].reduce((sum, count) => sum + count, 0);
	return [...counts]
		.filter(([code, count]) => count >= fewest && LANGUAGES.has(code))
		.map(([code, count]) => ({ code, count }))
		.sort((one, other) => other.count - one.count || compareTexts(one.code, other.code));
}

/**
 * The value of the language setting that reads these languages; `undefined` where `inForce` does. English is always read, and
 * `auto` reads the app's own language, or every one where there is no app.
 */
export function languageFor(seen: readonly LanguageSeen[], inForce: string, appLanguage: string | undefined): string | undefined {
	const [first, ...others] = seen.map(({ code }) => code).filter((code) => code !== 'en');
	const wanted = others.length > 0 ? 'all' : first;
	const read = inForce === 'auto' ? appLanguage?.replace(/[-_].*$/, '') : inForce;
	return wanted === read || read === 'all' ? undefined : wanted;
}
