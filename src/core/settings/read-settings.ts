/** Settings from saved data of any shape: written by an older or newer version, by hand, or broken. */

import { readActorRule } from '../actor/actor-rule';
import { readDay } from '../calendar-date';
import { limitRuleProblems } from '../freshness/limit-rule';
import type { PlaceForDate } from '../freshness/set-updated-date';
import type { Snoozes } from '../freshness/snoozes';
import { LANGUAGES } from '../actor/languages/languages';
import { readSynonymLine } from '../comparison/metrics/own-synonyms';
import { DEFAULT_SETTINGS, type DossierSettings, type SettingField } from './settings';

/** A saved value that could not be used as it stands. */
export interface SettingProblem {
	/** The key it is saved under; `null` where nothing saved could be used. */
	readonly field: string | null;
	/** A whole sentence: what is saved, what it should be, and what is used instead. */
	readonly message: string;
}

/** What saved data comes to. */
export interface ReadSettings {
	readonly settings: DossierSettings;
	/** Every value that was not usable, in the order of the settings. */
	readonly problems: readonly SettingProblem[];
}

/** Reads saved data field by field: what is missing takes its default, and what makes no sense takes it and is told. Never throws. */
export function readSettings(saved: unknown): ReadSettings {
	if (saved === null || saved === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
	if (!isRecord(saved)) {
		return { settings: DEFAULT_SETTINGS, problems: [{ field: null, message: `The saved settings are ${inWords(saved)} where an object should be. The defaults are used.` }] };
	}
	const problems: SettingProblem[] = [];
	const field = <Field extends SettingField>(name: Field, read: Reader<DossierSettings[Field]>): DossierSettings[Field] => {
		const fallback = DEFAULT_SETTINGS[name];
		if (!Object.hasOwn(saved, name)) return fallback;
		return read(saved[name], fallback, (says) => problems.push({ field: name, message: `${name} ${says}` }));
	};
	const settings: DossierSettings = {
		actors: field('actors', readActors),
		language: field('language', readLanguage),
		statsHeadings: field('statsHeadings', readList),
		bullLabels: field('bullLabels', readList),
		bearLabels: field('bearLabels', readList),
		relatedHeadings: field('relatedHeadings', readList),
		updateLabels: field('updateLabels', readList),
		updatedProperties: field('updatedProperties', readList),
		risksAsBear: field('risksAsBear', readSwitch),
		limitDays: field('limitDays', readLimit),
		limitRules: field('limitRules', readLimitRules),
		limitProperty: field('limitProperty', readName),
		dueSoonShare: field('dueSoonShare', readShare),
		metricSynonyms: field('metricSynonyms', readSynonyms),
		placeForDate: field('placeForDate', readPlace),
		statusBar: field('statusBar', readSwitch),
		snoozed: field('snoozed', readSnoozes),
	};
	return { settings, problems: [...problems, ...unknownFields(saved)] };
}

/** The saved data with some settings changed. Everything else stays as it was saved, usable or not: nothing a person wrote is lost. */
export function withChanges(saved: unknown, changes: Partial<DossierSettings>): Record<string, unknown> {
	return { ...(isRecord(saved) ? saved : {}), ...changes };
}

/** What is wrong with lines that should each state a rule; one sentence for each that does not. */
export function actorRuleProblems(lines: readonly string[]): string[] {
	return lines.filter((line) => readActorRule(line) === undefined).map((line) => `“${shortened(line)}” is no rule: write #tag, property = value, has property, or Folder/.`);
}

/** What is wrong with lines that should each say which names are one metric; one sentence for each that does not. */
export function synonymProblems(lines: readonly string[]): string[] {
	return lines.filter((line) => readSynonymLine(line) === undefined).map((line) => `“${shortened(line)}” names no synonym: write a line such as Revenue = Sales, Turnover.`);
}

/** The entries of a text that holds one on each line. */
export function linesOf(text: string): string[] {
	return text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '');
}

/** Says of a limit what is wrong with it, or nothing. */
export function limitProblem(value: unknown): string | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? undefined : 'must be a whole number of days, 1 or more';
}

/** Reads one field, or gives its fallback; tells `report` what is wrong with it, as the rest of a sentence that the field's name opens. */
type Reader<Value> = (value: unknown, fallback: Value, report: (says: string) => void) => Value;

function readActors(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
	const lines = readList(value, fallback, report);
	for (const problem of actorRuleProblems(lines)) report(`has a line that is left out: ${problem}`);
	if (lines.some((line) => readActorRule(line) !== undefined)) return lines;
	report(`states no rule. ${fallback.join(', ')} is used.`);
	return lines;
}

function readSynonyms(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
	const lines = typeof value === 'string' ? linesOf(value) : readList(value, fallback, report);
	for (const problem of synonymProblems(lines)) report(`has a line that is left out: ${problem}`);
	return lines;
}

function readLimitRules(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
	const lines = typeof value === 'string' ? linesOf(value) : readList(value, fallback, report);
	for (const problem of limitRuleProblems(lines)) report(`has a line that is left out: ${problem}`);
	return lines;
}

function readName(value: unknown, fallback: string, report: (says: string) => void): string {
	if (typeof value === 'string' && value.trim() !== '') return value.trim();
	report(`is ${inWords(value)} where the name of a property should be. ${fallback} is used.`);
	return fallback;
}

function readShare(value: unknown, fallback: number, report: (says: string) => void): number {
	if (typeof value === 'number' && value >= 0 && value <= 1) return value;
	report(`is ${inWords(value)} where a number from 0 to 1 should be. The default is used.`);
	return fallback;
}

function readPlace(value: unknown, fallback: PlaceForDate, report: (says: string) => void): PlaceForDate {
	if (value === 'quick stats' || value === 'property') return value;
	report(`is ${inWords(value)} where “quick stats” or “property” should be. ${fallback} is used.`);
	return fallback;
}

function readSnoozes(value: unknown, fallback: Snoozes, report: (says: string) => void): Snoozes {
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

function readList(value: unknown, fallback: readonly string[], report: (says: string) => void): readonly string[] {
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

function readLanguage(value: unknown, fallback: string, report: (says: string) => void): string {
	if (isLanguageChoice(value)) return value;
	report(`is ${inWords(value)} where one of ${LANGUAGE_CHOICES.join(', ')} should be. ${fallback} is used.`);
	return fallback;
}

/** What the language can be set to. */
export const LANGUAGE_CHOICES: readonly string[] = ['auto', 'all', ...LANGUAGES.keys()];

/** Whether the language can be set to a value. */
export function isLanguageChoice(value: unknown): value is string {
	return typeof value === 'string' && LANGUAGE_CHOICES.includes(value);
}

function readSwitch(value: unknown, fallback: boolean, report: (says: string) => void): boolean {
	if (typeof value === 'boolean') return value;
	report(`is ${inWords(value)} where true or false should be. ${String(fallback)} is used.`);
	return fallback;
}

function readLimit(value: unknown, fallback: number, report: (says: string) => void): number {
	const problem = limitProblem(value);
	if (problem === undefined && typeof value === 'number') return value;
	report(`is ${inWords(value)}; it ${problem ?? ''}. ${fallback} is used.`);
	return fallback;
}

function unknownFields(saved: Readonly<Record<string, unknown>>): SettingProblem[] {
	return Object.keys(saved)
		.filter((key) => !Object.hasOwn(DEFAULT_SETTINGS, key))
		.map((key) => ({ field: key, message: `${shortened(key)} is no setting that this version knows. It is kept and not used.` }));
}

function inWords(value: unknown): string {
	if (typeof value === 'string') return `“${shortened(value)}”`;
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
	return Array.isArray(value) ? 'a list' : 'an object';
}

/** Enough to recognize a text by. */
function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
