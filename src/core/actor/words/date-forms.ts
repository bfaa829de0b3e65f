/** The forms in which people write dates, one an entry: to add a form is to add a row to `DATE_FORMS`. */

import { addDays, calendarDay, calendarMonth, parts as partsOf, type CalendarDate } from '../../calendar-date';
import { oneOf, wholeWord, WORD_END, type Words } from './word-pattern';

/** The languages' words as parts of a pattern. */
interface DateWords {
	/** A month's name, with the point of a short one. */
	readonly month: string;
	/** What may stand before a month or year, with the blank after it: `of`, `de`. */
	readonly joiner: string;
	/** What may stick to the number of a day: `th`, `.`. */
	readonly ordinal: string;
}

/** Month number (1 to 12) by name, in lower case and without a point. */
type Months = ReadonlyMap<string, number>;

/** What the groups of a form hold, by their names. */
type DateParts = Readonly<Record<string, string | undefined>>;

/**
 * One way to write a date.
 *
 * The names of its groups say what they hold: `year`, `month` and `day` are numbers, `name` is a month's name, `ordinal`
 * the ending of a day, `time` a time of day, `epoch` seconds or milliseconds since 1970, `first` and `second` a day and a
 * month in either order. `freshness/set-date`
 * writes another date in the same form by replacing what these groups hold, so every form is read and written by its row.
 */
interface DateForm {
	readonly pattern: (words: DateWords) => string;
	/** The date of these parts; `undefined` where the calendar has none (`2026-02-30`) or two are possible (`06-10-2026`). */
	readonly read: (parts: DateParts, months: Months) => CalendarDate | undefined;
	/** Set where it is a date only where nothing else can stand. */
	readonly isOfValues?: true;
}

const TIME_OF_DAY = '[T ]\\d{1,2}:\\d{2}(?:[\\d:.]|[-+]\\d|Z)*';

/** All forms. The first that fits counts, so those that begin alike stand with the longer one first. */
const DATE_FORMS: readonly DateForm[] = [
	// 2026-03-04, 2026/3/4, 2026.03, 2026-03-04 23:42; with hyphens that break no line, too
	{
		pattern: () =>
			`(?<year>\\d{4})(?<sep>[-/.\\u2010\\u2011])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2}))?(?![a-z0-9-])(?<time>${TIME_OF_DAY})?`,
		read: inNumbers,
	},
	// 2026–03–04, with dashes. 2026–27 is two years.
	{
		pattern: () =>
			`(?<year>\\d{4})(?<sep>[\\u2012-\\u2014\\u2212])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![a-z0-9-])(?<time>${TIME_OF_DAY})?`,
		read: inNumbers,
	},
	// 2026-03-04T23:42:18+09:00
	{
		pattern: () => '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?<time>T[\\d:.]+(?:Z|[-+]\\d{2}:?\\d{2})?)',
		read: inNumbers,
	},
	// March 4, 2026
	{
		pattern: ({ month, joiner, ordinal }) =>
			`(?<name>${month})\\s+(?<day>\\d{1,2})(?<ordinal>${ordinal})[,，]?\\s+${joiner}(?<year>\\d{4})(?!\\d)`,
		read: withName,
	},
	// 4 Mar 2026, 4th of March 2026, 4-Mar-2026, 2 de julio de 2026
	{
		pattern: ({ month, joiner, ordinal }) =>
			`(?<day>\\d{1,2})(?<ordinal>${ordinal})[\\s-]+${joiner}(?<name>${month})[,，]?[\\s-]+${joiner}(?<year>\\d{4})(?!\\d)`,
		read: withName,
	},
	// March 2026
	{
		pattern: ({ month, joiner }) => `(?<name>${month})[,，]?\\s+${joiner}(?<year>\\d{4})(?!\\d)`,
		read: withName,
	},
	// 2026年3月4日, 2026년 3월
	{
		pattern: () => '(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월](?:\\s*(?<day>\\d{1,2})\\s*[日号號일])?',
		read: inNumbers,
	},
	// 2026. 3. 4.
	{
		pattern: () => '(?<year>\\d{4})\\.\\s(?<month>\\d{1,2})\\.(?:\\s(?<day>\\d{1,2})\\.?)?(?!\\d)',
		read: inNumbers,
	},
	// 25-12-2026, 12/25/2026; not 06-10-2026
	{
		pattern: () => '(?<first>\\d{1,2})(?<sep>[-/.\\u2010\\u2011])(?<second>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d{2})(?!\\d)',
		read: inEitherOrder,
	},
	// 2026-01-019: meant for a date, and none
	{
		pattern: () => '(?<mistyped>\\d{4}[-/.\\u2010\\u2011]\\d+[-/.\\u2010\\u2011]\\d+)',
		read: () => undefined,
	},
	// 20260304
	{
		pattern: () => '(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?![\\w.-])',
		read: inNumbers,
		isOfValues: true,
	},
	// 1772582400, 1772582400000
	{
		pattern: () => '(?<epoch>1\\d{9}(?:\\d{3})?)(?![\\w.-])',
		read: sinceEpoch,
		isOfValues: true,
	},
];

function inNumbers({ year, month, day }: DateParts): CalendarDate | undefined {
	return dateOf(Number(year), Number(month), day);
}

function withName({ year, name = '', day }: DateParts, months: Months): CalendarDate | undefined {
	const month = months.get(name.toLowerCase().replace(/\.$/, ''));
	return month === undefined ? undefined : dateOf(Number(year), month, day);
}

function dateOf(year: number, month: number, day: string | undefined): CalendarDate | undefined {
	return day === undefined ? calendarMonth(year, month) : calendarDay(year, month, Number(day));
}

/** The day in Greenwich: such a time names no zone, and must be one day wherever the note is read. */
function sinceEpoch({ epoch = '' }: DateParts): CalendarDate | undefined {
	const seconds = Number(epoch.slice(0, 10));
	return calendarDay(...partsOf(addDays('1970-01-01', Math.floor(seconds / 86_400))));
}

/** Either number may be the month unless one is above 12 or they are equal. A year of two digits may be no year at all. */
function inEitherOrder({ first, second, year = '' }: DateParts): CalendarDate | undefined {
	const [one, other] = [Number(first), Number(second)];
	if (year.length < 4) return undefined;
	if (one > 12) return calendarDay(Number(year), other, one);
	return other > 12 || one === other ? calendarDay(Number(year), one, other) : undefined;
}

/**
 * Finds a date of any form, a weekday before it or not: one sticky pattern, which is faster than one for each form. Its
 * groups carry the number of their form (`year3`). `ofValues`: those forms, too, that are dates only where nothing else can stand.
 */
export function compileDates(all: Words, months: readonly string[], ofValues: boolean): RegExp {
	const joiner = `(?:(?:${wholeWord(all((words) => words.dateJoiners))})\\s+)?`;
	const words: DateWords = {
		month: `(?:${oneOf(months)})${WORD_END}\\.?`,
		joiner,
		ordinal: `(?:${oneOf(all(({ ordinalEndings }) => Object.keys(ordinalEndings)))}|[.ºª°])?`,
	};
	const weekday = `(?:(?<weekday>${wholeWord(all(({ weekdays }) => weekdays.flat()))})\\.?[,，]?\\s+${joiner})?`;
	const forms = DATE_FORMS.flatMap(({ pattern, isOfValues = false }, form) => {
		return isOfValues && !ofValues ? [] : [numbered(pattern(words), form)];
	});
	return new RegExp(`${weekday}(?:${forms.join('|')})`, 'iy');
}

function numbered(pattern: string, form: number): string {
	return pattern.replace(/(\(\?|\\k)<([a-z]+)>/g, (_, open: string, part: string) => `${open}<${part}${String(form)}>`);
}

/** The date that a match of `compileDates` names, by the row of its form; `undefined` where it names none. */
export function readDate(groups: DateParts, months: Months): CalendarDate | undefined {
	const parts: Record<string, string> = {};
	let form: DateForm | undefined;
	for (const [group, text] of Object.entries(groups)) {
		const number = text === undefined ? null : /\d+$/.exec(group);
		if (text === undefined || number === null) continue;
		parts[group.slice(0, number.index)] = text;
		form = DATE_FORMS[Number(number[0])];
	}
	return form?.read(parts, months);
}
