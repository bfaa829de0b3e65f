import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import { compareActors } from '../../src/core/comparison/table/compare.ts';
import type { ComparisonQuery } from '../../src/core/comparison/query/query.ts';
import { suggestion } from '../../src/core/comparison/query/did-you-mean.ts';
import type { MetricTerms } from '../../src/core/figures/metrics/terms.ts';
import { parseQuery } from '../../src/core/comparison/query/parse.ts';
import { isByMetric } from '../../src/core/comparison/table/sort.ts';
import { RequestError } from './request-error.mts';

/** The options that say who is compared, each with the line of a live table it stands for. */
const WHO = [['actors', 'actors'], ['peers-of', 'peers of'], ['tag', 'tag'], ['folder', 'folder']] as const;
/** The same for the options that say how. */
const HOW = [['metrics', 'metrics'], ['sort', 'sort']] as const;

/** Reads the options as if they were the lines of a live table. */
export function readComparison(text: (option: string) => string | undefined): ComparisonQuery {
	const who = WHO.filter(([option]) => text(option) !== undefined);
	if (who.length !== 1) throw new RequestError(`Choose ${who.length > 1 ? 'only ' : ''}one of --actors A,B, --peers-of NAME, --tag TAG or --folder FOLDER.`);
	const given = [...who, ...HOW.filter(([option]) => text(option) !== undefined)];
	const { query, problems: [problem] } = parseQuery(given.map(([option, key]) => `${key}: ${text(option)?.replace(/[\r\n]+/g, ' ') ?? ''}`).join('\n'));
	if (problem !== undefined) throw new RequestError(`--${given[problem.line - 1]?.[0] ?? ''}: ${problem.message}`);
	if (query === undefined) throw new RequestError('Nothing left to compare.');
	return query;
}

/** Throws RequestError if the query names a metric that no actor in the vault has. */
export function requireMetrics({ metrics = [], sort }: ComparisonQuery, vault: readonly ActorNote[], terms: MetricTerms): void {
	const names = [...metrics, ...(sort !== undefined && isByMetric(sort) ? [sort.by] : [])];
	if (names.length === 0) return;
	const table = compareActors(vault, { terms, metrics: names });
	const unknown = table.metrics.find(({ coverage }) => coverage === 0);
	if (unknown === undefined) return;
	throw new RequestError(`No actor has a metric called "${unknown.name}".${suggestion(unknown.name, table.omitted.map(({ name }) => name))}`);
}
