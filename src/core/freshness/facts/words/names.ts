/** Names of metrics, and words in them, by which a figure's kind is told where nothing more is known of the metric. */

import {
	AWAITED_IN_LANGUAGES, COUNTED_IN_LANGUAGES, FORECASTS_IN_LANGUAGES, FORMER_IN_LANGUAGES, HOLDERS_IN_LANGUAGES, HOLDINGS_IN_LANGUAGES,
	NEXT_IN_LANGUAGES, PAST_IN_LANGUAGES, PEAK_IN_LANGUAGES, PRICES_IN_LANGUAGES, RECORD_IN_LANGUAGES,
	SETTLED_IN_LANGUAGES, STATES_IN_LANGUAGES, TOLD_IN_LANGUAGES,
} from './names-in-languages';
import { saying } from './name-words';

/** Names that end in what is told again and again: what somebody has by a day, or what came about over a time. */
export const TOLD_AGAIN = saying({
	...TOLD_IN_LANGUAGES,
	ending: [
		'subs', 'subscribers?', 'subscriptions?', 'customers', 'clients', 'members(?:hip)?', 'users?', 'players', 'accounts',
		'visitors', 'visits', 'traffic', 'followers', 'following', 'fan base', 'reach', '[mdw]au', 'buyers', 'merchants', 'sellers', 'aum',
		'aua', 'auc', 'arr', 'nav', 'portfolio', 'reserves', 'backlog', 'order ?book', 'pipeline', 'occupancy', 'borrowings',
		'(?:debt|loans) outstanding', 'debt', 'liabilities', 'liquidity', 'leverage', 'gearing', 'cash', 'deposits', 'inventor(?:y|ies)',
		'(?:portfolio|fair|book) value', 'cost basis', 'open interest', 'rate', 'yields?', 'revenues?', 'sales', 'turnover', 'income',
		'profits?', 'loss(?:es)?', 'earnings', 'ebitda?', 'ebit', 'oibda', 'eps', '\\S{1,40} margin', 'growth', 'capex', 'opex', 'costs',
		'expenses', 'shipments', 'shipped', 'deliveries', 'volumes?', 'output', 'production', 'throughput', 'originations?', 'imports', 'exports',
		'premiums(?: written)?', 'payments', 'inflows?', 'outflows?', 'bookings', 'fundraising', 'compensation', 'spend(?:ing)?', 'deficit',
		'surplus', 'capital', 'gmv', 'gtv', 'gpv', 'tpv', 'gms', 'downloads', 'audience', 'community', 'circulation', 'demand',
		'market size', 'tam', 'team', 'network', 'footprint', 'customer base', 'user base', 'installed base', 'per capita',
		'(?:revenue|sales|profits?|income|assets) per \\S{1,40}', 'arpu', 'auv', 'cds',
		'\\S{1,40} ratio', 'net worth', 'wealth', 'holdings', 'transit',
		'(?:production|operating|unit|cash|sustaining|lifting|funding|borrowing) cost', 'aisc',
		'cash (?:and|&|\\+) .{0,60}(?:investments|securities|equivalents)', 'balance sheet', '13f .{0,60}(?:value|assets)', '13f value',
	],
	anywhere: [...TOLD_IN_LANGUAGES.anywhere, '^(?:daily|weekly|monthly)'],
});

/** Names that end in what somebody has by a day, and that changes from week to week. */
export const VOLATILE_NAME = endsIn('aum', 'arr', 'nav', '[mdw]au', 'users', 'subscribers', 'net worth');

/** Names that end in what is counted once a year. */
export const COUNTED_YEARLY = saying({
	...COUNTED_IN_LANGUAGES,
	ending: [
		'locations', 'offices', 'stores', 'plants', 'plantations', 'employees', 'headcount', 'staff', 'aircraft', 'vehicles', 'workforce',
		'\\S{1,40} count', 'capacity',
	],
});

/** Names that end in a part of a whole, which a percentage tells. */
export const SHARE_NAME = endsIn(
	'shares?', 'weight', 'penetration', 'utili[sz]ation', 'allocation', 'exposure', 'retention', 'adoption', 'coverage', 'float', 'churn',
	'position', 'mix', 'dependence', 'approval', 'control',
);

/** Names that end in what is the price of something. */
export const PRICE_NAME = saying({
	...PRICES_IN_LANGUAGES,
	ending: ['price', 'stock', 'market cap(?:itali[sz]ation)?', 'odds', 'spread', 'quote'],
});

/** Names of what is expected: guidance of a company's own, a forecast. */
export const FORECAST_NAME = saying({
	...FORECASTS_IN_LANGUAGES,
	ending: ['guid(?:e|ed|ance)', 'outlook', 'forecasts?', 'projections?', 'targets?', 'goals?'],
	anywhere: [...FORECASTS_IN_LANGUAGES.anywhere, '^(?:expected|planned|projected)'],
});

/** Names of what comes next, whose date is one to wait for. */
export const NEXT_NAME = new RegExp(
	`^(?:(?:next|upcoming|${NEXT_IN_LANGUAGES.apart.join('|')})\\s|${NEXT_IN_LANGUAGES.joined.join('|')})`, 'iu',
);

/** Names of what has a day that is waited for. */
export const AWAITED_NAME = saying({
	...AWAITED_IN_LANGUAGES,
	ending: [
		'catalysts?', 'milestones?', 'events?', 'earnings', 'results', 'report', 'release', 'review', 'election', 'decision', 'meeting',
		'auction', 'deadline', 'payment', 'maturity', 'update',
	],
});

/** Names of what was expected before, which is told by what took its place. */
export const FORMER_NAME = new RegExp(
	`^(?:prior|previous|former|initial|original|old|${FORMER_IN_LANGUAGES.apart.join('|')})\\s|` +
		`^(?:${FORMER_IN_LANGUAGES.joined.join('|')})`, 'iu',
);

function endsIn(...ending: readonly string[]): RegExp {
	return new RegExp(`(?:^|[\\s/(-])(?:${ending.join('|')})$`, 'iu');
}

/** Words for somebody's holding of somebody else. */
export const HOLDING = new RegExp(
	'(?:^|[^\\p{L}])(?:stakes?|shareholdings?|holds?|owns|ownership|holdings?|of shares|' +
		`${HOLDINGS_IN_LANGUAGES.apart.join('|')})(?![\\p{L}])|${HOLDINGS_IN_LANGUAGES.joined.join('|')}`, 'iu',
);

/** Names that end in who holds a part of somebody. */
export const HOLDER_NAME = saying({
	...HOLDERS_IN_LANGUAGES, ending: ['shareholders?', 'minority', 'majority', 'control', 'promoters?', 'backers?', 'voting power'],
});

/** Words for what was settled or happened once: anywhere in a name, at its beginning, and at its end. */
const SETTLED = {
	anywhere: [
		'convict(?:ed|ion)', 'indict(?:ed|ment)', 'sentenced?', 'announcement', 'take-private', 'rights issue', 'milestone', 'pledged?', 'marker',
		'summit', 'election', 'confirmation', 'layoffs?', 'recall', 'breach', 'hack', 'leak', 'strike', 'special dividend', 'prize', 'penalty',
		'(?:write|mark)downs?', 'impairment', 'seized', 'frozen', 'revealed', 'cost cap', 'combination', 'recap', '(?:deal|transaction) value',
		'contributions?', 'per share', 'tenure', ...SETTLED_IN_LANGUAGES.apart,
	],
	first: [
		'(?:last|latest|recent|most recent|new)\\s(?:.*\\s)?funding', 'restructured', 'key', 'lead', 'main', 'flagship', 'notable', 'typical',
		'average deal', 'design', 'lifetime', 'initial', 'popular vote', 'margin', 'vote',
	],
	last: [
		'valuation', 'exits?', 'commit(?:s|ted)?', 'cohorts?', 'raise', 'order', 'transaction', 'framework', 'fees?', 'peak', 'cycle',
		'authori(?:ty|[sz]ation)', 'expansion', 'seminar', 'webinar', 'fund', 'financing', 'package', 'program(?:me)?', 'plan', 'gift', 'grant',
		'cuts?', 'proceeds', 'investment', 'move', 'offer', 'donations?', 'ytd', 'performance', 'ranks?', 'ranking', 'children', 'siblings',
		'titles', 'medals', 'championships', 'commissioners', 'seats', 'limits?', 'recovery', 'rally', 'crash', 'donors?', 'diversion',
	],
};

/** Names of what was settled or happened once. */
export const SETTLED_NAME = new RegExp(
	`(?:^|[^\\p{L}])(?:${SETTLED.anywhere.join('|')})(?![\\p{L}])|^(?:${SETTLED.first.join('|')})(?![\\p{L}])|` +
		`(?:^|[\\s/(-])(?:${SETTLED.last.join('|')})$|${SETTLED_IN_LANGUAGES.joined.join('|')}`, 'iu',
);

/** Words by which a figure is one of the day on which it was told, whatever it measures: `5.7% as of Apr 20`, `currently 40 sites`. */
export const SAYS_STATE = new RegExp(
	`(?:^|[^\\p{L}])(?:as (?:of|at)|currently|current|now|at present|${STATES_IN_LANGUAGES.apart.join('|')})(?![\\p{L}])|` +
		STATES_IN_LANGUAGES.joined.join('|'), 'iu',
);

/** Whether words say that a figure is one of a day gone by: `$4B (at death)`. */
export function saysPast(words: string): boolean {
	return PAST.test(words);
}

/** Whether words say that a figure is one of what happened once: `at IPO`, `at the 2022 take-private`. */
export function saysAtEvent(words: string): boolean {
	return AT_EVENT.test(words);
}

const EVENT =
	'at (?:(?:the|its|(?:19|20)\\d\\d) )*' +
	'(?:time|death|peak|exit|acquisition|sale|closing|close|ipo|launch|listing|take-private|buyout|merger)';
const AT_EVENT = new RegExp(`(?:^|[^\\p{L}])${EVENT}(?![\\p{L}])`, 'iu');
const PAST = new RegExp(
	`(?:^|[^\\p{L}])(?:${EVENT}|pre-[a-z]+|before|when|` +
		`${PAST_IN_LANGUAGES.apart.join('|')})(?![\\p{L}])|${PAST_IN_LANGUAGES.joined.join('|')}`, 'iu',
);

/** The word for a record. */
export const RECORD = new RegExp(
	`(?:^|[^\\p{L}])(?:record|${RECORD_IN_LANGUAGES.apart.join('|')})(?![\\p{L}])|${RECORD_IN_LANGUAGES.joined.join('|')}`, 'iu',
);

/** The words for a height from which a figure has come down. */
export const PEAK = new RegExp(
	`(?:^|[^\\p{L}])(?:peak|ath|all-time high|record (?:high|low)|${PEAK_IN_LANGUAGES.apart.join('|')})(?![\\p{L}])|` +
		PEAK_IN_LANGUAGES.joined.join('|'), 'iu',
);

/** Whether the words around an expected figure say that it is a forecast: an estimate may be of what nobody reports, long after. */
export function saysForecast(words: string): boolean {
	return FORECAST.test(words);
}

const FORECAST_WORDS = [
	'guid(?:e|ed|ance)', 'outlook', 'forecasts?', 'projected', 'projections?', 'expected', 'expects', 'planned', 'targets?', 'targeted',
	'consensus', ...FORECASTS_IN_LANGUAGES.anywhere,
];
const FORECAST = new RegExp(
	`\\d\\d\\s?[EF](?![\\p{L}\\d])|(?:^|[^\\p{L}])(?:${FORECAST_WORDS.join('|')})(?![\\p{L}])|` +
		`(?:${FORECASTS_IN_LANGUAGES.joined.join('|')})(?!\\p{Ll})`, 'iu',
);
