/** Splits the name of a row into the metric, the period it is of, and whether it is an estimate (docs/reading.md, "Names of metrics"). */

import { detached } from '../../detached';
import { metricKey, plainName } from './key';
import { isNameOfMoney, isNameOfRaised } from './languages/names-of-money';
import type { Amounts } from './read-stated-in';
import type { StatedIn } from './stated-in';
import type { MetricTerm, MetricTerms } from './terms';
import { withoutBracket, withoutEstimate, withoutStatedIn, withoutTime, type NameParts } from './name-parts';

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
	/** The month its period ends in, where the name says: `TTM revenue (Mar 2025)`. As in `Figure`. */
	readonly asOf?: string;
	readonly estimate?: true;
	/** What its values are in; absent where the name does not say. */
	readonly statedIn?: StatedIn;
	/** What is known of the metric, or of the one its name ends in (`Cloud revenue`); absent for an unknown metric. */
	readonly term?: MetricTerm;
}

/**
 * Reads the name of a row, Markdown and all. A name that is nothing but a period is a metric of that name. What was read is
 * remembered as long as the terms are in use: a vault has few names and many rows.
 */
export function readMetric(written: string, terms: MetricTerms): Metric {
	const known = READ.get(terms) ?? new Map<string, Metric>();
	READ.set(terms, known);
	const before = known.get(written);
	if (before !== undefined) return before;
	const name = detached(written);
	const metric = readName(name, terms);
	if (known.size >= MOST_NAMES) known.clear();
	known.set(name, metric);
	return metric;
}

const READ = new WeakMap<MetricTerms, Map<string, Metric>>();
/** Names remembered at once: most of a vault's stand in one note, and the few that stand in many are soon there again. */
const MOST_NAMES = 10_000;

function readName(written: string, terms: MetricTerms): Metric {
	const { words, time, end, isEstimate, statedIn: inBracket } = split(plainName(written), terms);
	const { name, term } = named(words, terms);
	const statedIn = inBracket ?? moneyOf(name);
	const aimAt = words.replace(TRAILING_BRACKET, '').search(AIM);
	const isAim = aimAt > 0 || (aimAt === 0 && time !== undefined);
	return {
		key: metricKey(name),
		name,
		...(time && { period: time.text }),
		...(end && { asOf: end.text }),
		...((isEstimate || isAim) && { estimate: true as const }),
		...(statedIn && { statedIn }),
		...(term && { term }),
	};
}

/** What a name says of money where it states neither scale nor currency. */
function moneyOf(name: string): StatedIn | undefined {
	return isNameOfMoney(name) ? { isMoney: true, ...(isNameOfRaised(name) && { isRaised: true as const }) } : undefined;
}

/** A name in its parts. What the table knows is not taken apart: the period in `P/E (TTM)` is part of the name. */
function split(written: string, terms: MetricTerms): NameParts {
	const name = narrow(written);
	const whole: NameParts = { words: name, time: undefined, isEstimate: false };
	if (name.length > LONGEST_NAME || knownAs(name, terms) !== undefined) return whole;
	let parts = whole;
	for (const take of [withoutBracket, withoutBracket, withoutTime, withoutStatedIn, withoutEstimate]) {
		const taken = take(parts, (words) => amountsOf(words, terms));
		if (taken !== parts && knownAs(taken.words, terms) !== undefined) return taken;
		parts = taken;
	}
	return parts === whole ? { ...whole, words: written } : parts;
}

/** Brackets as they are written among letters of scripts with blanks: `（億円）`, `[$M]`. */
function narrow(name: string): string {
	return name.replace(/（/g, '(').replace(/）/g, ')').replace(/\s?[[【]([^[\]【】]*)[\]】]$/, ' ($1)');
}

function amountsOf(words: string, terms: MetricTerms): Amounts {
	const known = knownAs(words, terms);
	if (!isFigure(known)) return undefined;
	return NOT_SCALED_BY_LETTERS.has(known.name) ? 'not scaled by letters' : 'scaled by letters';
}

/** What words without period and estimate are called, and what is known of that. */
function named(words: string, terms: MetricTerms): { name: string; term: MetricTerm | undefined } {
	if (words.length > LONGEST_NAME) return { name: words, term: undefined };
	const known = knownAs(words, terms);
	if (known !== undefined) return { name: known.name, term: known };
	const growth = growthIn(words, terms);
	if (growth !== undefined) return named(growth, terms);
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
	const head = heads.find(isFigure);
	// Weight, jobs and hair are lost, too.
	return head === heads.at(-1) && head?.isLoss === true ? undefined : likeness(name, head);
}

/** What a change over a year is called, if words name one: `Revenue YoY` and `YoY revenue growth` are revenue growth. */
function growthIn(words: string, terms: MetricTerms): string | undefined {
	const base = words.replace(CHANGE_AFTER, '');
	if (/\sgrowth$/i.test(base)) return base === words ? GROWTH_OVER_A_YEAR.exec(words)?.[1] : base;
	const whose = base === words ? undefined : knownAs(base, terms);
	return whose?.measure === 'flow' ? `${whose.name} growth` : undefined;
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
/** A letter after these is a class of shares, or tonnes. */
const NOT_SCALED_BY_LETTERS: ReadonlySet<string> = new Set([
	'Share price', 'Capacity', 'Production', 'Shares outstanding', 'Age', 'Beta', 'Fleet',
]);
/** A company's guidance and a target are no estimates of the metric, but metrics of their own. */
const AIM = /(?:^|\s)(?:guide|guided|guidance|targets?)$/i;
const CHANGE_AFTER = /[\s,]*[([]?(?:yoy|y\/y|y-o-y|year[\s-](?:over|on)[\s-]year)[)\]]?$/i;
const GROWTH_OVER_A_YEAR = /^(?:yoy|y\/y|y-o-y|year[\s-](?:over|on)[\s-]year)\s(.+\sgrowth)$/i;
const TRAILING_BRACKET = /\s*\([^()]*\)$/;
const LEAD = /^(?:total|current|latest|annual|full[\s-]year|group|consolidated|reported|gaap|ifrs|number of|no\. of|# of)\s+(?=\S)/i;
