/** Names of metrics that a person says are one: `Revenue = Sales, Turnover`. */

import { metricKey, plainName } from './key';

/** What a line says. */
export interface OwnSynonyms {
	/** The name the metric goes by. */
	readonly name: string;
	/** Its other names, at least one. */
	readonly synonyms: readonly string[];
}

/** Reads a line of synonyms; `undefined` where it has no name, no equals sign, or no other name after it. */
export function readSynonymLine(line: string): OwnSynonyms | undefined {
	const equals = line.indexOf('=');
	if (equals < 0) return undefined;
	const name = plainName(line.slice(0, equals));
	const key = metricKey(name);
	const synonyms = namesListed(line.slice(equals + 1)).filter((each) => !['', key].includes(metricKey(each)));
	return key === '' || synonyms.length === 0 ? undefined : { name, synonyms };
}

/** The names of a list: commas and semicolons part them, but not within quotation marks: `Sales, "Growth, revenue"`. */
export function namesListed(text: string): string[] {
	const names = text.match(/\s*"[^"]*"\s*(?=[,;]|$)|[^,;]+/g) ?? [];
	return names.map((name) => plainName(name.trim().replace(/^"([^"]*)"$/, '$1')));
}
