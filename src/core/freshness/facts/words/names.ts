/** Names of metrics, and words in them, by which a figure's kind is told where nothing more is known of the metric. */

/** Names that end in what is told again and again: what somebody has by a day, or what came about over a time. */
export const TOLD_AGAIN = endsIn(
	'subs', 'subscribers?', 'subscriptions?', 'customers', 'clients', 'members(?:hip)?', 'users?', 'players', 'accounts',
	'visitors', 'visits', 'traffic', 'followers', 'fan base', 'reach', '[mdw]au', 'buyers', 'merchants', 'sellers', 'aum',
	'arr', 'nav', 'portfolio', 'reserves', 'backlog', 'order ?book', 'occupancy', 'borrowings', '(?:debt|loans) outstanding',
	'debt', 'liquidity', 'leverage', 'cash', 'deposits', 'inventor(?:y|ies)', '(?:portfolio|fair) value', 'cost basis',
	'open interest', 'rate', 'yields?', 'revenues?', 'sales', 'turnover', 'income', 'profits?', 'loss(?:es)?', 'earnings',
	'ebitda?', 'ebit', 'oibda', '\\S+ margin', 'growth', 'capex', 'opex', 'costs', 'expenses', 'shipments', 'shipped',
	'deliveries', 'volumes?', 'output', 'production', 'originations?', 'imports', 'exports', 'premiums(?: written)?',
	'payments', 'inflows?', 'outflows?', 'bookings', 'fundraising', 'compensation', 'spend(?:ing)?', 'deficit', 'surplus', 'capital',
);

/** Names that end in what somebody has by a day, and that changes from week to week. */
export const VOLATILE_NAME = endsIn('aum', 'arr', 'nav', '[mdw]au', 'users', 'subscribers', 'net worth');

/** Names that end in what is counted once a year. */
export const COUNTED_YEARLY = endsIn(
	'locations', 'offices', 'stores', 'plants', 'plantations', 'employees', 'headcount', 'staff', 'aircraft', 'vehicles',
);

/** Names that end in what is the price of something. */
export const PRICE_NAME = endsIn('price', 'stock', 'market cap(?:itali[sz]ation)?', 'odds', 'spread', 'quote');

/** Names of what is expected: guidance of a company's own, a forecast. */
export const FORECAST_NAME = endsIn('guid(?:e|ed|ance)', 'outlook', 'forecast', 'targets?');

function endsIn(...words: readonly string[]): RegExp {
	return new RegExp(`(?:^|[\\s/(-])(?:${words.join('|')})$`, 'i');
}

/** Words for somebody's holding of somebody else. */
export const HOLDING = /\b(?:stakes?|shareholdings?|holds?|owns|ownership|holdings?|of shares)\b/i;

/** Words for what was settled or happened once. */
export const SETTLED_NAME = new RegExp(
	'\\b(?:valuation$|convict(?:ed|ion)|indict(?:ed|ment)|sentenced?|announcement|take-private|rights issue|exits?$|milestone|pledged?|' +
		'commit(?:s|ted)?$|marker|summit|election|cohorts?|confirmation)',
	'i',
);

/** The word for a record. */
export const RECORD = /\brecord\b/i;

/** Whether the words around an expected figure say that it is a forecast: an estimate may be of what nobody reports, long after. */
export function saysForecast(words: string): boolean {
	return FORECAST.test(words);
}

const FORECAST_WORDS = 'guid(?:e|ed|ance)|outlook|forecasts?|projected|projections?|expected|expects|targets?|consensus';
const FORECAST = new RegExp(`\\d\\d\\s?[EF](?![\\p{L}\\d])|(?:^|[^\\p{L}])(?:${FORECAST_WORDS})(?![\\p{L}])`, 'iu');
