/** Every sign, word and code of a currency, read beside a figure. The list is written here again, so that one that goes missing is noticed. */

import { describe, expect, test } from 'vitest';
import { readValue } from '../../../../../src/core/figures/values/read';
import { CURRENCY_SIGNS, OTHER_CODES, PENCE } from '../../../../../src/core/figures/values/tables/currency-signs';

/** What stands for a currency on either side of a figure, besides its code. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
	USD: ['$', 'US$', 'U.S.$', 'US $', 'dollars', 'US dollars', 'US-Dollar', 'Dollar', 'dólares', 'dollari', '美元', '美金', 'ドル', '米ドル', '달러'],
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
	INR: ['₹', 'rupees', '卢比', 'ルピー'],
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
	IDR: ['rupiah'],
	MYR: ['ringgit'],
	ZAR: ['rand'],
	PEN: [],
	EGP: ['E£', 'EGP£'],
	AED: ['Dhs', 'dirhams'],
	QAR: ['QR'],
	SAR: ['SR', 'riyals'],
	KES: ['KSh'],
	GHS: ['GH₵'],
	SEK: ['kronor'],
};
/** Signs that are read before a figure only. */
const BEFORE: Readonly<Record<string, readonly string[]>> = { INR: ['Rs.', 'Rs'], IDR: ['Rp'], MYR: ['RM'], PEN: ['S/'], AED: ['Dh'] };
/** Signs of several currencies. */
const OF_SEVERAL: readonly string[] = ['¥', 'kr', 'kr.', 'kroner', 'pesos'];
const CODES: readonly string[] = [
	'NOK', 'DKK', 'ISK', 'RON', 'BGN', 'KWD', 'BHD', 'OMR', 'JOD', 'PKR', 'BDT', 'LKR', 'NPR', 'MAD', 'TND', 'DZD', 'XOF', 'XAF', 'ETB',
	'TZS', 'UGX', 'ZMW', 'AOA', 'MOP', 'MMK', 'KHR', 'UZS', 'AZN', 'GEL', 'RSD', 'UYU', 'PYG', 'BOB', 'DOP', 'CRC', 'VES', 'IRR', 'IQD', 'LBP',
];
const PENCE_ON_EITHER_SIDE: readonly string[] = ['GBX', 'GBp'];
const PENCE_AFTER: readonly string[] = ['pence', 'p'];

/** A cell as its amount and currency. */
function read(cell: string): string {
	const { kind, amount, currency } = readValue(cell, 'stock');
	return `${cell} is ${kind} ${String(amount)} ${currency ?? 'of several'}`;
}

function expectRead(cells: readonly string[], amount: number, currency: string): void {
	expect(cells.map(read)).toEqual(cells.map((cell) => `${cell} is currency ${String(amount)} ${currency}`));
}

const before = (sign: string): string => `${sign} 1,200`;
const after = (sign: string): string => `1,200 ${sign}`;

describe('a currency is read', () => {
	test.each(Object.entries(SIGNS))('%s by its code and by each of its signs, on either side', (code, signs) => {
		const marks = [code, ...signs];
		expectRead([...marks.map(before), ...marks.map(after)], 1200, code);
	});

	test.each(Object.entries(BEFORE))('%s by signs before a figure', (code, signs) => {
		expectRead(signs.map(before), 1200, code);
	});

	test('by its code alone', () => {
		for (const code of CODES) expectRead([before(code), after(code)], 1200, code);
	});

	test('as one of several by a sign of several', () => {
		expectRead([...OF_SEVERAL.map(before), ...OF_SEVERAL.map(after)], 1200, 'of several');
	});

	test('GBP by hundredths of it', () => {
		expectRead([...PENCE_ON_EITHER_SIDE.map(before), ...[...PENCE_ON_EITHER_SIDE, ...PENCE_AFTER].map(after)], 12, 'GBP');
	});
});

test('the tables hold these and no others: a new one is to be added here', () => {
	const recorded = Object.entries(SIGNS).map(([code, signs]) => [code, [...(BEFORE[code] ?? []), ...signs].sort()]);
	expect(Object.entries(CURRENCY_SIGNS).map(([code, signs]) => [code, [...signs].sort()])).toEqual([...recorded, ['', [...OF_SEVERAL].sort()]]);
	expect(OTHER_CODES).toEqual(CODES);
	expect(PENCE).toEqual([...PENCE_ON_EITHER_SIDE, ...PENCE_AFTER]);
});
