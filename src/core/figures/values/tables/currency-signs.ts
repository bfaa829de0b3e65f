/**
 * The currencies that figures are read in: to add a code, a sign or a word is to add it here. Where in a cell they are
 * looked for is in `currency-at.ts`.
 */

/** Signs and words that stand for one currency besides its code; the empty code has those that stand for several. Case counts. */
export const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = {
	USD: [
		'$', 'US$', 'U.S.$', 'US $', 'dollars', 'US dollars', 'US-Dollar', 'Dollar', 'dólares', 'dollari', '美元', '美金', 'ドル', '米ドル', '달러',
	],
	EUR: ['€', 'Euro', 'Euros', 'euro', 'euros', '欧元', '歐元', 'ユーロ', '유로'],
	GBP: ['£', 'UK£', 'sterling', '英镑', '英鎊', 'ポンド', '파운드'],
	JPY: ['JP¥', 'yen', '円', '日元', '日圆', '日圓', '엔'],
	CNY: ['RMB', 'Rmb', 'CN¥', 'CNH', 'yuan', 'Yuan', '元', 'renminbi', '人民币', '人民幣', '元人民币', '元人民幣', '人民元', '위안'],
	CAD: ['C$', 'CA$', 'CDN$', 'Cdn$', 'CAD$', '加元'],
	AUD: ['A$', 'AU$', 'AUD$', '澳元', '豪ドル'],
	HKD: ['HK$', 'HKD$', '港元', '港币', '港幣', '香港ドル'],
	SGD: ['S$', 'SG$', '新加坡元'],
	TWD: ['NT$', 'NTD', '新台币', '新台幣', '新臺幣', '台币', '台幣', '台湾ドル'],
	NZD: ['NZ$'],
	BRL: ['R$', 'reais', 'Reais'],
	MXN: ['MX$', 'Mex$', 'MXN$'],
	ARS: ['AR$'],
	CLP: ['CLP$'],
	COP: ['COP$'],
	INR: ['₹', 'Rs.', 'Rs', 'rupees', '卢比', 'ルピー'],
	KRW: ['₩', 'won', '원', '韩元', '韓元', '韩币', 'ウォン'],
	CHF: ['SFr', 'SFr.', 'Swiss francs', 'Schweizer Franken', 'Franken', 'francs suisses', '瑞士法郎'],
	PLN: ['zł'],
	CZK: ['Kč'],
	HUF: ['Ft'],
	TRY: ['₺', 'TL', 'lira'],
	VND: ['₫'],
	THB: ['฿', 'baht'],
	PHP: ['₱'],
	ILS: ['₪', 'NIS', 'shekels'],
	NGN: ['₦', 'naira'],
	RUB: ['₽', 'rubles', 'roubles', 'руб.', 'рублей', '卢布'],
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
	SEK: ['kronor'],
	'': ['¥', 'kr', 'kr.', 'kroner', 'pesos'],
};

/** Codes without a sign of their own here. Codes that are words or names rather (`ALL`, `AMD`, `TOP`) are left out. */
export const OTHER_CODES: readonly string[] = [
	'NOK', 'DKK', 'ISK', 'RON', 'BGN', 'KWD', 'BHD', 'OMR', 'JOD', 'PKR', 'BDT', 'LKR', 'NPR', 'MAD', 'TND', 'DZD',
	'XOF', 'XAF', 'ETB', 'TZS', 'UGX', 'ZMW', 'AOA', 'MOP', 'MMK', 'KHR', 'UZS', 'AZN', 'GEL', 'RSD', 'UYU', 'PYG', 'BOB', 'DOP', 'CRC', 'VES',
	'IRR', 'IQD', 'LBP',
];

/** Signs and words for a hundredth of a pound. */
export const PENCE: readonly string[] = ['GBX', 'GBp', 'pence', 'p'];

/** Currencies of countries that write decimals with a comma, so that `R$ 900 mil` are thousands. */
export const CURRENCIES_OF_COMMA: ReadonlySet<string> = new Set(['BRL', 'ARS', 'CLP', 'COP', 'UYU', 'PYG', 'BOB', 'CRC', 'VES']);
