/** Settings from saved data of any shape: written by an older or newer version, by hand, or broken. */

import { readActors, readLanguage, readLimit, readLimitRules, readList, readName, readPlace, readShare, readSnoozes, readSwitch, readSynonyms, type Reader } from './field';
import { inWords, isRecord, shortened } from './saved-value';
import { DEFAULT_SETTINGS, type DossierSettings, type SettingField } from '../settings';

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

function unknownFields(saved: Readonly<Record<string, unknown>>): SettingProblem[] {
	return Object.keys(saved)
		.filter((key) => !Object.hasOwn(DEFAULT_SETTINGS, key))
		.map((key) => ({ field: key, message: `${shortened(key)} is no setting that this version knows. It is kept and not used.` }));
}
