/** What a row expects, and of which time: guidance, a target, the next results. Until that is over, nothing is amiss. */

import type { QuickStat } from '../../actor/note/actor-note';
import { plainName } from '../../figures/metrics/key';
import type { Metric } from '../../figures/metrics/read';
import { statedTimesIn, type FoundTime, type StatedTime } from '../../figures/times/period';
import { isTold } from '../../figures/times/words-beside';
import { proseOnly } from '../../markdown/inline';
import { lastTime, placed, type FactTime } from './time';
import { AWAITED_NAME, FORECAST_NAME, FORMER_NAME, NEXT_NAME, saysForecast } from './words/names';
import { withoutBrackets } from './words/name-words';

/**
 * The last time of which a row by its name expects something; `undefined` where it expects nothing, or says no time. `only` is
 * the time that its value is, if it is nothing but one.
 */
export function expectedByName(
	{ metric, value }: QuickStat, { name, term }: Pick<Metric, 'name' | 'term'>, only: StatedTime | undefined,
): FactTime | undefined {
	if (term?.name === 'Next earnings') return lastTimeIn(value);
	if (NEXT_NAME.test(name)) return only === undefined ? awaited(name, value) : placed(only);
	if (term?.measure === 'date' || term?.measure === 'text' || PRICE_TARGET.test(name)) return undefined;
	if (only?.estimate === true) return placed(only);
	const written = withoutBrackets(plainName(metric));
	if (![name, written, written.split(',', 1)[0] ?? ''].some((each) => FORECAST_NAME.test(each))) return undefined;
	if (FORMER_NAME.test(written)) return undefined;
	return lastTimeIn(metric) ?? (OUTLOOK.test(written) ? undefined : lastTimeIn(value));
}

/** `Next catalyst | Q4 results, March 30, 2026`: what comes next may be told in words if they, or its name, say that it is awaited. */
function awaited(name: string, value: string): FactTime | undefined {
	return AWAITED_NAME.test(name) || saysForecast(value) ? lastTimeIn(value) : undefined;
}

/** `$188B (2025 est.)`, of a value that goes on with what is forecast of a later year. */
export function firstClause(value: string): string {
	return value.split(/[;,](?!\d)/, 1)[0] ?? '';
}

/** Of the times that a text states, but those that say when it was told, the one that ends last. */
function lastTimeIn(text: string): FactTime | undefined {
	const prose = proseOnly(text);
	const isOfTelling = ({ from, to }: FoundTime): boolean => (
		isTold(prose.slice(Math.max(0, from - LONGEST_TELLING), from), prose.slice(to, to + LONGEST_TELLING))
	);
	return lastTime(statedTimesIn(prose).flatMap((found) => (isOfTelling(found) ? [] : placed(found.time))));
}

/** An outlook may be that of a rating, dated by the day it was given. */
const OUTLOOK = /outlook$/i;
/** In characters. */
const LONGEST_TELLING = 24;
/** What others expect of a share is told anew as its price is: its date says when it was told. */
const PRICE_TARGET = /price target$/i;
