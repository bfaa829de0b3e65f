import { readFile } from 'node:fs/promises';
import { readSettings } from '../../src/core/settings/read/settings.ts';
import { isLanguageChoice, LANGUAGE_CHOICES } from '../../src/core/settings/read/input.ts';
import { DEFAULT_SETTINGS, type DossierSettings } from '../../src/core/settings/settings.ts';
import { RequestError } from './request-error.mts';

/** The settings in `file`, the plugin's own data.json; the defaults without one. What cannot be used of them is told to `report`. */
export async function readSettingsFile(file: string | undefined, report: (message: string) => void): Promise<DossierSettings> {
	if (file === undefined) return DEFAULT_SETTINGS;
	const { settings, problems } = readSettings(parse(file, await textOf(file)));
	for (const { message } of problems) report(`${file}: ${message}`);
	return settings;
}

/** A language that `--language` may name. */
export function readLanguage(choice: string): string {
	if (isLanguageChoice(choice)) return choice;
	throw new RequestError(`--language is one of ${LANGUAGE_CHOICES.join(', ')}, not “${choice}”.`);
}

async function textOf(file: string): Promise<string> {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw new RequestError(isMissing ? `There is no file “${file}”.` : `The settings “${file}” cannot be read: ${messageOf(error)}`);
	}
}

function parse(file: string, text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		throw new RequestError(`The settings “${file}” are not valid JSON: ${messageOf(error)}`);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
