/** Settings from saved data of any shape: written by an older or newer version, by hand, or broken. */

import {
	readAccepted, readLanguage, readLimit, readName, readNotPeers, readPlace, readShare, readSnoozes, readSwitch,
	type Reader, type Report,
} from './field';
import { readActors, readApart, readCheckRules, readFactLimits, readLimitRules, readSectionLines, readSynonyms, readWords } from './lines';
import { LIMITS } from '../../limits';
import { counted } from '../../wording';
import { inWords, isRecord, shortened } from './saved-value';
import { DEFAULT_SETTINGS, type DossierSettings, type SettingField } from '../settings';

/** How each setting is read. A new one has its line here; the compiler asks for it. */
const READERS: { readonly [Field in SettingField]: Reader<DossierSettings[Field]> } = {
	actors: readActors,
	language: readLanguage,
	statsHeadings: readWords,
	bullLabels: readWords,
	bearLabels: readWords,
	relatedHeadings: readWords,
	updateLabels: readWords,
	updatedProperties: readWords,
	cardSections: readSectionLines,
	cardSummary: readSwitch,
	cardPreview: readSwitch,
	risksAsBear: readSwitch,
	limitDays: readLimit,
	limitRules: readLimitRules,
	factLimits: readFactLimits,
	limitProperty: readName,
	dueSoonShare: readShare,
	metricSynonyms: readSynonyms,
	metricsApart: readApart,
	checkRules: readCheckRules,
	acceptedFindings: readAccepted,
	findingMarks: readSwitch,
	placeForDate: readPlace,
	statusBar: readSwitch,
	snoozed: readSnoozes,
	notPeers: readNotPeers,
};

/** A saved value that could not be used as it stands. */
export interface SettingProblem {
	/** The key it is saved under; `null` where nothing saved could be used. */
	readonly field: string | null;
	/** A whole sentence: what it should be, what was found, and what is used instead. */
	readonly message: string;
}

/** What saved data comes to. */
export interface ReadSettings {
	readonly settings: DossierSettings;
	/** Every value that was not usable, in the order of the settings. */
	readonly problems: readonly SettingProblem[];
}

/** Reads saved data field by field: what is missing or unusable takes its default, and what is unusable is told. Never throws. */
export function readSettings(saved: unknown): ReadSettings {
	if (saved === null || saved === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
	if (!isRecord(saved)) {
		const message = `The saved settings must be an object (found ${inWords(saved)}). Using the defaults.`;
		return { settings: DEFAULT_SETTINGS, problems: [{ field: null, message }] };
	}
	const settings = { ...DEFAULT_SETTINGS };
	const problems: SettingProblem[] = [];
	for (const field of Object.keys(READERS) as SettingField[]) {
		const messages: string[] = [];
		const report = (says: string): void => void messages.push(`"${field}" ${says}`);
		if (Object.hasOwn(saved, field)) Object.assign(settings, { [field]: readField(field, saved[field], report) });
		problems.push(...firstOf(messages, `"${field}" has`).map((message) => ({ field, message })));
	}
	return { settings, problems: [...problems, ...unknownFields(saved)] };
}

/** The first of many problems, and how many there are beyond them: `"bullLabels" has 80 more problems.` */
function firstOf(messages: readonly string[], subject: string): string[] {
	const more = messages.length - LIMITS.settingProblems;
	return more <= 0 ? [...messages] : [...messages.slice(0, LIMITS.settingProblems), `${subject} ${counted(more, 'more problem', 'en')}.`];
}

function readField<Field extends SettingField>(field: Field, value: unknown, report: Report): DossierSettings[Field] {
	return READERS[field](value, DEFAULT_SETTINGS[field], report);
}

/** The saved data with some settings changed. Everything else stays as it was saved, usable or not: nothing a person wrote is lost. */
export function withChanges(saved: unknown, changes: Partial<DossierSettings>): Record<string, unknown> {
	return { ...(isRecord(saved) ? saved : {}), ...changes };
}

function unknownFields(saved: Readonly<Record<string, unknown>>): SettingProblem[] {
	const unknown = Object.keys(saved).filter((key) => !Object.hasOwn(READERS, key));
	const more = unknown.length - LIMITS.settingProblems;
	const others = `${counted(more, 'more unknown setting', 'en')}, ignored but kept.`;
	return [
		...unknown.slice(0, LIMITS.settingProblems).map((key) => (
			{ field: key, message: `Unknown setting "${shortened(key)}", ignored but kept.` }
		)),
		...(more <= 0 ? [] : [{ field: unknown[LIMITS.settingProblems] ?? null, message: others }]),
	];
}
