/** A made-up vault, looked at to be fitted. */
import { parse } from 'yaml';
import { fitOptions, VaultFit } from '../../../src/core/fit/fit';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

/** What a vault with these notes, by path, is fitted by. */
export function fitOf(notes: Readonly<Record<string, string>>): VaultFit {
	const fit = new VaultFit(fitOptions(DEFAULT_SETTINGS, (yaml): unknown => parse(yaml, { logLevel: 'error' })));
	for (const [path, text] of Object.entries(notes)) fit.take(text, path);
	return fit;
}

/** Notes in a folder that differ by a number, with the same text; `{n}` in it becomes the number. */
export function several(count: number, folder: string, text: string): Record<string, string> {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	return Object.fromEntries(numbers.map((n) => [`${folder}Note ${String(n)}.md`, text.replaceAll('{n}', String(n))]));
}
