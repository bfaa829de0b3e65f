/** Splits the name of a row into the metric, the period it is of, and whether it is an estimate (docs/reading.md, "Names of metrics"). */

import { metricKey, plainName } from './key';
import type { StatedIn } from './stated-in';
import type { MetricTerm, MetricTerms } from './terms';
import { withoutBracket, withoutEstimate, withoutTime, type NameParts } from './name-parts';

/** What the name of a row says: `FY2025 revenue` is Revenue of FY2025. */
export interface Metric {
	/** Rows with equal keys are of one metric; empty where the name is empty. */
	readonly key: string;
	/** The canonical name, or the author's own words without period and estimate. */
	readonly name: string;
	/**
	 * As in `Figure`. Also where the metric is a stock and the time is a calendar's: `Market cap (Feb 2026)`
	 * has the period `2026-02`, which is then the date of its figure.
	 */
	readonly period?: string;
	readonly estimate?: true;
	/** What its values are in; absent where the name does not say. */
	readonly statedIn?: StatedIn;
	/** What is known of the metric, or of the one its name ends in (`Cloud revenue`); absent for an unknown metric. */
	readonly term?: MetricTerm;
}

/** Reads the name of a row, Markdown and all. A name that is nothing but a period is a metric of that name. */
export function readMetric(written: string, terms: MetricTerms): Metric {
	const { words, time, isEstimate } = split(plainName(written), terms);
	const { name, term } = named(words, terms);
	const aimAt = words.replace(TRAILING_BRACKET, '').search(AIM);
	const isAim = aimAt > 0 || (aimAt === 0 && time !== undefined);
	return {
		key: metricKey(name),
		name,
		...(time && { period: time.text }),
		...((isEstimate || isAim) && { estimate: true as const }),
		...(term && { term }),
	};
}

/** A name in its parts. What the table knows is not taken apart: the period in `P/E (TTM)` is part of the name. */
function split(name: string, terms: MetricTerms): NameParts {
	let parts: NameParts = { words: name, time: undefined, isEstimate: false };
	if (name.length > LONGEST_NAME || knownAs(name, terms) !== undefined) return parts;
	for (const take of [withoutBracket, withoutBracket, withoutTime, withoutEstimate]) {
		const taken = take(parts);
		if (taken !== parts && knownAs(taken.words, terms) !== undefined) return taken;
		parts = taken;
	}
	return parts;
}

/** What words without period and estimate are called, and what is known of that. */
function named(words: string, terms: MetricTerms): { name: string; term: MetricTerm | undefined } {
	if (words.length > LONGEST_NAME) return { name: words, term: undefined };
	const known = knownAs(words, terms);
	if (known !== undefined) return { name: known.name, term: known };
	const aim = AIM.exec(words);
	if (aim === null || aim.index === 0) return { name: words, term: headOf(words, terms) };
	const base = words.slice(0, aim.index).trimEnd();
	const whose = knownAs(base, terms);
	const name = `${isFigure(whose) ? whose.name : base} ${/^t/i.test(aim[0].trim()) ? 'target' : 'guidance'}`;
	return { name, term: likeness(name, whose ?? headOf(base, terms)) };
}

/** The metric known by a name, with or without words that change nothing: `Total employees`, `Annual revenue`. */
function knownAs(words: string, terms: MetricTerms): MetricTerm | undefined {
	const known = terms.get(metricKey(words));
	const lead = known === undefined ? LEAD.exec(words)?.[0] : undefined;
	return lead === undefined ? known : knownAs(words.slice(lead.length), terms);
}

/** What the metric that a name ends in measures: `Cloud revenue` is a flow. Words, dates and ranges say nothing of a longer name. */
function headOf(name: string, terms: MetricTerms): MetricTerm | undefined {
	const words = metricKey(name.replace(TRAILING_BRACKET, '')).split(' ');
	const heads = words.map((_, at) => terms.get(words.slice(at).join(' ')));
	return likeness(name, heads.find(isFigure));
}

function isFigure(term: MetricTerm | undefined): term is MetricTerm {
	return term?.measure === 'flow' || term?.measure === 'stock';
}

function likeness(name: string, term: MetricTerm | undefined): MetricTerm | undefined {
	if (term === undefined) return undefined;
	// `Acquisition price` is of a whole company.
	const { isPrice: _isPrice, ...like } = term;
	return { ...like, name, synonyms: [] };
}

/** In characters. A longer name is a sentence, which no other note has. */
const LONGEST_NAME = 200;
/** A company's guidance and a target are no estimates of the metric, but metrics of their own. */
const AIM = /(?:^|\s)(?:guide|guided|guidance|targets?)$/i;
const TRAILING_BRACKET = /\s*\([^()]*\)$/;
const LEAD = /^(?:total|current|latest|annual|full[\s-]year|group|consolidated|reported|number of|no\. of|# of)\s+(?=\S)/i;
