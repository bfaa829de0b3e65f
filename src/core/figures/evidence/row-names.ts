/** Names of rows and properties that say where an actor is at home, as `bareName` has them. */

/** Rows about the currency of all figures. */
export const CURRENCY_ROWS: ReadonlySet<string> = new Set([
	'currency', 'reporting currency', 'functional currency', 'base currency', 'währung', 'berichtswährung', 'devise', 'monnaie', 'moneda',
	'moeda', '货币', '貨幣', '币种', '通貨', '통화',
]);

/** Rows about headquarters, country and the like. */
export const HOME_ROWS: ReadonlySet<string> = new Set([
	'hq', 'headquarter', 'headquarters', 'headquartered', 'head office', 'based', 'based in',
	'country', 'nationality', 'location', 'domicile', 'jurisdiction',
	'sitz', 'hauptsitz', 'land', 'siège', 'siège social', 'pays', 'sede', 'país', '总部', '總部', '国家', '國家', '本社', '国', '본사', '국가',
]);

/** Rows about the listing: tickers and exchanges. */
export const LISTING_ROWS: ReadonlySet<string> = new Set([
	'ticker', 'tickers', 'ticker symbol', 'symbol', 'exchange', 'stock exchange', 'listing', 'listed', 'börse', 'bourse', 'bolsa', '股票代码',
	'证券代码', '上市', '証券コード', '上場', '종목코드',
]);

/** Rows that only countries have. Their output is told in US dollars, whatever they pay with. */
export const COUNTRY_ROWS: ReadonlySet<string> = new Set([
	'gdp', 'nominal gdp', 'gdp per capita', 'population', 'pib', 'bip', '人口',
]);
