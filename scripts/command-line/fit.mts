import { answerFit } from '../../src/core/command-line/fit.ts';
import { FORMATS, formatAmong } from '../../src/core/command-line/request/formats.ts';
import { fitOptions, VaultFit } from '../../src/core/fit/fit.ts';
import type { Options } from './options.mts';
import { answerWith, tell } from './output.mts';
import { withProgress } from './progress.mts';
import { listNotes, readNotes } from './vault-files.mts';

/** Prints how a vault could be read: the proposals in words, or the data.json that the best of them come to. */
export function fitVault(folder: string, options: Options): void {
	const { settings, reading, json } = options;
	const format = json ? 'json' : formatAmong(FORMATS.fit, options.format);
	const paths = listNotes(folder);
	const fit = new VaultFit(fitOptions(settings, reading.parseYaml));
	for (const path of withProgress(paths)) for (const { text } of readNotes(folder, [path], tell)) fit.take(text, path);
	answerWith(answerFit(format, fit, paths.length, options));
}
