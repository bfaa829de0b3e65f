/** Readers of single saved settings: each takes whatever is there, and says what it could not use. */

import type { NotPeers } from '../../actor/vault/not-peers';
import { readActorRule } from '../../actor/vault/rule';
import { readDay } from '../../calendar-date';
import { limitRuleProblems } from '../../freshness/limit/rule';
import type { PlaceForDate } from '../../freshness/set-date/edits';
import type { Snoozes } from '../../freshness/limit/snoozes';
import { inWords, isRecord, shortened } from './saved-value';
import { actorRuleProblems, apartProblems, isLanguageChoice, LANGUAGE_CHOICES, limitProblem, linesOf, synonymProblems } from './input';

/** Reports what is wrong with a field, as the rest of a sentence after its name: `must be true or false (found 5). Using true.` */
export type Report = (says: string) => void;

/** Reads one field, or returns `fallback`, which is its default. */
export type Reader<Value> = (value: unknown, fallback: Value, report: Report) => Value;

type Lines = readonly string[];

/** Lines that each state a rule for actor notes. One that does not stays among them. */
export function readActors(value: unknown, fallback: Lines, report: Report): Lines {
	const lines = readList(value, fallback, report);
	reportUnused(actorRuleProblems(lines), report);
	if (!lines.some((line) => readActorRule(line) !== undefined)) report(`has no rule. Using ${fallback.join(', ')}.`);
	return lines;
}

/** Lines that each say which names are one metric. One that does not stays among them. */
export function readSynonyms(value: unknown, fallback: Lines, report: Report): Lines {
	const lines = linesOrList(value, fallback, report);
	reportUnused(synonymProblems(lines), report);
	return lines;
}

/** Lines that each say which names are not one metric. One that does not stays among them. */
export function readApart(value: unknown, fallback: Lines, report: Report): Lines {
	const lines = linesOrList(value, fallback, report);
	reportUnused(apartProblems(lines), report);
	return lines;
}

/** Lines that each state a limit. One that does not stays among them. */
export function readLimitRules(value: unknown, fallback: Lines, report: Report): Lines {
	const lines = linesOrList(value, fallback, report);
	reportUnused(limitRuleProblems(lines), report);
	return lines;
}

/** The name of a property, trimmed. */
export function readName(value: unknown, fallback: string, report: Report): string {
	if (typeof value === 'string' && value.trim() !== '') return value.trim();
	report(`must be a property name (found ${inWords(value)}). Using ${fallback}.`);
	return fallback;
}

/** A part of the whole, from 0 to 1. */
export function readShare(value: unknown, fallback: number, report: Report): number {
	if (typeof value === 'number' && value >= 0 && value <= 1) return value;
	report(`must be a number from 0 to 1 (found ${inWords(value)}). Using the default.`);
	return fallback;
}

/** Where a new date goes. */
export function readPlace(value: unknown, fallback: PlaceForDate, report: Report): PlaceForDate {
	if (value === 'quick stats' || value === 'property') return value;
	report(`must be "quick stats" or "property" (found ${inWords(value)}). Using "${fallback}".`);
	return fallback;
}

/** Notes and the days until which they are snoozed. One without such a day is left out. */
export function readSnoozes(value: unknown, fallback: Snoozes, report: Report): Snoozes {
	if (!isRecord(value)) {
		report(`must map notes to days (found ${inWords(value)}). Using none.`);
		return fallback;
	}
	return Object.fromEntries(Object.entries(value).flatMap(([path, until]) => {
		const day = until === 'never' ? until : typeof until === 'string' ? readDay(until) : undefined;
		if (day === undefined) report(`must give "${shortened(path)}" a day such as 2026-01-31, or never (found ${inWords(until)}). Left out.`);
		return day === undefined ? [] : [[path, day] as const];
	}));
}

/** Pairs of two different notes. What is no such pair is left out. */
export function readNotPeers(value: unknown, fallback: NotPeers, report: Report): NotPeers {
	if (!Array.isArray(value)) {
		report(`must be a list of pairs of notes (found ${inWords(value)}). Using none.`);
		return fallback;
	}
	return value.flatMap((pair: unknown) => {
		const [one, other, ...more] = Array.isArray(pair) ? (pair as unknown[]) : [];
		if (typeof one === 'string' && typeof other === 'string' && more.length === 0 && one !== other) return [[one, other] as const];
		report(`must hold pairs such as ["A.md", "B.md"] (found ${inWords(pair)}). Left out.`);
		return [];
	});
}

/** A list of texts: also one text with an entry on each line. */
export function readList(value: unknown, fallback: Lines, report: Report): Lines {
	if (typeof value === 'string') return readText(value, report);
	if (!Array.isArray(value)) {
		report(`must be a list of text (found ${inWords(value)}). Using ${fallback.length === 0 ? 'an empty list' : 'the default'}.`);
		return fallback;
	}
	return value.flatMap((item: unknown) => {
		if (typeof item === 'string') return linesOf(item);
		report(`must hold only text (found ${inWords(item)}). Left out.`);
		return [];
	});
}

/** Commas may belong to an entry, so only line breaks part a text. */
function readText(text: string, report: Report): string[] {
	const lines = linesOf(text);
	if (lines.length === 1 && text.includes(',')) {
		report(`is one text, so "${shortened(text.trim())}" counts as one entry. Use a list, or one entry per line.`);
	}
	return lines;
}

/** As `readList`; but commas part what is within a line, so a text of one line with commas is nothing to warn of. */
function linesOrList(value: unknown, fallback: Lines, report: Report): Lines {
	return typeof value === 'string' ? linesOf(value) : readList(value, fallback, report);
}

function reportUnused(problems: readonly string[], report: Report): void {
	for (const problem of problems) report(`has an unused line. ${problem}`);
}

/** What the language is set to. */
export function readLanguage(value: unknown, fallback: string, report: Report): string {
	if (isLanguageChoice(value)) return value;
	report(`must be one of ${LANGUAGE_CHOICES.join(', ')} (found ${inWords(value)}). Using ${fallback}.`);
	return fallback;
}

/** On or off. */
export function readSwitch(value: unknown, fallback: boolean, report: Report): boolean {
	if (typeof value === 'boolean') return value;
	report(`must be true or false (found ${inWords(value)}). Using ${String(fallback)}.`);
	return fallback;
}

/** A number of days. */
export function readLimit(value: unknown, fallback: number, report: Report): number {
	const problem = limitProblem(value);
	if (problem === undefined && typeof value === 'number') return value;
	report(`${problem ?? ''} (found ${inWords(value)}). Using ${fallback}.`);
	return fallback;
}
