/** Periods and dates as they stand beside figures. */

/** A period or date as `TimeCovered.text` calls it, a month in words (`Feb 2026`) and the same for every reader. */
export function printTime(text: string): string {
	const [, year = '', month = ''] = MONTH.exec(text) ?? [];
	const name = MONTH_NAMES[Number(month) - 1];
	return name === undefined ? text : `${name} ${year}`;
}

const MONTH = /^(\d{4})-(\d\d)$/;

/** Not from `Intl`, which takes too long to ask for thousands of cells. */
const MONTH_NAMES: readonly string[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
