import type { ActorNote } from '../actor/note/actor-note';
import type { NotPeers } from '../actor/vault/not-peers';
import type { CalendarDay } from '../calendar-date';
import { selectActors } from '../comparison/choose/select';
import { printComparison } from '../comparison/print/markdown';
import { printCsv } from '../comparison/print/csv';
import { printTsv } from '../comparison/print/tsv';
import { suggestion } from '../lines/did-you-mean';
import type { ComparisonQuery } from '../comparison/query/query';
import { compareActors } from '../comparison/table/compare';
import { isByMetric } from '../comparison/table/sort';
import type { MetricTerms } from '../figures/metrics/terms';
import type { FormatOf } from './request/formats';
import { jsonText, printable } from './printable';
import type { ReadVault } from './read-vault';
import { RequestError } from './request/error';

/** What a comparison is made by besides what is asked. */
export interface ComparisonBasis {
	readonly terms: MetricTerms;
	readonly notPeers: NotPeers;
	readonly today: CalendarDay;
}

/** A comparison in one of its formats. Throws RequestError if an actor or a metric isn't found. */
export function answerComparison(format: FormatOf<'compare'>, query: ComparisonQuery, vault: ReadVault, basis: ComparisonBasis): string {
	const { index, resolve, link } = vault;
	const { terms, notPeers, today } = basis;
	const { actors, subject, problems } = selectActors(query.who, { index, resolve, from: '', notPeers });
	if (problems.length > 0) throw new RequestError(problems.join('\n'));
	if (query.who.kind === 'actors' && actors.length < 2) throw new RequestError('Name two or more actors: --actors A,B.');
	requireMetrics(query, [...index.all()], terms);
	const { metrics, sort } = query;
	const asked = { ...(metrics && { metrics }), ...(sort && { sort }), ...(subject !== undefined && { subject }) };
	const table = compareActors(actors.map(({ note }) => note), { terms, ...asked });
	switch (format) {
		case 'md': return printable(`${printComparison(table, { link, asOf: today })}\n`);
		case 'csv': return printable(printCsv(table));
		case 'tsv': return printable(`${printTsv(table)}\n`);
		case 'json': return printable(`${jsonText(table, '\t')}\n`);
	}
}

/** Throws RequestError if the query names a metric that no actor in the vault has. */
function requireMetrics({ metrics = [], sort }: ComparisonQuery, vault: readonly ActorNote[], terms: MetricTerms): void {
	const names = [...metrics, ...(sort !== undefined && isByMetric(sort) ? [sort.by] : [])];
	if (names.length === 0) return;
	const table = compareActors(vault, { terms, metrics: names });
	const unknown = table.metrics.find(({ coverage }) => coverage === 0);
	if (unknown === undefined) return;
	const known = table.omitted.map(({ name }) => name);
	throw new RequestError(`No actor has a metric called "${unknown.name}".${suggestion(unknown.name, known)}`);
}
