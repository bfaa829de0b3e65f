/** Digits as people write them. */

/** A number without sign: its digits with a point for decimals, and the first character after it. */
export interface WrittenNumber {
	readonly digits: string;
	readonly to: number;
	/** Whether commas or blanks set its thousands apart, as they do in no year and no code. */
	readonly isGrouped: boolean;
	/** Whether a comma stands for the point: `3,2`, which is two numbers unless a magnitude or sign follows. */
	readonly hasDecimalComma: boolean;
}

/** Thousands set apart by commas (in India hundreds too), by points with a decimal comma, by blanks or apostrophes; then plain numbers. */
const FORMS: readonly { readonly pattern: RegExp; readonly group: RegExp | undefined; readonly decimalComma: boolean }[] = [
	{ pattern: /\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?![\d]|[.,]\d)/y, group: /,/g, decimalComma: false },
	{ pattern: /\d{1,3}(?:\.\d{3})+,\d+(?![\d]|[.,]\d)/y, group: /\./g, decimalComma: true },
	{ pattern: /\d{1,3}(?:\.\d{3}){2,}(?![\d]|[.,]\d)/y, group: /\./g, decimalComma: false },
	{ pattern: /\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:\.\d+)?(?![\d]|[.,]\d)/y, group: /[ '’\u00a0\u202f]/g, decimalComma: false },
	{ pattern: /\d+,\d{1,2}(?![\d]|[.,]\d)/y, group: undefined, decimalComma: true },
	{ pattern: /\d+(?:\.\d+)?(?![\d]|[.,]\d)/y, group: undefined, decimalComma: false },
	{ pattern: /\.\d+(?![\d]|[.,]\d)/y, group: undefined, decimalComma: false },
];

/** The number that begins at `at`; `undefined` for versions and codes (`1.2.3`, `0700`) and for odd grouping (`12,34,5`). */
export function numberAt(text: string, at: number): WrittenNumber | undefined {
	if (!/[\d.]/.test(text.charAt(at))) return undefined;
	for (const { pattern, group, decimalComma } of FORMS) {
		pattern.lastIndex = at;
		const written = pattern.exec(text)?.[0];
		if (written === undefined) continue;
		if (/^0\d/.test(written)) return undefined;
		const plain = group === undefined ? written : written.replace(group, '');
		return {
			digits: decimalComma ? plain.replace(',', '.') : plain,
			to: at + written.length,
			isGrouped: group !== undefined,
			hasDecimalComma: decimalComma && group === undefined,
		};
	}
	return undefined;
}
