/** Dates in none of the forms that are read, where they can mean one day or month alone. */

import { calendarDay, calendarMonth, type CalendarDate } from '../../calendar-date';

/**
 * The date that a text can only mean: `2026 01 05`, `5 Jan '26`, `12/31/25`, `２０２６年１月５日`; `undefined` where it can mean
 * two, as `13/05/26` can, or says anything else. `months` has the numbers of months (1 to 12) by their names in lower case.
 */
export function soleReading(text: string, months: ReadonlyMap<string, number>): CalendarDate | undefined {
	const written = text.normalize('NFKC').replace(/[年月日년월일]/g, ' ').trim();
	if (written.length > LONGEST || !FORM.test(written)) return undefined;
	const parts = Array.from(written.matchAll(PART), ([part]) => partOf(part, months));
	const shape = parts.map((part) => part?.kind ?? '?').join('');
	const [first = 0, second = 0, third = 0] = parts.map((part) => part?.value ?? 0);
	switch (shape) {
		case 'YNN': return calendarDay(first, second, third);
		case 'NNY': return only(calendarDay(third, first, second), calendarDay(third, second, first));
		case 'NNN': return shortYear(written, first, second, third);
		case 'MNY': return calendarDay(third, first, second);
		case 'NMY': return calendarDay(third, second, first);
		case 'YMN': return calendarDay(first, second, third);
		case 'YNM': return calendarDay(first, third, second);
		case 'YM': return calendarMonth(first, second);
		case 'MY': return calendarMonth(second, first);
		default: return undefined;
	}
}

/** `12/31/25`, in any order that people use: the year has two digits, and so stands first or last. */
function shortYear(written: string, first: number, second: number, third: number): CalendarDate | undefined {
	const ahead = /^\d{2}\D/.test(written) ? calendarDay(CENTURY + first, second, third) : undefined;
	if (!/\D\d{2}$/.test(written)) return ahead;
	return only(ahead, calendarDay(CENTURY + third, first, second), calendarDay(CENTURY + third, second, first));
}

/** What a part may be: a year, the name of a month, or a number of one or two digits, which is any of the three. */
interface DatePart {
	readonly kind: 'Y' | 'M' | 'N';
	readonly value: number;
}

function partOf(written: string, months: ReadonlyMap<string, number>): DatePart | undefined {
	const month = months.get(written.toLowerCase());
	if (month !== undefined) return { kind: 'M', value: month };
	const [, mark, digits = ''] = /^(['’]?)(\d+)(?:st|nd|rd|th)?$/i.exec(written) ?? [];
	if (mark !== '' && digits.length === 2) return { kind: 'Y', value: CENTURY + Number(digits) };
	if (mark !== '' || digits === '' || digits.length === 3 || digits.length > 4) return undefined;
	if (digits.length < 4) return { kind: 'N', value: Number(digits) };
	return /^(?:19|20)/.test(digits) ? { kind: 'Y', value: Number(digits) } : undefined;
}

/** The one of several dates that there is; `undefined` where there is none, or two that differ. */
function only(...dates: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	const found = dates.filter((date) => date !== undefined);
	return found.every(({ date }) => date === found[0]?.date) ? found[0] : undefined;
}

const CENTURY = 2000;
/** In characters: no date is longer. */
const LONGEST = 40;
/** Words and numbers with no more than blanks and marks between them. */
const FORM = /^['’\p{L}\d\s,._/‐‑‒–-]+$/u;
const PART = /['’]?\d+(?:(?:st|nd|rd|th)(?![a-z]))?|\p{L}+/giu;
