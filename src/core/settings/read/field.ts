/** Readers of single saved settings: each takes whatever is there, and says what it could not use. */

import type { NotPeers } from '../../actor/vault/not-peers';
import { readDay } from '../../calendar-date';
import type { AcceptedFindings } from '../../check/accepting/in-settings';
import { LIMITS } from '../../limits';
import type { PlaceForDate } from '../../freshness/set-date/edits';
import type { Snoozes } from '../../freshness/limit/snoozes';
import { inWords, isRecord, shortened } from './saved-value';
import { isLanguageChoice, LANGUAGE_CHOICES, limitProblem } from './input';

/** Reports what is wrong with a field, as the rest of a sentence after its name: `must be true or false (found 5). Using true.` */
export type Report = (says: string) => void;

/** Reads one field, or returns `fallback`, which is its default. */
export type Reader<Value> = (value: unknown, fallback: Value, report: Report) => Value;

/** The name of a property, trimmed. */
export function readName(value: unknown, fallback: string, report: Report): string {
	const name = typeof value === 'string' ? value.trim() : '';
	if (name !== '' && name.length <= LIMITS.nameLength) return name;
	const what = name === '' ? 'a property name' : `a property name of up to ${LIMITS.nameLength} characters`;
	report(`must be ${what} (found ${inWords(value)}). Using ${fallback}.`);
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

/** Findings with the reason they are accepted for. What names no finding, or gives no reason, is left out. */
export function readAccepted(value: unknown, fallback: AcceptedFindings, report: Report): AcceptedFindings {
	if (!Array.isArray(value)) {
		report(`must be a list of findings (found ${inWords(value)}). Using none.`);
		return fallback;
	}
	return value.flatMap((entry: unknown) => {
		const { rule, notes, fingerprint, reason } = isRecord(entry) ? entry : {};
		const isFull = [rule, fingerprint, reason].every((text) => typeof text === 'string' && text.trim() !== '');
		const paths = Array.isArray(notes) ? notes.filter((path) => typeof path === 'string') : [];
		if (isFull && paths.length > 0) return [{ rule: String(rule), notes: paths, fingerprint: String(fingerprint), reason: String(reason) }];
		report(`must hold findings with rule, notes, fingerprint and reason (found ${inWords(entry)}). Left out.`);
		return [];
	});
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
