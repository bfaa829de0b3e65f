/** The lines of the settings that say which names are one metric, and which are not. */

import { LIMITS, linesInForce } from '../../limits';
import { metricKey, plainName } from '../metrics/key';
import { namesListed, readSynonymLine } from '../metrics/own-synonyms';
import { readMetric } from '../metrics/read';
import type { MetricTerms } from '../metrics/terms';

/** What a line says that keeps names apart. */
export interface NamesApart {
	readonly name: string;
	/** The names that are other metrics, at least one. */
	readonly others: readonly string[];
}

/** Reads a line such as `Net revenue ≠ Revenue`; `!=` and `<>` will do. `undefined` where it has none of them, or a side without a name. */
export function readApartLine(line: string): NamesApart | undefined {
	const sign = /≠|!=|<>/.exec(line);
	if (sign === null) return undefined;
	const [name = ''] = namesListed(line.slice(0, sign.index)).slice(0, 1);
	const others = namesListed(line.slice(sign.index + sign[0].length)).filter((other) => metricKey(other) !== '');
	return metricKey(name) === '' || others.length === 0 ? undefined : { name, others };
}

/** The line that makes one metric of two names, the first one its name if it can be; `undefined` where no line can. */
export function joiningLine(name: string, other: string): string | undefined {
	const lines = [`${name} = ${quoted(other)}`, `${other} = ${quoted(name)}`];
	return lines.find((line) => {
		const stated = readSynonymLine(line);
		const keys = stated && [stated.name, ...stated.synonyms].map(metricKey).sort();
		return keys?.join('\n') === [name, other].map(metricKey).sort().join('\n');
	});
}

/** The line that keeps two names apart; `undefined` where no line can. */
export function apartLine(name: string, other: string): string | undefined {
	const line = `${quoted(name)} ≠ ${quoted(other)}`;
	const stated = readApartLine(line);
	return stated?.name === plainName(name) && stated.others.length === 1 && stated.others[0] === plainName(other) ? line : undefined;
}

/** Tells of two metrics, by their keys, whether lines keep them apart. A line that says nothing is ignored. */
export function keptApart(lines: readonly string[], terms: MetricTerms): (key: string, other: string) => boolean {
	const keyOf = (name: string): string => readMetric(name, terms).key;
	const stated = linesInForce(lines, LIMITS.metricLines).flatMap((line) => readApartLine(line) ?? []);
	const pairs = new Set(stated.flatMap(({ name, others }) => others.map((other) => pairOf(keyOf(name), keyOf(other)))));
	return (key, other) => pairs.has(pairOf(key, other));
}

function pairOf(key: string, other: string): string {
	return [key, other].sort().join('\n');
}

/** A name with a comma stands in quotation marks, else it would be two. */
function quoted(name: string): string {
	return /[,;]/.test(name) ? `"${name}"` : name;
}
