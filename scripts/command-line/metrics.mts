import { findLookAlikes, type AlikeName, type LookAlike } from '../../src/core/figures/doctor/look-alikes.ts';
import { describeDifference, describePair } from '../../src/core/settings/describe/similar-metrics.ts';
import { counted } from '../../src/core/wording.ts';
import { formatAmong } from '../../src/core/command-line/request/formats.ts';
import { jsonText } from '../../src/core/command-line/printable.ts';
import type { Options } from './options.mts';
import { print, tell } from './output.mts';
import { readVault } from './read-vault.mts';

/** Prints the names that look like one metric, the commonest first, and a summary on standard error. */
export function listSimilarMetrics(folder: string, options: Options): void {
	const format = formatAmong(['text', 'json'] as const, options.format);
	const { index } = readVault(folder, options);
	const found = findLookAlikes([...index.all()], options);
	for (const pair of found) for (const line of linesOf(format, pair)) print(line);
	tell(summaryOf(found.length));
}

function linesOf(format: 'text' | 'json', pair: LookAlike): string[] {
	switch (format) {
		case 'text': return inWords(pair);
		case 'json': return [jsonText(pair)];
	}
}

function inWords({ name, other, why, join, apart }: LookAlike): string[] {
	return [
		`${describePair(name, other, 'en')}: ${describeDifference(why).toLowerCase()}`,
		`  ${exampleOf(name)}`,
		`  ${exampleOf(other)}`,
		`  Join:       ${join}`,
		`  Keep apart: ${apart}`,
		'',
	];
}

function exampleOf({ example: { path, line, metric, value } }: AlikeName): string {
	return `${path}:${line}: ${metric} | ${value}`;
}

function summaryOf(count: number): string {
	if (count === 0) return 'No metric names look alike.';
	const lines = 'To join two, add its "Join" line to metricSynonyms in the settings; to keep them apart, its "Keep apart" line to metricsApart.';
	return `${counted(count, 'pair', 'en')} of metric names that look alike. ${lines}`;
}
