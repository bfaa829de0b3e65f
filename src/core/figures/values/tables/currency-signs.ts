/**
 * The currencies that figures are read in: to add a code, a sign or a word is to add it here. Where in a cell they are
 * looked for is in `currency-at.ts`.
 */

/** Signs and words that stand for one currency besides its code; the empty code has those that stand for several. Case counts. */
export const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = {
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
export const OTHER_CODES: readonly string[] = [
	'SEK', 'NOK', 'DKK', 'ISK', 'RON', 'BGN', 'KWD', 'BHD', 'OMR', 'JOD', 'PKR', 'BDT', 'LKR', 'NPR', 'MAD', 'TND', 'DZD',
	'XOF', 'XAF', 'ETB', 'TZS', 'UGX', 'ZMW', 'AOA', 'MOP', 'MMK', 'KHR', 'UZS', 'AZN', 'GEL', 'RSD', 'UYU', 'PYG', 'BOB', 'DOP', 'CRC', 'VES',
	'IRR', 'IQD', 'LBP',
];

/** Signs and words for a hundredth of a pound. */
export const PENCE: readonly string[] = ['GBX', 'GBp', 'pence', 'p'];
