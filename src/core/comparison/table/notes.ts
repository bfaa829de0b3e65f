/** The sentence on which of its figures a column is ranked by. */

import { listed } from '../../wording';
import type { Basis, ComparedCell, ComparedMetric } from './table';

/** The most actors that are named; others are counted. */
const MOST_NAMED = 3;

/**
 * Which figures of a column are ranked, where some cells count with another than their first: `Ranked in USD,
 * using the dollar figure Samsung's note gives.` `names` are those of all actors, in their order. `undefined`
 * where every cell counts with its first figure.
 */
export function sentenceOnAlternatives(metric: Pick<ComparedMetric, 'cells' | 'basis'>, names: readonly string[]): string | undefined {
	const { cells, basis } = metric;
	if (basis === null) return undefined;
	const named = names.filter((_, index) => countsWithAlternative(cells[index] ?? null));
	const [only = ''] = named;
	if (named.length === 0) return undefined;
	const figures = `${adjectiveFor(basis)} figure${named.length === 1 ? '' : 's'}`;
	const whose = named.length === 1 ? `${only}'s note gives` : `the notes of ${listed(named, MOST_NAMED)} give`;
	return `Ranked in ${measureOf(basis)}, using the ${figures} ${whose}.`;
}

/** Whether a cell is ranked by another figure than its first, which then has to be named. */
export function countsWithAlternative(cell: ComparedCell | null): boolean {
	return cell?.compared !== undefined && cell.compared !== null && cell.parsed.alternatives.includes(cell.compared);
}

function measureOf({ kind, currency, unit }: Basis): string {
	if (currency === null && unit === null) return kind === 'currency' ? '¥' : 'plain numbers';
	return [currency, unit].filter((part) => part !== null).join(' per ');
}

/** A currency in a word, where it has one that needs no country. */
const CURRENCY_WORDS: Readonly<Record<string, string>> = { USD: 'dollar', EUR: 'euro' };

function adjectiveFor({ kind, currency, unit }: Basis): string {
	if (currency !== null) return CURRENCY_WORDS[currency] ?? currency;
	return unit ?? (kind === 'currency' ? '¥' : 'plain');
}
