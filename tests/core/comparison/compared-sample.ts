/** Figures and cells made up for tests of what is ranked, ordered and printed, whatever the reader of values makes of a text. */
import type { ComparedCell, ComparedMetric, ComparisonTable } from '../../../src/core/comparison/table/table';
import type { Figure, Value } from '../../../src/core/figures/values/value';

/** An amount of US dollars. */
export function usd(amount: number, says: Partial<Value> = {}): Value {
	return value({ kind: 'currency', amount, currency: 'USD', ...says });
}

/** A value that says `figure`. */
export function value(figure: Partial<Value> & Pick<Figure, 'kind'>): Value {
	return { text: 'as written', alternatives: [], ...figure };
}

/** A cell that says `parsed` and compares by it, unless `says` is otherwise. */
export function cell(parsed: Value, says: Partial<ComparedCell> = {}): ComparedCell {
	return { metric: 'Metric', value: parsed.text, parsed, compared: parsed, suffix: null, path: 'Actors/A.md', line: 10, others: [], ...says };
}

/** A column of cells. */
export function column(cells: readonly (ComparedCell | null)[], says: Partial<ComparedMetric> = {}): ComparedMetric {
	return { key: 'metric', name: 'Metric', coverage: cells.length, basis: { kind: 'currency', currency: 'USD', unit: null }, span: null, spans: [], cells, best: [], median: null, warnings: [], ...says };
}

/** A table of actors with these names and columns. */
export function tableOf(names: readonly string[], metrics: readonly ComparedMetric[]): ComparisonTable {
	return { actors: names.map((name) => ({ path: `Actors/${name}.md`, name, shownName: name, isSubject: false, updated: null })), metrics, omitted: [] };
}
