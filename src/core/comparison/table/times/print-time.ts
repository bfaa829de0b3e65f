/** Periods and dates as they stand beside figures. */

import { formatDate } from '../../../calendar-date';

/** A period or date as `TimeCovered.text` calls it, a month in words (`Feb 2026`) and the same for every reader. */
export function printTime(text: string): string {
	return MONTH.test(text) ? formatDate({ date: text, precision: 'month' }, 'en') : text;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
