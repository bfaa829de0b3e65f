/** Numbers that are names: tickers, ranks, models. */

const EXCHANGES =
	'SEHK|HKEX|HKEx|HKSE|HK|Hong Kong|TWSE|TPEx|TWO|TW|TSE|TYO|Tokyo|JP|JT|KRX|KOSPI|KOSDAQ|KS|KQ|SSE|SZSE|SHA|SHE|SH|SZ|SS|CH|Shanghai|' +
	'Shenzhen|STAR|BSE|NSE|Bursa|KLSE|KL|Tadawul|Saudi|SR|TASI|Taipei|Taiwan|Seoul|Beijing';
/** `9988 (HK)`, `700 HK`, `0700.HK`, `2357 (TWSE: Asus)`. */
const TICKER = new RegExp(`\\d{1,6}(?:\\.[A-Z]{1,4}(?![a-z])|\\s?[([]?(?:${EXCHANGES})(?![A-Za-z]))`, 'y');
/** `1080p`, `3M`, `1 in 5`. */
const OTHERS = /(?:480|720|1080|1440|2160|4320)p|3M(?=$|\s\p{Lu}|[,(;]|\s\()|1 (?:in|out of) \d/uy;

/** Whether the number whose digits begin at `at` is the code of a listing, or a well-known name. */
export function isCode(text: string, at: number): boolean {
	if (!/\d/.test(text.charAt(at))) return false;
	TICKER.lastIndex = at;
	OTHERS.lastIndex = at;
	return TICKER.test(text) || OTHERS.test(text);
}
