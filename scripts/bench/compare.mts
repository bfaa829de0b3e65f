import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { compareActors } from '../../src/core/comparison/table/compare.ts';
import { compileMetricTerms } from '../../src/core/figures/metrics/terms.ts';
import { printComparison } from '../../src/core/comparison/print/markdown.ts';
import { printCsv } from '../../src/core/comparison/print/csv.ts';
import { orderOfActors, withOrder } from '../../src/core/comparison/table/sort.ts';
import { readOptions } from '../command-line/options.mts';
import { print } from '../command-line/output.mts';
import { readVault } from '../command-line/read-vault.mts';
import { median } from './median.mts';

/**
 * Measures comparing all actors of a folder by ten metrics: `npx tsx scripts/bench/compare.mts VAULT`.
 * Prints processor time, so that other programs don't count: the first run and the median of nine.
 */

const RUNS = 9;
const [, , vault = 'tests/vault'] = process.argv;

function measure(name: string, act: () => unknown): void {
	const times = Array.from({ length: RUNS }, () => timeOf(act));
	print(`${name.padEnd(40)} ${(times[0] ?? 0).toFixed(0).padStart(6)} ms first ${median(times).toFixed(1).padStart(7)} ms median`);
}

function timeOf(act: () => unknown): number {
	const start = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

const { index } = readVault(vault, readOptions(vault, {}));
const notes = [...index.all()];
const terms = compileMetricTerms(DEFAULT_SETTINGS.metricSynonyms);
const sort = { by: 'Market cap', descending: true };
const table = compareActors(notes, { terms, maxMetrics: 10 });
print(`${notes.length} actors, ${table.metrics.length} metrics shown, ${table.omitted.length} left out`);
measure('coverage alone', () => compareActors(notes, { terms, maxMetrics: 0 }));
measure('ten metrics', () => compareActors(notes, { terms, maxMetrics: 10 }));
measure('ten metrics, sorted', () => compareActors(notes, { terms, maxMetrics: 10, sort }));
measure('ten metrics, names read for the first time', () => compareActors(notes, { terms: compileMetricTerms([]), maxMetrics: 10 }));
measure('another order of the table', () => withOrder(table, orderOfActors(table, sort)));
measure('printed as Markdown', () => printComparison(table, { link: ({ name }) => `[[${name}]]`, asOf: '2026-11-26' }));
measure('printed as CSV', () => printCsv(table));
