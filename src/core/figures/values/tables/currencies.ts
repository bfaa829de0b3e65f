/** How currencies are written before and after a figure. */

/** A currency as written, and where it ends. */
export interface CurrencyMark {
	/** ISO 4217; `undefined` for a sign of several currencies. */
	readonly code: string | undefined;
	/** The power of ten that one of it is of the currency: -2 for pence. */
	readonly exponent: number;
	/** First character after it. */
	readonly to: number;
}

/** Signs and words that stand for one currency besides its code; an empty code for those that stand for several. Case counts. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
	USD: ['$', 'US$', 'U.S.$', 'US $', 'dollars', 'US dollars'],
	EUR: ['€', 'Euro', 'euro', 'euros'],
	GBP: ['£', 'UK£', 'sterling'],
	JPY: ['JP¥', 'yen'],
	CNY: ['RMB', 'Rmb', 'CN¥', 'CNH', 'yuan', 'Yuan', '元', 'renminbi'],
	CAD: ['C$', 'CA$', 'CDN$', 'Cdn$', 'CAD$'],
	AUD: ['A$', 'AU$', 'AUD$'],
	HKD: ['HK$', 'HKD$'],
	SGD: ['S$', 'SG$'],
	TWD: ['NT$', 'NTD'],
	NZD: ['NZ$'],
	BRL: ['R$', 'reais'],
	MXN: ['MX$', 'Mex$', 'MXN$'],
	ARS: ['AR$'],
	CLP: ['CLP$'],
	COP: ['COP$'],
	INR: ['₹', 'Rs.', 'Rs', 'rupees'],
	KRW: ['₩', 'won'],
	CHF: ['SFr', 'SFr.', 'Swiss francs'],
	PLN: ['zł'],
	CZK: ['Kč'],
	HUF: ['Ft'],
	TRY: ['₺', 'TL', 'lira'],
	VND: ['₫'],
	THB: ['฿', 'baht'],
	PHP: ['₱'],
	ILS: ['₪', 'NIS', 'shekels'],
	NGN: ['₦', 'naira'],
	RUB: ['₽', 'rubles', 'roubles'],
	UAH: ['₴'],
	KZT: ['₸'],
	IDR: ['Rp', 'rupiah'],
	MYR: ['RM', 'ringgit'],
	ZAR: ['rand'],
	PEN: ['S/'],
	EGP: ['E£', 'EGP£'],
	AED: ['Dhs', 'Dh', 'dirhams'],
	QAR: ['QR'],
	SAR: ['SR', 'riyals'],
	KES: ['KSh'],
	GHS: ['GH₵'],
	'': ['¥', 'kr', 'kr.'],
};

/** Codes without a sign of their own here. Codes that are words or names rather (`ALL`, `AMD`, `TOP`) are left out. */
const OTHER_CODES = [
	'SEK', 'NOK', 'DKK', 'ISK', 'RON', 'BGN', 'KWD', 'BHD', 'OMR', 'JOD', 'PKR', 'BDT', 'LKR', 'NPR', 'MAD', 'TND', 'DZD',
	'XOF', 'XAF', 'ETB', 'TZS', 'UGX', 'ZMW', 'AOA', 'MOP', 'MMK', 'KHR', 'UZS', 'AZN', 'GEL', 'RSD', 'UYU', 'PYG', 'BOB', 'DOP', 'CRC', 'VES', 'IRR', 'IQD', 'LBP',
];

interface Meaning {
	readonly code: string | undefined;
	readonly exponent: number;
}

const MEANINGS = new Map<string, Meaning>([
	...Object.entries(SIGNS).flatMap(([code, signs]) => [...signs, ...(code === '' ? [] : [code])].map((sign) => [sign, { code: code || undefined, exponent: 0 }] as const)),
	...OTHER_CODES.map((code) => [code, { code, exponent: 0 }] as const),
	...['GBX', 'GBp', 'pence', 'p'].map((sign) => [sign, { code: 'GBP', exponent: -2 }] as const),
]);

const ANY = [...MEANINGS.keys()]
	.sort((a, b) => b.length - a.length)
	.map((sign) => sign.replace(/[.$/]/g, '\\$&') + (/[a-z]$/i.test(sign) ? '(?![a-z])' : ''))
	.join('|');
/** A code and a sign may stand together: `USD $5B`, of which the code says more. */
const BEFORE = new RegExp(`(?<mark>${ANY})\\s?[$€£¥]?\\s?`, 'y');
const AFTER = new RegExp(`\\s?(?<mark>${ANY})(?!\\s?\\d)`, 'y');
/** How marks begin, so that most words are passed over at once. */
const FIRST_LETTERS = new Set([...MEANINGS.keys()].map((sign) => sign.charAt(0)));
const ZAR = /R\s?(?=\d[\d.,]*\s?(?:bn|[MB]|m|million|billion)(?![a-z]))/y;

/** The currency before a figure, with the blank after it. South Africa's `R` only where a magnitude follows, since `R1` is a name. */
export function currencyBefore(text: string, at: number): CurrencyMark | undefined {
	if (!FIRST_LETTERS.has(text.charAt(at))) return undefined;
	ZAR.lastIndex = at;
	if (ZAR.test(text)) return { code: 'ZAR', exponent: 0, to: ZAR.lastIndex };
	return markAt(BEFORE, text, at, /^(?:p|pence)$/);
}

/** The currency after a figure, with the blank before it. */
export function currencyAfter(text: string, at: number): CurrencyMark | undefined {
	return markAt(AFTER, text, at, /^(?:Rs\.?|Dh|S\/|Rp|RM)$/);
}

/** The code that a text is, such as `CAD`; `undefined` for any other text. */
export function currencyCode(text: string): string | undefined {
	return /^[A-Z]{3}$/.test(text) ? MEANINGS.get(text)?.code : undefined;
}

function markAt(pattern: RegExp, text: string, at: number, never: RegExp): CurrencyMark | undefined {
	pattern.lastIndex = at;
	const mark = pattern.exec(text)?.groups?.['mark'];
	const meaning = mark === undefined || never.test(mark) ? undefined : MEANINGS.get(mark);
	return meaning && { ...meaning, to: pattern.lastIndex };
}
