/** A day in the form, and the language, that another date is written in. */

import type { Conventions } from '../../actor/words/conventions';
import type { Vocabulary } from '../../actor/words/vocabulary';
import { valueDateAt } from '../../actor/dates/written-date';
import { daysBetween, parts, weekdayOf, type CalendarDate, type CalendarDay } from '../../calendar-date';
import { indexOfName, nameLike, ordinalLike } from './name-like';

/** The patterns and words that dates are read and written by. */
export type DateConventions = Pick<Conventions, 'date' | 'valueDate' | 'months' | 'languages'>;

/**
 * `day` as an author writes it who wrote `written`: `March 4, 2025` gives `November 26, 2026`, `Jan 2026` the month
 * `Nov 2026`, `25.12.2025` the day `26.11.2026`. `undefined` where `written` can't be read, does not tell its order
 * (`05.05.2025`), or is of a form in which the day couldn't be read: `06.11.2026` could be two days. A time becomes
 * midday, which is the same day nearly everywhere. Words are those of the first of `languages` that knows them.
 */
export function writeDateLike(
	written: string,
	day: CalendarDay,
	conventions: DateConventions,
	languages: readonly Vocabulary[] = conventions.languages,
): string | undefined {
	if (readWhole(written, conventions) === undefined) return undefined;
	// The form that nearly every date has.
	if (ISO_DAY.test(written)) return day;
	const pieces = piecesOf(written, conventions.valueDate);
	const words = languageOf(pieces, languages);
	if (words === undefined || hidesOrder(pieces)) return undefined;
	const text = rewritten(written, pieces, targetFor(written, pieces, day, words));
	const read = readWhole(text, conventions);
	return read !== undefined && day.startsWith(read.date) ? text : undefined;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day or month that a text names which is, from its first to its last character, a date. */
function readWhole(text: string, conventions: DateConventions): CalendarDate | undefined {
	const read = valueDateAt(text, 0, conventions);
	return read?.date != null && read.from === 0 && read.to === text.length ? read.date : undefined;
}

/** A part of a written date, and where in it that stands. */
interface Piece {
	/** `year`, `month`, `name` … : the name of its group in the pattern of dates, without the number of the form. */
	readonly part: string;
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** The parts of a date in text order. */
function piecesOf(written: string, date: RegExp): Piece[] {
	const groups = new RegExp(date.source, `${date.flags}d`).exec(written)?.indices?.groups ?? {};
	return Object.entries(groups).flatMap(([group, range]: [string, [number, number] | undefined]) => {
		if (range === undefined) return [];
		const [from, to] = range;
		return { part: group.replace(/\d+$/, ''), text: written.slice(from, to), from, to };
	});
}

function textOf(pieces: readonly Piece[], part: string): string | undefined {
	return pieces.find((piece) => piece.part === part)?.text;
}

/** The first language that has the words of a date; one that has its ordinal ending, too, comes before others. */
function languageOf(pieces: readonly Piece[], languages: readonly Vocabulary[]): Vocabulary | undefined {
	const name = textOf(pieces, 'name');
	const weekday = textOf(pieces, 'weekday');
	const ordinal = textOf(pieces, 'ordinal')?.toLowerCase();
	const speaking = languages.filter((words) => has(words.months, name) && has(words.weekdays, weekday));
	return speaking.find(({ ordinalEndings }) => ordinal !== undefined && Object.hasOwn(ordinalEndings, ordinal)) ?? speaking[0];
}

function has(lists: readonly (readonly string[])[], name: string | undefined): boolean {
	return name === undefined || indexOfName(name, lists) >= 0;
}

/** Whether of two numbers either could be the day. */
function hidesOrder(pieces: readonly Piece[]): boolean {
	const first = textOf(pieces, 'first');
	return first !== undefined && Number(first) === Number(textOf(pieces, 'second'));
}

/** The day to write and the manner to write it in. */
interface Target {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly day: number;
	readonly daysSince1970: number;
	/** 0 for Monday. */
	readonly weekday: number;
	/** Whether numbers below 10 get a zero. */
	readonly padded: boolean;
	/** Whether the first of two numbers is the day. */
	readonly dayFirst: boolean;
	readonly writtenDay: number;
	readonly words: Vocabulary;
}

/** How each part is written anew. Other parts stay as they are. */
const WRITERS: Readonly<Record<string, (written: string, target: Target) => string>> = {
	year: (_, { year }) => String(year).padStart(4, '0'),
	month: (_, { month, padded }) => numeral(month, padded),
	day: (_, { day, padded }) => numeral(day, padded),
	first: (_, { month, day, dayFirst, padded }) => numeral(dayFirst ? day : month, padded),
	second: (_, { month, day, dayFirst, padded }) => numeral(dayFirst ? month : day, padded),
	name: (written, { month, words: { months } }) => nameAt(month - 1, written, months),
	weekday: (written, { weekday, words: { weekdays } }) => nameAt(weekday, written, weekdays),
	ordinal: (written, { writtenDay, day, words }) => ordinalLike(written, writtenDay, day, words.ordinalEndings),
	time: midday,
	epoch: (written, { daysSince1970 }) => String(daysSince1970 * 86_400 + 43_200).padEnd(written.length, '0'),
};

function nameAt(index: number, written: string, lists: readonly (readonly string[])[]): string {
	return nameLike(written, lists[indexOfName(written, lists)] ?? [], lists[index] ?? []);
}

function numeral(value: number, padded: boolean): string {
	return String(value).padStart(padded ? 2 : 1, '0');
}

/** A time of the same form, zone included, that says 12 o'clock. */
function midday(written: string): string {
	let hour = true;
	return written.replace(/^.[\d:.]*/, (clock) =>
		clock.replace(/\d+/g, (digits) => {
			const number = hour ? '12' : '0'.repeat(digits.length);
			hour = false;
			return number;
		}),
	);
}

function rewritten(written: string, pieces: readonly Piece[], target: Target): string {
	let text = '';
	let at = 0;
	for (const piece of pieces) {
		text += written.slice(at, piece.from) + (WRITERS[piece.part]?.(piece.text, target) ?? piece.text);
		at = piece.to;
	}
	return text + written.slice(at);
}

function targetFor(written: string, pieces: readonly Piece[], date: CalendarDay, words: Vocabulary): Target {
	const [year, month, day] = parts(date);
	const numerals = pieces.filter(({ part }) => NUMERALS.includes(part)).map(({ text }) => text);
	return {
		year,
		month,
		day,
		daysSince1970: daysBetween('1970-01-01', date),
		weekday: weekdayOf(date),
		padded: isPadded(written, numerals),
		dayFirst: Number(textOf(pieces, 'first')) > 12,
		writtenDay: Number(textOf(pieces, 'day')),
		words,
	};
}

const NUMERALS: readonly string[] = ['month', 'day', 'first', 'second'];

/** Whether numbers below 10 have a zero before them. Where none of them is below 10, forms of digits only do: `2026-11-25`. */
function isPadded(written: string, numerals: readonly string[]): boolean {
	if (numerals.some((digits) => digits.length === 1)) return false;
	return numerals.some((digits) => digits.startsWith('0')) || /\d[-/.\u2010-\u2014\u2212]\d|^\d+$/.test(written);
}
