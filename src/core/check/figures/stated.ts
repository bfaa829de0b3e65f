/** Figures as a note states them, each with all that has to be the same of two of them before they can contradict each other. */

import type { ActorNote, QuickStat } from '../../actor/note/actor-note';
import { headingKey } from '../../actor/words/heading-key';
import type { Conventions } from '../../actor/words/conventions';
import { readRows } from '../../comparison/table/cell';
import { quickStatRows, secondRows } from '../../comparison/table/note-metrics';
import { conventionsOf } from '../../figures/evidence/conventions-of';
import { readMetric, type Metric } from '../../figures/metrics/read';
import type { MetricTerms } from '../../figures/metrics/terms';
import { statedTimesIn } from '../../figures/times/period';
import { cellWords } from '../../figures/values/tables/cell-words';
import { orderOf, type Value } from '../../figures/values/value';
import { blankOut, wordsApart } from './cell-words';
import { GENERAL_HEADINGS, WORDS_BESIDE_NAME } from './general-headings';

/** A figure of a note's quick stats or second sources. */
export interface StatedFigure {
	/** The metric as written. */
	readonly metric: string;
	readonly value: Value;
	readonly line: number;
	/** Equal for figures of one metric, kind, currency, unit, time and scope, and with the same words beside them. */
	readonly basis: string;
}

/** The figures of a note in line order: amounts and ranges, no dates and no words. */
export function statedFigures(actor: ActorNote, terms: MetricTerms, conventions: Conventions): StatedFigure[] {
	const written = [...actor.quickStats, ...actor.moreStats];
	const repeated = repeatedAmong(written.map(({ metric }) => readMetric(metric, terms).key));
	if (repeated.size === 0) return [];
	const stats = new Map(written.map((stat) => [stat.line, stat]));
	const read = (name: string): Metric => readMetric(name, terms);
	const all = [...[...quickStatRows(actor, read).values()].flat(), ...secondRows(actor, read)];
	const rows = all.filter(({ metric }) => repeated.has(metric.key));
	const beside = conventionsOf(actor);
	return rows.flatMap((row) => {
		const [cell] = readRows([row], beside);
		const stat = stats.get(row.line ?? 0);
		if (cell === undefined || stat === undefined || orderOf(cell.cell.parsed) === undefined) return [];
		const { parsed: value } = cell.cell;
		const { kind, currency, unit, estimate } = value;
		const said = [timesBeside(stat, actor), scopeOf(stat, actor, conventions), wordsApart(stat.value)];
		const basis = JSON.stringify([row.metric.key, kind, currency, unit, estimate, ...said]);
		return [{ metric: stat.metric, value, line: stat.line, basis }];
	}).sort((one, other) => one.line - other.line);
}

/** The keys that are there more than once. */
function repeatedAmong(keys: readonly string[]): ReadonlySet<string> {
	const seen = new Set<string>();
	return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}

/** Every time that a row or what stands above it states, each once: by its days, or by its words where it has none. */
function timesBeside({ metric, value, source, heads }: QuickStat, { quickStatsFrom }: ActorNote): string[] {
	const texts = [metric, value, source, heads?.section ?? quickStatsFrom, heads?.metric, heads?.value];
	const times = texts.flatMap((text) => (text == null ? [] : statedTimesIn(cellWords(text))));
	return [...new Set(times.map(({ time: { text, days } }) => (days === undefined ? text : `${days.first} ${days.last}`)))].sort();
}

/** What part of the actor a row is of: empty for the whole of it, else its heading; and what its third column says. */
function scopeOf({ source, heads }: QuickStat, actor: ActorNote, conventions: Conventions): string[] {
	const heading = heads?.section ?? actor.quickStatsFrom ?? '';
	return [isGeneral(heading, actor, conventions) ? '' : heading, source === null ? '' : blankOut(source)];
}

function isGeneral(heading: string, actor: ActorNote, { quickStatsHeadings, widerStatsHeadings, openStatsHeadings }: Conventions): boolean {
	const key = headingKey(blankOut(heading));
	if (key === '' || GENERAL_HEADINGS.has(key)) return true;
	if ([quickStatsHeadings, widerStatsHeadings, openStatsHeadings].some((headings) => headings.has(key))) return true;
	const name = namesOf(actor).find((each) => key.includes(each));
	if (name === undefined) return false;
	return key.replace(name, ' ').split(/[^\p{L}]+/u).every((word) => word === '' || word === 's' || WORDS_BESIDE_NAME.has(word));
}

/** What a heading may call the actor, in small letters: name, title and the first words of those. An alias may be of a part of it. */
function namesOf({ name, title }: ActorNote): string[] {
	const names = [name, title ?? name].map((each) => each.toLowerCase());
	return [...names, ...names.map((each) => each.split(' ', 1)[0] ?? '')].filter((each) => each.length > 1);
}
