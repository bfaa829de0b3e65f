/** Markets and words that tell which currency a note means where it writes money in characters alone: to add one is to add it here. */

/** What tells that amounts without a currency are of one. */
export interface CurrencyOfAmounts {
	readonly code: string;
	/** Words and signs that only money of this currency has. */
	readonly named: RegExp;
	/** Markets, as written in a row on the listing or as a tag, and endings of tickers. */
	readonly listed?: RegExp;
	/** Whether it may be the one that is meant, and where its own market or amounts in it tell: of any note, or of one without a market. */
	readonly tells: 'of any' | 'of none listed' | 'nothing';
}

/** The currencies of countries that write amounts in characters, and those that stand beside them. */
export const CURRENCIES_OF_AMOUNTS: readonly CurrencyOfAmounts[] = [
	{
		code: 'CNY', tells: 'of any',
		named: /\d\s?(?:[万亿千百]{1,3}\s?)?元|人民[币幣]|RMB|CNY|CN¥/,
		listed: /A\s?股|沪市|深市|上交所|深交所|创业板|科创板|北交所|上证|深证|\d{6}\.(?:SH|SS|SZ)(?![A-Z])/i,
	},
	{
		code: 'JPY', tells: 'of any',
		named: /\d\s?(?:[千百十]?[万億兆]\s?)?円|JPY|JP¥|日[元圓圆]/,
		listed: /東証|東京証券取引所|JPX|\d{3}[\dA-Z]\.(?:T|JP)(?![A-Z])/i,
	},
	{
		code: 'KRW', tells: 'of any',
		named: /\d\s?(?:[천백십]?[만억조]\s?)?원|KRW|₩|韩元|韓元/,
		listed: /코스피|코스닥|KOSPI|KOSDAQ|KRX|\d{6}\.(?:KS|KQ)(?![A-Z])/i,
	},
	{ code: 'TWD', tells: 'of any', named: /新?[台臺][币幣]|NT\$|NTD|TWD/, listed: /臺股|台股|上櫃|TWSE|TPEX|\d{4}\.TWO?(?![A-Z])/i },
	// Companies listed there often keep their books in yuan.
	{ code: 'HKD', tells: 'nothing', named: /港[元币幣]|HK\$|HKD/, listed: /H\s?股|港股|港交所|联交所|聯交所|HKEX|SEHK|\d{4,5}\.HK(?![A-Z])/i },
	{ code: 'USD', tells: 'of none listed', named: /美[元金]|US\$|USD|ドル|달러|(?:^|[^A-Z])\$/, listed: /美股|纳斯达克|纽交所|NASDAQ|NYSE/i },
	{ code: 'EUR', tells: 'of none listed', named: /€|EUR|[欧歐]元|ユーロ|유로/ },
	{ code: 'GBP', tells: 'of none listed', named: /£|GBP|英[镑鎊]|ポンド/ },
];
