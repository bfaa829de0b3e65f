import { answerComparison } from '../../src/core/command-line/comparison.ts';
import { FORMATS, formatAmong } from '../../src/core/command-line/request/formats.ts';
import type { Options } from './options.mts';
import { answerWith } from './output.mts';
import { readVault } from './read-vault.mts';

/** Prints a comparison. Throws RequestError if an actor or a metric isn't found. */
export function compare(folder: string, options: Options): void {
	const format = formatAmong(FORMATS.compare, options.format);
	const query = options.readComparison();
	answerWith(answerComparison(format, query, readVault(folder, options), options));
}
