import { readFileSync } from 'node:fs';
import { readSettings } from '../../src/core/settings/read/settings.ts';
import { isLanguageChoice, LANGUAGE_CHOICES } from '../../src/core/settings/read/input.ts';
import { DEFAULT_SETTINGS, type DossierSettings } from '../../src/core/settings/settings.ts';
import { RequestError } from '../../src/core/command-line/request/error.ts';
import { messageOf } from './request-error.mts';

/** What a settings file holds, and the settings that are read from it. */
export interface SavedSettings {
	/** Of any shape; `null` without a file. */
	readonly saved: unknown;
	readonly settings: DossierSettings;
}

/** Reads `file`, the plugin's data.json; the defaults without one. Each value that can't be used is reported. */
export function readSettingsFile(file: string | undefined, report: (message: string) => void): SavedSettings {
	if (file === undefined) return { saved: null, settings: DEFAULT_SETTINGS };
	const saved = parse(file, textOf(file));
	const { settings, problems } = readSettings(saved);
	for (const { message } of problems) report(`${file}: ${message}`);
	return { saved, settings };
}

/** The value of `--language`. Throws RequestError for one that isn't a choice. */
export function readLanguage(choice: string): string {
	if (isLanguageChoice(choice)) return choice;
	throw new RequestError(`--language must be one of ${LANGUAGE_CHOICES.join(', ')}, not "${choice}".`);
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw new RequestError(isMissing ? `Can't find the settings file "${file}".` : `Can't read the settings file "${file}": ${messageOf(error)}`);
	}
}

function parse(file: string, text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		throw new RequestError(`The settings file "${file}" isn't valid JSON: ${messageOf(error)}`);
	}
}
