import { FORMATS, formatAmong } from '../../src/core/command-line/request/formats.ts';
import { answerStale, partsForStale } from '../../src/core/command-line/stale.ts';
import type { Options } from './options.mts';
import { answerWith } from './output.mts';
import { readVault } from './read-vault.mts';

/** Prints how fresh the notes of a folder are, or with `--facts` the figures in them that carry a date. With `--fail-on stale` the exit code is 1 if a note is stale. */
export function listStale(folder: string, options: Options): void {
	const { filter, facts, failOnStale } = options;
	const request = { format: formatAmong(FORMATS.stale, options.format), filter, facts };
	const { text, overdue } = answerStale(request, readVault(folder, options, partsForStale(request)), options);
	answerWith(text);
	if (failOnStale && overdue > 0) process.exitCode = 1;
}
