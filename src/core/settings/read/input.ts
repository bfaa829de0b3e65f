/** What a person types for a setting, and what is wrong with it. */

import { readSectionLine } from '../../actor/own-sections';
import { readActorRule } from '../../actor/vault/rule';
import { LANGUAGES } from '../../actor/words/languages/languages';
import { readApartLine } from '../../figures/doctor/lines';
import { readSynonymLine } from '../../figures/metrics/own-synonyms';
import { LIMITS, linesInForce, linesLeftOut, type LineLimit } from '../../limits';
import { shortened } from './saved-value';

/** What is wrong with lines that should each state a rule; one sentence for each that does not. */
export function actorRuleProblems(lines: readonly string[]): string[] {
	return problemsOf(lines, LIMITS.rules, readActorRule, "isn't a rule. Try #tag, type = company, has ticker, Folder/ or not Folder/.");
}

/** What is wrong with lines that should each say which names are one metric; one sentence for each that does not. */
export function synonymProblems(lines: readonly string[]): string[] {
	return problemsOf(lines, LIMITS.metricLines, readSynonymLine, 'has no synonyms. Try Revenue = Sales, Turnover.');
}

/** What is wrong with lines that should each say which names are not one metric; one sentence for each that does not. */
export function apartProblems(lines: readonly string[]): string[] {
	return problemsOf(lines, LIMITS.metricLines, readApartLine, 'keeps nothing apart. Try Net revenue ≠ Revenue.');
}

/** The lines that are left out, and a sentence for each of the others that `read` can make nothing of. */
function problemsOf(lines: readonly string[], limit: LineLimit, read: (line: string) => unknown, isWrong: string): string[] {
	const wrong = linesInForce(lines, limit).filter((line) => read(line) === undefined);
	return [...linesLeftOut(lines, limit), ...wrong.map((line) => `"${shortened(line)}" ${isWrong}`)];
}

/** What is wrong with lines that should each name a section of the card; one sentence for each that does not. */
export function sectionProblems(lines: readonly string[]): string[] {
	return problemsOf(lines, LIMITS.sectionLines, readSectionLine, 'names no heading. Try Catalysts, or Competitive advantages = Moat.');
}

/** What is wrong with headings, labels and names of properties: only that they are too many or too long. */
export function wordsProblems(lines: readonly string[]): string[] {
	return linesLeftOut(lines, LIMITS.words);
}

/** The entries of a text that holds one on each line. */
export function linesOf(text: string): string[] {
	return text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '');
}

/** Says of a limit what is wrong with it, or nothing. */
export function limitProblem(value: unknown): string | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? undefined : 'must be a whole number of days, 1 or more';
}

/** What the language can be set to. */
export const LANGUAGE_CHOICES: readonly string[] = ['auto', 'all', ...LANGUAGES.keys()];

/** Whether the language can be set to a value. */
export function isLanguageChoice(value: unknown): value is string {
	return typeof value === 'string' && LANGUAGE_CHOICES.includes(value);
}
