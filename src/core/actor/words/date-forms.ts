/** What dates look like as people write them (conventions, section 5). */

import { oneOf, wholeWord, type Words } from './word-pattern';

/**
 * The forms of dates, as one sticky pattern: its groups are named after the part they hold, with a number for the form.
 * Form 8 is two numbers in an order that is to be told, and the last one is meant for a date and is none. A weekday may stand before any of them.
 * To write another date in a form is to replace what its groups hold (`write-date-like.ts`): a form is read and written by its one line here.
 */
export function compileDate(all: Words, months: readonly string[]): RegExp {
	const month = `(?:${oneOf(months)})(?![\\w\\u00c0-\\u02ff])\\.?`;
	const joiner = `(?:(?:${wholeWord(all((words) => words.dateJoiners))})\\s+)?`;
	const ordinal = `(?:${oneOf(all((words) => Object.keys(words.ordinalEndings)))}|[.ºª°])?`;
	const weekday = `(?:(?<weekday>${wholeWord(all((words) => words.weekdays.flat()))})\\.?[,，]?\\s+${joiner})?`;
	const forms = [
		'(?<year>\\d{4})(?<sep>[-/.])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2}))?(?![a-z0-9-])(?<time>[T ]\\d{1,2}:\\d{2}(?:[\\d:.]|[-+]\\d|Z)*)?',
		'(?<year2>\\d{4})-(?<month2>\\d{2})-(?<day2>\\d{2})(?<time2>T[\\d:.]+(?:Z|[-+]\\d{2}:?\\d{2})?)',
		`(?<name3>${month})\\s+(?<day3>\\d{1,2})(?<ordinal3>${ordinal})[,，]?\\s+${joiner}(?<year3>\\d{4})(?!\\d)`,
		`(?<day4>\\d{1,2})(?<ordinal4>${ordinal})[\\s-]+${joiner}(?<name4>${month})[,，]?[\\s-]+${joiner}(?<year4>\\d{4})(?!\\d)`,
		`(?<name5>${month})[,，]?\\s+${joiner}(?<year5>\\d{4})(?!\\d)`,
		'(?<year6>\\d{4})\\s*[年년]\\s*(?<month6>\\d{1,2})\\s*[月월](?:\\s*(?<day6>\\d{1,2})\\s*[日号號일])?',
		'(?<year7>\\d{4})\\.\\s(?<month7>\\d{1,2})\\.(?:\\s(?<day7>\\d{1,2})\\.?)?(?!\\d)',
		'(?<first8>\\d{1,2})(?<sep8>[-/.])(?<second8>\\d{1,2})\\k<sep8>(?<year8>\\d{4}|\\d{2})(?!\\d)',
		'(?<mistyped>\\d{4}[-/.]\\d+[-/.]\\d+)',
	];
	return new RegExp(`${weekday}(?:${forms.join('|')})`, 'iy');
}
