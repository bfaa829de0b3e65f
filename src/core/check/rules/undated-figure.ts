import type { ActorNote, QuickStat } from '../../actor/note/actor-note';
import { tickersOf } from '../../actor/vault/actor-index';
import { readMetric } from '../../figures/metrics/read';
import { statedTimesIn } from '../../figures/times/period';
import { factsOf, isDated } from '../../freshness/facts/facts';
import { isVolatile } from '../../freshness/facts/kinds/figure';
import { plainText } from '../../markdown/inline';
import { lineStart } from '../rule/checked-note';
import { noteRule, type Given, type NoteReport } from '../rule/rule';

/** Finds perishable figures (prices, market caps, users, assets under management) that nothing dates: one finding a note. */
export const undatedFigure = noteRule({
	id: 'undated-figure',
	severity: 'hint',
	on: true,
	summary: 'A price, market cap, count of users or the like with no date in its cell, row, heading or note.',
	find: ({ actor, text }, given) => (actor === undefined || saysWhen(actor, text) ? [] : undatedIn({ actor, text }, given)),
});

function undatedIn({ actor, text }: { readonly actor: ActorNote; readonly text: string }, { terms, today }: Given): NoteReport[] {
	const stats = new Map(actor.quickStats.map((stat) => [stat.line, stat]));
	const undated = factsOf(actor, terms, today).filter((fact) => {
		const stat = stats.get(fact.line);
		if (isDated(fact) || fact.perishesAs === undefined || stat === undefined || isOfProduct(stat, actor)) return false;
		if (!isVolatile(readMetric(stat.metric, terms))) return false;
		return !isTimedBeside(stat, actor) && !isDatedElsewhere(stat, text);
	});
	const [first, ...others] = undated;
	if (first === undefined) return [];
	const more = others.length === 0 ? '' : ` and ${others.length} more`;
	const found = `Unexpected ${plainText(first.name)} "${plainText(first.text)}"${more} without a date`;
	return [{
		message: `${found}, expected one in the cell, row, heading or note. Add it, such as "(Feb 2026)".`,
		spots: [lineStart(first.line), ...others.map(({ line }) => lineStart(line))],
	}];
}

/** Whether a price may be that of a thing: a note without a ticker says nothing of shares. */
function isOfProduct({ metric }: QuickStat, actor: ActorNote): boolean {
	return /^price$/i.test(plainText(metric)) && tickersOf(actor).length === 0;
}

/** Whether any time, even one that says no year, stands in a row or its heads. */
function isTimedBeside({ metric, value, source, heads }: QuickStat, { quickStatsFrom }: ActorNote): boolean {
	const texts = [metric, value, source, heads?.section ?? quickStatsFrom, heads?.metric, heads?.value];
	return texts.some((text) => text != null && statedTimesIn(plainText(text)).length > 0);
}

/** Whether another line has the same figure and a year: the note dates it there. */
function isDatedElsewhere({ value }: QuickStat, text: string): boolean {
	const figure = FIGURE.exec(value)?.[0] ?? value;
	for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + figure.length)) {
		const end = text.indexOf('\n', at);
		const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
		if (line.length <= LONGEST_LINE && YEAR.test(line)) return true;
	}
	return false;
}

const FIGURE = /\d[\d.,]*\d?\s?\p{L}{0,2}/u;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
/** A longer line says too much for a year in it to be that of the figure. */
const LONGEST_LINE = 2000;

/** Whether a note says anywhere of which time it speaks: by its date, readable or not, or by an *as of*. */
function saysWhen({ updated, unreadableUpdated, created }: ActorNote, text: string): boolean {
	return (updated ?? unreadableUpdated ?? created) !== null || AS_OF.test(text);
}

/** `as of` and its like in other languages beside a year. */
const AS_OF = new RegExp(
	String.raw`(?:(?:^|[^\p{L}])(?:as\s(?:of|at)|stand:?|à la date du|au 3[01]|al 3[01]|a fecha de|em 3[01])\s|截至|截止)` +
		String.raw`[^\n]{0,30}(?:19|20)\d\d` +
		String.raw`|(?:19|20)\d\d[^\n]{0,12}(?:時点|时点|现在|現在|기준)`,
	'imu',
);
