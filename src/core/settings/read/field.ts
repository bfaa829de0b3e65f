/** Readers of single saved settings: each takes whatever is there, and says what it could not use. */

import { readActorRule } from '../../actor/vault/rule';
import { readDay } from '../../calendar-date';
import { limitRuleProblems } from '../../freshness/limit/rule';
import type { PlaceForDate } from '../../freshness/set-date/edits';
import type { Snoozes } from '../../freshness/limit/snoozes';
import { inWords, isRecord, shortened } from './saved-value';
import { actorRuleProblems, isLanguageChoice, LANGUAGE_CHOICES, limitProblem, linesOf, synonymProblems } from './input';

/** Reads one field, or gives its fallback; tells `report` what is wrong with it, as the rest of a sentence that the field's name opens. */
export type Reader<Value> = (value: unknown, fallback: Value, report: (says: string) => void) => Value;

/** Lines that each state a rule for actor notes. One that does not stays among them. */
export function readActors(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
	const lines = readList(value, fallback, report);
	for (const problem of actorRuleProblems(lines)) report(`has a line that is left out: ${problem}`);
	if (lines.some((line) => readActorRule(line) !== undefined)) return lines;
	report(`states no rule. ${fallback.join(', ')} is used.`);
	return lines;
}

/** Lines that each say which names are one metric. One that does not stays among them. */
export function readSynonyms(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
	const lines = typeof value === 'string' ? linesOf(value) : readList(value, fallback, report);
	for (const problem of synonymProblems(lines)) report(`has a line that is left out: ${problem}`);
	return lines;
}

/** Lines that each state a limit. One that does not stays among them. */
export function readLimitRules(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
	const lines = typeof value === 'string' ? linesOf(value) : readList(value, fallback, report);
	for (const problem of limitRuleProblems(lines)) report(`has a line that is left out: ${problem}`);
	return lines;
}

/** The name of a property, trimmed. */
export function readName(value: unknown, fallback: string, report: (says: string) => void): string {
	if (typeof value === 'string' && value.trim() !== '') return value.trim();
	report(`is ${inWords(value)} where the name of a property should be. ${fallback} is used.`);
	return fallback;
}

/** A part of the whole, from 0 to 1. */
export function readShare(value: unknown, fallback: number, report: (says: string) => void): number {
	if (typeof value === 'number' && value >= 0 && value <= 1) return value;
	report(`is ${inWords(value)} where a number from 0 to 1 should be. The default is used.`);
	return fallback;
}

/** Where a new date goes. */
export function readPlace(value: unknown, fallback: PlaceForDate, report: (says: string) => void): PlaceForDate {
	if (value === 'quick stats' || value === 'property') return value;
	report(`is ${inWords(value)} where “quick stats” or “property” should be. ${fallback} is used.`);
	return fallback;
}

/** Notes and the days until which they are snoozed. One without such a day is left out. */
export function readSnoozes(value: unknown, fallback: Snoozes, report: (says: string) => void): Snoozes {
	if (!isRecord(value)) {
		report(`is ${inWords(value)} where notes and days should be. It counts as empty.`);
		return fallback;
	}
	return Object.fromEntries(Object.entries(value).flatMap(([path, until]) => {
		const day = until === 'never' ? until : typeof until === 'string' ? readDay(until) : undefined;
		if (day === undefined) report(`has ${inWords(until)} for ${shortened(path)}, where a day such as 2026-01-31 or never should be. It is left out.`);
		return day === undefined ? [] : [[path, day] as const];
	}));
}

/** A list of texts: also one text with an entry on each line. */
export function readList(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
	if (typeof value === 'string') return readText(value, report);
	if (!Array.isArray(value)) {
		report(`is ${inWords(value)} where a list of texts should be. ${fallback.length === 0 ? 'It counts as empty' : 'The default is used'}.`);
		return fallback;
	}
	return value.flatMap((item: unknown) => {
		if (typeof item === 'string') return linesOf(item);
		report(`holds ${inWords(item)} where a text should be. It is left out.`);
		return [];
	});
}

/** Commas may belong to an entry, so only line breaks part a text. */
function readText(text: string, report: (says: string) => void): string[] {
	const lines = linesOf(text);
	if (lines.length === 1 && text.includes(',')) report(`is one text, and “${shortened(text.trim())}” is read as one entry. Write a list, or each entry on a line of its own.`);
	return lines;
}

/** What the language is set to. */
export function readLanguage(value: unknown, fallback: string, report: (says: string) => void): string {
	if (isLanguageChoice(value)) return value;
	report(`is ${inWords(value)} where one of ${LANGUAGE_CHOICES.join(', ')} should be. ${fallback} is used.`);
	return fallback;
}

/** On or off. */
export function readSwitch(value: unknown, fallback: boolean, report: (says: string) => void): boolean {
	if (typeof value === 'boolean') return value;
	report(`is ${inWords(value)} where true or false should be. ${String(fallback)} is used.`);
	return fallback;
}

/** A number of days. */
export function readLimit(value: unknown, fallback: number, report: (says: string) => void): number {
	const problem = limitProblem(value);
	if (problem === undefined && typeof value === 'number') return value;
	report(`is ${inWords(value)}; it ${problem ?? ''}. ${fallback} is used.`);
	return fallback;
}
