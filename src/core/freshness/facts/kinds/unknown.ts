/** What kind of figure one is of a metric that nothing is known of, by its name and its value alone. */

import type { Metric } from '../../../figures/metrics/read';
import type { FactKind } from '../../limit/kinds';
import { kindOfLength, monthsIn, type Stretch } from './length';
import { opensWithFigure } from './opening';
import { COUNTED_YEARLY, FORECAST_NAME, HOLDER_NAME, PRICE_NAME, SAYS_STATE, SHARE_NAME, TOLD_AGAIN } from '../words/names';
import { withoutBrackets } from '../words/name-words';

/**
 * A figure of a metric that is not known is a price by its name; one that is told again by what its name says, or by words
 * such as *currently*; one that is reported again by its fiscal year, half or quarter, or the year in its name; or a count of
 * things. Else behind a bare year, month or day mostly stands what happened then. `time` is `null` where nothing but the note
 * tells it.
 */
export function kindOfUnknown(
	{ name: written, period }: Pick<Metric, 'name' | 'period'>, value: string, time: Stretch | null,
): FactKind | undefined {
	const name = withoutBrackets(written);
	if (namesHolder(name, value)) return time === null || !YEAR.test(time.text) ? 'users and holdings' : undefined;
	if (!opensWithFigure(value) || NO_AMOUNT.test(value)) return undefined;
	if (PRICE_NAME.test(name) || (RATE_NAME.test(name) && A_DAY.test(value))) return 'prices';
	if (FORECAST_NAME.test(name)) return time === null ? undefined : 'guidance';
	const isToldByDay = TOLD_AGAIN.test(name) || isShare(name, value);
	const isYearly = !isToldByDay && (COUNTED_YEARLY.test(name) || isCount(name, value));
	const isTold = isToldByDay || isYearly || SAYS_STATE.test(`${written} ${value}`);
	if (time === null) return isTold ? (isYearly ? 'annual figures' : 'users and holdings') : undefined;
	const isReported = REPORTED.test(time.text) || (period !== undefined && YEAR.test(period));
	return isTold || isReported ? kindOfLength(monthsIn(time), isYearly) : undefined;
}

/** Whether a value counts the things that its metric names: `Offices | 44`, `Spas operated | 37`, `Companies invested | 400+`. */
export function isCount(name: string, value: string): boolean {
	return PLURAL.test(name) && COUNT.test(value);
}

/** Whether a value names who holds how much: `Major shareholder | [[Acme]] (~4%)`. */
export function namesHolder(name: string, value: string): boolean {
	return HOLDER_NAME.test(name) && /\d\s?%/.test(value);
}

function isShare(name: string, value: string): boolean {
	return PERCENT.test(value) && (SHARE_NAME.test(name) || SHARE_OF.test(name));
}

/** Whether a value says itself that it is what somebody has by a day: `$150B+ AUM`, `57M MAU`. */
export function countsByDay(value: string): boolean {
	return COUNTED_BY_DAY.test(value);
}

/** A period as reports name it: `FY2024`, `H1 2025`, `Q3 2025`, `9M 2025`, `Jan-Aug 2025`. */
const REPORTED = /^(?:FY|[HQ]\d|\dM|[A-Z][a-z]{2}-[A-Z][a-z]{2} )/;
const YEAR = /^\d{4}$/;
/** A rank, a day (`2/14`), a score (`11 of 29`) or a code is no amount. */
const NO_AMOUNT = /^[^\p{L}\d]*#|^\d{1,2}\/\d{1,2}(?!\d)|^\d+ of (?:the )?\d/u;
/** What a ship or a rig is hired for: `$150K/day`. */
const RATE_NAME = /(?:^|\s)rates?$/i;
const A_DAY = /\/\s?day(?![a-z])/i;
const PERCENT = /^[^\p{L}\d]*\d[\d.,]*(?:\s?[-–—]\s?\d[\d.,]*)?\+?\s?%/u;
const SHARE_OF = /^shares? of\s/i;
const COUNTED_BY_DAY =
	/^[^\p{L}\d]*\d[\d.,]*\s?\p{L}{0,2}\+?\s(?:AU[MA]|[MDW]AU|ARR|(?:regulatory )?assets under management)(?!\p{L})/u;
/** A count, its scale and nothing of money, percent or a unit behind it: `44`, `~1,700+`, `12 patients`, `1.2M`. */
const COUNT = new RegExp(
	'^[\\s*_~≈<>+]*\\d[\\d.,]*(?:\\s?[-–—]\\s?\\d[\\d.,]*)?\\s?(?:[KMBkm]|million|billion|thousand)?\\+?(?![\\p{L}\\d%/$€£¥₹:])', 'u',
);
/** A name that ends in things, in English, or in what is said of them. */
const PLURAL = new RegExp(
	'(?:^|[\\s/(-])[A-Za-z]*[A-Za-hj-rtv-z]s(?:\\s(?:[a-z]+ed|sold|built|total|worldwide|globally|live|active|open|since inception))?$', 'u',
);
