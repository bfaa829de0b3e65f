/** The forms of periods and dates in Chinese, Japanese and Korean, and the numeric ones common there, one an entry. */

import { calendarTime, calendarYears, firstMonths, fiscalYear, partOfYear, severalMonths, type TimeCovered } from './covered';

/** A pattern for `TimeForm`, and what its groups mean. */
type Form = readonly [pattern: string, read: (groups: Readonly<Record<string, string | undefined>>) => TimeCovered | undefined];

const YEAR = '(?<year>(?:19|20)\\d\\d)\\s?[年년]';
const TO = '\\s?[-–—~～〜至]\\s?';
const MONTH = '[月월]';
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** Those that begin alike with the longer one first. */
export const EAST_ASIAN_FORMS: readonly Form[] = [
	// 2026年3月期, 2026年3月期第2四半期
	[
		`${YEAR}\\s?(?<month>\\d{1,2})月期(?:\\s?第?(?<quarter>[1-4一二三四])四半期)?`,
		({ year, month, quarter }) => (quarter === undefined ? fiscalYear(Number(year), Number(month)) : quarterOf(quarter, year, true)),
	],
	// 2025年1-9月, 2025년 1~9월
	[
		`${YEAR}\\s?(?<month>\\d{1,2})${MONTH}?${TO}(?<last>\\d{1,2})${MONTH}期?`,
		({ year, month, last }) => severalMonths({ year: Number(year), month: Number(month) }, { year: Number(year), month: Number(last) }),
	],
	// 2025年第三季度, 2025年3季度, 2025年度第3四半期, 2025년 3분기, 2025年Q3
	[
		`${YEAR}(?<fiscal>度)?\\s?(?:第?(?<quarter>[1-4一二三四])\\s?(?:四半期|季度|分期|분기)|Q(?<quarter2>[1-4]))`,
		({ year, fiscal, quarter = '', quarter2 }) => quarterOf(quarter2 ?? quarter, year, fiscal !== undefined),
	],
	[`${YEAR}度?\\s?前(?:三|3)季度`, ({ year }) => firstMonths(9, Number(year), false)],
	[`${YEAR}(?<fiscal>度)?\\s?(?:上半年|上半期|上期|상반기)`, ({ year, fiscal }) => partOfYear(6, 1, Number(year), fiscal !== undefined)],
	[`${YEAR}(?<fiscal>度)?\\s?(?:下半年|下半期|下期|하반기)`, ({ year, fiscal }) => partOfYear(6, 2, Number(year), fiscal !== undefined)],
	// 2026年3月4日, 2026년 3월, 2026年3月末
	[
		`${YEAR}\\s?(?<month>\\d{1,2})\\s?${MONTH}(?:\\s?(?<day>\\d{1,2})\\s?[日号號일])?末?`,
		({ year, month, day }) => calendarTime(Number(year), Number(month), day === undefined ? undefined : Number(day)),
	],
	['(?<year>(?:19|20)\\d\\d)\\s?(?:年度|财年|財年|財政年度|会计年度|會計年度|회계연도|년도)', ({ year }) => fiscalYear(Number(year))],
	[`(?<first>(?:19|20)\\d\\d)[年년]?${TO}${YEAR}`, ({ first, year }) => calendarYears(Number(first), Number(year))],
	// 2025年, 2025年末, 2026年初, 2026년 초
	[`${YEAR}(?:末|年?初(?!め)|年?央|年中|年底|年末|\\s?(?:말|초|중반|후반))?(?!\\s?\\d)`, ({ year }) => calendarYears(Number(year))],
	// 2026. 3. 4., 2026. 3., 2026.7.15, 2026/7/15
	[
		'(?<year>(?:19|20)\\d\\d)\\.\\s(?<month>\\d{1,2})\\.(?:\\s(?<day>\\d{1,2})\\.?)?(?!\\d)',
		({ year, month, day }) => calendarTime(Number(year), Number(month), day === undefined ? undefined : Number(day)),
	],
	[
		'(?<year>(?:19|20)\\d\\d)(?<sep>[./])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![\\d./])',
		({ year, month, day }) => calendarTime(Number(year), Number(month), Number(day)),
	],
];

function quarterOf(quarter: string, year: string | undefined, isFiscal: boolean): TimeCovered | undefined {
	return partOfYear(3, NUMERALS[quarter] ?? Number(quarter), Number(year), isFiscal);
}
