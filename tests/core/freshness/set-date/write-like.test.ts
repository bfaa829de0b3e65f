/** A day written as another date is. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { allWords, LANGUAGES, wordsFor } from '../../../../src/core/actor/words/languages/languages';
import { ENGLISH } from '../../../../src/core/actor/words/languages/english';
import { FRENCH } from '../../../../src/core/actor/words/languages/french';
import type { Vocabulary } from '../../../../src/core/actor/words/vocabulary';
import { dateAt } from '../../../../src/core/actor/dates/written-date';
import { addDays, parts, weekdayOf } from '../../../../src/core/calendar-date';
import { writeDateLike } from '../../../../src/core/freshness/set-date/write-like';
import { runs } from '../../../runs';

const IN = new Map([...LANGUAGES.keys()].map((code) => [code, compileConventions(wordsFor(code))] as const));
const ENGLISH_ONLY = compileConventions([ENGLISH]);
const writeIn = (code: string, written: string, day: string) => writeDateLike(written, day, IN.get(code) ?? ENGLISH_ONLY);

describe('2026-11-26, a Thursday, is written like', () => {
	test.each([
		['en', '2026-01-01', '2026-11-26'],
		['en', '2026/01/01', '2026/11/26'],
		['en', '2026.3.4', '2026.11.26'],
		['en', '2026-01', '2026-11'],
		['en', '2026-01-01T23:42:18Z', '2026-11-26T12:00:00Z'],
		['en', '2026-01-01T23:42:18.123+09:00', '2026-11-26T12:00:00.000+09:00'],
		['en', '2026-01-01 9:42', '2026-11-26 12:00'],
		['en', '25-12-2025', '26-11-2026'],
		['en', '12/25/2025', '11/26/2026'],
		['en', 'March 4, 2025', 'November 26, 2026'],
		['en', 'march 4 2025', 'november 26 2026'],
		['en', 'MAR 4, 2025', 'NOV 26, 2026'],
		['en', 'Mar. 4, 2025', 'Nov. 26, 2026'],
		['en', 'Sept 4, 2025', 'Nov 26, 2026'],
		['en', 'May 4, 2025', 'November 26, 2026'],
		['en', 'March 4th, 2025', 'November 26th, 2026'],
		['en', '4 Mar 2025', '26 Nov 2026'],
		['en', '4-Mar-2025', '26-Nov-2026'],
		['en', '4th of March 2025', '26th of November 2026'],
		['en', '1ST of March 2025', '26TH of November 2026'],
		['en', '4. March 2025', '26. November 2026'],
		['en', 'Tuesday, November 25th 2025', 'Thursday, November 26th 2026'],
		['en', 'Tue 25 Nov 2025', 'Thu 26 Nov 2026'],
		['en', 'Tue. 25 Nov 2025', 'Thu. 26 Nov 2026'],
		['en', 'Jan 2026', 'Nov 2026'],
		['en', 'January, 2026', 'November, 2026'],
		['de', '12. April 2026', '26. November 2026'],
		['de', '4. Mär. 2026', '26. Nov. 2026'],
		['de', 'Mittwoch, den 4. März 2026', 'Donnerstag, den 26. November 2026'],
		['de', 'Sonnabend, 7. März 2026', 'Donnerstag, 26. November 2026'],
		['fr', '3 février 2026', '26 novembre 2026'],
		['fr', '1er mars 2026', '26 novembre 2026'],
		['fr', 'mardi 3 févr. 2026', 'jeudi 26 nov. 2026'],
		['es', '2 de julio, 2025', '26 de noviembre, 2026'],
		['es', 'miércoles, 2 de julio del 2025', 'jueves, 26 de noviembre del 2026'],
		['es', '2 de setiembre de 2025', '26 de noviembre de 2026'],
		['pt', 'segunda-feira, 2 de fev. de 2026', 'quinta-feira, 26 de nov. de 2026'],
		['pt', '1º de maio de 2026', '26 de novembro de 2026'],
		['zh', '2026年9月8日', '2026年11月26日'],
		['zh', '2026 年 9 月 8 號', '2026 年 11 月 26 號'],
		['ja', '2026年9月', '2026年11月'],
		['ko', '2026년 9월 8일', '2026년 11월 26일'],
		['ko', '2026. 3. 4.', '2026. 11. 26.'],
	])('in %s: %s', (code, written, expected) => {
		expect(writeIn(code, written, '2026-11-26')).toBe(expected);
	});
});

describe('other days', () => {
	test.each([
		['en', 'March 4th, 2025', '2026-12-01', 'December 1st, 2026'],
		['en', 'March 4th, 2025', '2026-12-02', 'December 2nd, 2026'],
		['en', 'March 4th, 2025', '2026-12-03', 'December 3rd, 2026'],
		['en', 'March 4th, 2025', '2026-12-11', 'December 11th, 2026'],
		['en', 'March 4th, 2025', '2026-12-13', 'December 13th, 2026'],
		['en', 'March 4th, 2025', '2026-12-22', 'December 22nd, 2026'],
		['en', 'Mar. 4, 2025', '2026-05-06', 'May 6, 2026'],
		['en', 'May. 4, 2025', '2026-11-06', 'Nov. 6, 2026'],
		['en', 'Jan 4, 2025', '2026-09-06', 'Sep 6, 2026'],
		['en', '04 Mar 2025', '2026-09-06', '06 Sep 2026'],
		['en', '14 Mar 2025', '2026-09-06', '6 Sep 2026'],
		['en', '2025-12-25', '2026-09-06', '2026-09-06'],
		['en', '2025.3.4', '2026-09-06', '2026.9.6'],
		['en', '2025.12.25', '2026-09-06', '2026.09.06'],
		['fr', '3 février 2026', '2026-12-01', '1er décembre 2026'],
		['fr', '1 mars 2026', '2026-12-01', '1 décembre 2026'],
		['fr', '3 janv. 2026', '2026-06-02', '2 juin 2026'],
		['fr', 'janv. 2025', '2026-08-02', 'août 2026'],
		['pt', '2 de maio de 2026', '2026-12-01', '1º de dezembro de 2026'],
		['zh', '2026年11月25日', '2026-12-01', '2026年12月1日'],
		['zh', '週二, 2026年9月8日', '2026-11-26', '週四, 2026年11月26日'],
	])('in %s: %s, %s', (code, written, day, expected) => {
		expect(writeIn(code, written, day)).toBe(expected);
	});
});

describe('a form is given up', () => {
	test.each([
		['06-10-2026', '2026-11-26', 'whose order cannot be told'],
		['05.05.2026', '2026-11-26', 'whose order cannot be told'],
		['25-12-2025', '2026-11-06', 'in which the day could be another'],
		['25/12/25', '2026-11-26', 'whose year is not written out'],
		['2026-1-1-1', '2026-11-26', 'that is none'],
		['Dienstag, March 4, 2025', '2026-11-26', 'in two languages'],
		['soon', '2026-11-26', 'that is none'],
		['2026-01-01 and more', '2026-11-26', 'that ends before the text does'],
	])('%s on %s: one %s', (written, day) => {
		expect(writeDateLike(written, day, IN.get('de') ?? ENGLISH_ONLY)).toBeUndefined();
	});
});

describe('a word of several languages', () => {
	test('is taken for one of the language whose ordinal stands beside it', () => {
		expect(writeIn('de', '12. April 2026', '2026-12-24')).toBe('24. Dezember 2026');
		expect(writeIn('de', 'April 12th, 2026', '2026-12-24')).toBe('December 24th, 2026');
	});

	test('else of the language that is asked first', () => {
		const german = LANGUAGES.get('de')?.words ?? ENGLISH;
		expect(writeIn('de', 'April 2026', '2026-12-24')).toBe('December 2026');
		expect(writeDateLike('April 2026', '2026-12-24', compileConventions([ENGLISH, german]), [german, ENGLISH])).toBe('Dezember 2026');
	});
});

/** The name of three letters, or the full one. */
const short = ([full = '', ...others]: readonly string[]): string => others.find(({ length }) => length === 3) ?? full;
const ordinal = (day: number): string => `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const two = (number: number): string => String(number).padStart(2, '0');

interface Parts {
	readonly y: number;
	readonly m: number;
	readonly d: number;
	readonly month: readonly string[];
	readonly weekday: readonly string[];
}

/** A form, and what it takes of a day to show in it how it was written. */
type Form = readonly [name: string, write: (parts: Parts) => string, tells?: 'short month' | 'padded day'];

const NUMERIC: Form[] = [
	['2026-01-01', ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`],
	['2026/01/01', ({ y, m, d }) => `${y}/${two(m)}/${two(d)}`],
	['2026.01.01', ({ y, m, d }) => `${y}.${two(m)}.${two(d)}`],
	['2026-01', ({ y, m }) => `${y}-${two(m)}`],
	['2026-01-01T12:00:00+05:45', ({ y, m, d }) => `${y}-${two(m)}-${two(d)}T12:00:00+05:45`],
	['2026年1月1日', ({ y, m, d }) => `${y}年${m}月${d}日`],
	['2026년 1월 1일', ({ y, m, d }) => `${y}년 ${m}월 ${d}일`],
	['2026. 1. 1.', ({ y, m, d }) => `${y}. ${m}. ${d}.`],
];
const NAMED: Form[] = [
	['January 2, 2026', ({ y, d, month }) => `${capital(month[0] ?? '')} ${d}, ${y}`],
	['2 january 2026', ({ y, d, month }) => `${d} ${month[0] ?? ''} ${y}`],
	['02 JANUARY 2026', ({ y, d, month }) => `${two(d)} ${(month[0] ?? '').toUpperCase()} ${y}`, 'padded day'],
	['Jan 2 2026', ({ y, d, month }) => `${capital(short(month))} ${d} ${y}`, 'short month'],
	['2-jan-2026', ({ y, d, month }) => `${d}-${short(month)}-${y}`, 'short month'],
	['Jan 2026', ({ y, month }) => `${capital(short(month))} ${y}`, 'short month'],
	['january 2026', ({ y, month }) => `${month[0] ?? ''} ${y}`],
	['Friday, 2 january 2026', ({ y, d, month, weekday }) => `${capital(weekday[0] ?? '')}, ${d} ${month[0] ?? ''} ${y}`],
];
const ENGLISH_FORMS: Form[] = [
	['January 2nd, 2026', ({ y, d, month }) => `${capital(month[0] ?? '')} ${ordinal(d)}, ${y}`],
	['2nd of January 2026', ({ y, d, month }) => `${ordinal(d)} of ${capital(month[0] ?? '')} ${y}`],
	['Fri, January 2nd 2026', ({ y, d, month, weekday }) => `${capital(weekday[1] ?? '')}, ${capital(month[0] ?? '')} ${ordinal(d)} ${y}`],
];

/** The forms that a language has: one without month names has no named ones. */
const formsOf = (words: Vocabulary): Form[] => [...NUMERIC, ...(words.months.every(({ length }) => length > 0) ? NAMED : []), ...(words === ENGLISH ? ENGLISH_FORMS : [])];

describe('for any two days', () => {
	const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
	const inForm = ([, write]: Form, day: string, { months, weekdays }: Vocabulary): string => {
		const [y, m, d] = parts(day);
		return write({ y, m, d, month: months[m - 1] ?? [], weekday: weekdays[weekdayOf(day)] ?? [] });
	};
	/** Whether a day shows its form: no May where months are short, no 14th where days are padded. */
	const shows = ([, , tells]: Form, day: string, { months }: Vocabulary): boolean => {
		const [, m, d] = parts(day);
		const month = months[m - 1] ?? [];
		return tells === 'short month' ? short(month) !== month[0] : tells === 'padded day' ? d < 10 : true;
	};
	/** Whether a day has an ending in some forms and not in others, as only the first has in French. */
	const isSpecial = (day: string, { ordinalEndings }: Vocabulary): boolean =>
		day.endsWith('-01') && Object.keys(ordinalEndings).length === 1 && Object.values(ordinalEndings).some((days) => days.includes(1));

	test.each([...LANGUAGES].flatMap(([code, { words }]) => formsOf(words).map((form) => [code, form[0], form, words] as const)))(
		'in %s the second is written as the first is, and reads as itself: %s',
		(_, __, form, words) => {
			const conventions = compileConventions([words]);
			fc.assert(
				fc.property(anyDay, anyDay, (one, other) => {
					fc.pre(shows(form, one, words) && !(NAMED.includes(form) && [one, other].some((day) => isSpecial(day, words))));
					const written = writeDateLike(inForm(form, one, words), other, conventions);
					// French has short months of two lengths, and which is written depends on the one before: fév as nov, févr as janv.
					if (form[2] !== 'short month' || words !== FRENCH) expect(written).toBe(inForm(form, other, words));
					expect(other.startsWith(dateAt(written ?? '', 0, conventions)?.date?.date ?? 'unread')).toBe(true);
				}),
				{ numRuns: runs(200) },
			);
		},
	);

	test('what is written reads as the day or its month, by the words of all languages, and is written like itself', () => {
		const conventions = compileConventions(allWords());
		const anyForm = fc.constantFrom(...[...LANGUAGES.values()].flatMap(({ words }) => formsOf(words).map((form) => [form, words] as const)));
		fc.assert(
			fc.property(anyForm, anyDay, anyDay, ([form, words], one, other) => {
				const like = inForm(form, one, words);
				const written = writeDateLike(like, other, conventions);
				const isMonth = dateAt(like, 0, conventions)?.date?.precision === 'month';
				expect(dateAt(written ?? '', 0, conventions)).toMatchObject({ date: { date: isMonth ? other.slice(0, 7) : other }, to: written?.length });
				expect(writeDateLike(written ?? '', other, conventions)).toBe(written);
			}),
			{ numRuns: runs(3000) },
		);
	});
});
