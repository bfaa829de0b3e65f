/** What is known of metrics by their names: the built-in table and a person's own synonyms put together. */

import { LIMITS, linesInForce } from '../../limits';
import { metricKey } from './key';
import { KNOWN_METRICS } from './known-metrics';
import { NAMES_IN_LANGUAGES } from './languages/names-in-languages';
import { readSynonymLine } from './own-synonyms';

/**
 * What a metric measures, which decides how its cells are read: a `flow` runs over a period (revenue),
 * a `stock` is of a day (market cap), a `date` names one (founded), a `text` is never a number
 * (ticker, HQ), a `span of prices` (52-week range) is never ranked; `other` is everything else.
 */
export type Measure = 'flow' | 'stock' | 'date' | 'text' | 'span of prices' | 'other';

/** One metric that many notes have. */
export interface MetricTerm {
	/** The canonical name. */
	readonly name: string;
	/** Other names, singular, in any case. Plurals need no entry. */
	readonly synonyms: readonly string[];
	readonly measure: Measure;
	/** Which end is the better one; absent where neither surely is: only ratios have one, sizes and multiples have none. */
	readonly better?: 'higher' | 'lower';
	/** Whether it is the price of one share or unit, which is never a date nor an amount in millions. */
	readonly isPrice?: true;
	/** Set where its figures are losses, with a minus or without: of two, the one further from zero is the larger loss. */
	readonly isLoss?: true;
}

/** The terms by the key of each of their names (see `metricKey`). */
export type MetricTerms = ReadonlyMap<string, MetricTerm>;

/**
 * Puts the built-in terms and a person's own lines (`Revenue = Sales, Turnover`) together; a line that
 * states none is ignored. A metric known by the line's first name goes by that name from then on; a
 * further name moves to it, with all its synonyms where it is a canonical one. Later lines win.
 */
export function compileMetricTerms(own: readonly string[]): MetricTerms {
	const terms = new Map(builtInTerms());
	const keys = new Map<string, string>();
	const keyOf = (name: string): string => {
		const key = keys.get(name) ?? metricKey(name);
		keys.set(name, key);
		return key;
	};
	for (const line of linesInForce(own, LIMITS.metricLines)) {
		const stated = readSynonymLine(line);
		if (stated !== undefined) join(terms, stated.name, stated.synonyms, keyOf);
	}
	return terms;
}

let builtIn: MetricTerms | undefined;

/** The built-in terms by key: some 1,400 names, made once and not when the app starts. */
function builtInTerms(): MetricTerms {
	const terms: readonly MetricTerm[] = KNOWN_METRICS;
	builtIn ??= new Map(terms.map(inAllLanguages).flatMap((term) => namesOf(term).map((name) => [metricKey(name), term] as const)));
	return builtIn;
}

/** A metric with its names in all languages: notes are mixed, and a metric's name is seldom another word elsewhere. */
function inAllLanguages(term: MetricTerm): MetricTerm {
	const names = Object.values(NAMES_IN_LANGUAGES).flatMap((ofLanguage) => ofLanguage[term.name] ?? []);
	const keys = names.map(metricKey);
	return { ...term, synonyms: [...term.synonyms, ...names.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)] };
}

function namesOf({ name, synonyms }: MetricTerm): string[] {
	return [name, ...synonyms];
}

/** Makes one metric of `name`, the metric known by it, and `synonyms`. */
function join(terms: Map<string, MetricTerm>, name: string, synonyms: readonly string[], keyOf: (name: string) => string): void {
	const byName = terms.get(keyOf(name));
	const ofSynonyms = new Set(synonyms.map(keyOf));
	const bySynonym = synonyms.flatMap((synonym) => terms.get(keyOf(synonym)) ?? []);
	const whole = new Set([byName, ...bySynonym.filter((term) => ofSynonyms.has(keyOf(term.name)))]);
	const known: Omit<MetricTerm, 'name' | 'synonyms'> = byName ?? bySynonym[0] ?? { measure: 'other' };
	const namesLeft = (term: MetricTerm): string[] => namesOf(term).filter((each) => terms.get(keyOf(each)) === term);
	const merged = [...whole].flatMap((term) => (term === undefined ? [] : namesLeft(term)));
	const others = new Set([...merged, ...synonyms].filter((each) => each !== name));
	const joined: MetricTerm = { ...known, name, synonyms: [...others] };
	for (const each of namesOf(joined)) terms.set(keyOf(each), joined);
}
