/** What a comparison is asked for by: options. */

import { parseQuery } from '../../comparison/query/parse';
import type { ComparisonQuery } from '../../comparison/query/query';
import { RequestError } from './error';

/** The options that say who is compared, each with the line of a live table it stands for. */
const WHO = [['actors', 'actors'], ['peers-of', 'peers of'], ['tag', 'tag'], ['folder', 'folder']] as const;
/** The same for the options that say how. */
const HOW = [['metrics', 'metrics'], ['sort', 'sort']] as const;

/** Reads the options as if they were the lines of a live table. Throws RequestError where they ask for no comparison. */
export function readComparison(text: (option: string) => string | undefined): ComparisonQuery {
	const who = WHO.filter(([option]) => text(option) !== undefined);
	if (who.length !== 1) {
		throw new RequestError(`Choose ${who.length > 1 ? 'only ' : ''}one of --actors A,B, --peers-of NAME, --tag TAG or --folder FOLDER.`);
	}
	const given = [...who, ...HOW.filter(([option]) => text(option) !== undefined)];
	const lines = given.map(([option, key]) => `${key}: ${text(option)?.replace(/[\r\n]+/g, ' ') ?? ''}`);
	const { query, problems: [problem] } = parseQuery(lines.join('\n'));
	if (problem !== undefined) throw new RequestError(`--${given[problem.line - 1]?.[0] ?? ''}: ${problem.message}`);
	if (query === undefined) throw new RequestError('Nothing left to compare.');
	return query;
}
