/** Periods and dates as they stand beside figures. */

import { shortMonth } from '../../../calendar-date';

/** A period or date as `TimeCovered.text` calls it, a month in words (`Feb 2026`) and the same for every reader. */
export function printTime(text: string): string {
	const [, year = '', month = ''] = MONTH.exec(text) ?? [];
	const name = shortMonth(Number(month));
	return name === '' ? text : `${name} ${year}`;
}

const MONTH = /^(\d{4})-(\d\d)$/;
