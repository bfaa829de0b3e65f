/**
 * What the properties of a note say of its own life: until when it is good, and who made and checked it. Read are the
 * fields of Google's OKF v0.2 (`stale_after`, `generated`, `verified`, `sources`), and common ones of review.
 */

import { addDays, daysBetween, lastDay, type CalendarDate } from '../../calendar-date';
import type { ReadProblem } from '../../markdown/read-problem';
import { propertyKey } from '../words/vocabulary';
import { entriesOf, type Entry } from './property-entries';
import { dateOfProperty, textOfProperty, type DatedProperties } from './property-marks';
import type { DatedMark, UpdatedMark } from './updated-mark';
import { valueDateAt } from './written-date';

/** The life of a note in its own words. */
export interface Lifecycle {
	/** Days that it is good to, in the order of `DUE_KEYS`. */
	readonly dues: readonly StatedDue[];
	/** Who made its text, and when; `null` where it does not say when. */
	readonly generated: Stamp | null;
	/** Who checked it, and when, in their order. */
	readonly verified: readonly Stamp[];
	/** How many sources it lists with titles or addresses. */
	readonly sources: number;
}

/** A day up to which a note says it is good, or by which it is to be looked at. */
export interface StatedDue extends DatedMark {
	/** The property that states it, as written: `stale_after`, `review_by`. */
	readonly property: string;
	/** Where a time of day with its zone is stated: milliseconds since 1970. `date` is then the day as written. */
	readonly instant?: number;
}

/** What somebody did to a note, and the day as written. */
export interface Stamp extends DatedMark {
	/** A person or program, as written; `null` where it does not say. */
	readonly by: string | null;
}

/** A life with where its dates stand, for those who write them. */
export interface PlacedLifecycle extends Lifecycle {
	readonly dues: readonly PlacedDue[];
	/** The mark that the latest stamp is: it dates a note that no property dates. It is history, so never rewritten. */
	readonly mark: UpdatedMark | undefined;
	/** Dates that can't be read. */
	readonly problems: readonly ReadProblem[];
}

/** A stated day, and the characters of the date it was read from. */
export interface PlacedDue extends StatedDue {
	readonly from: number;
	readonly to: number;
	/** Set where those are the day of the last review, from which the day is counted by a number of days. */
	readonly isCounted?: true;
}

/** Properties that state a day the note is good to; and those whose day the review lengthens, not what is in force. */
const DUE_KEYS: readonly string[] = ['stale_after', 'review_by', 'next_review', 'expires', 'valid_until'].map(propertyKey);
const CADENCE_KEY = propertyKey('review_cadence_days');
const REVIEWED_KEYS: readonly string[] = ['reviewed_on', 'last_reviewed_on', 'last_reviewed', 'reviewed'].map(propertyKey);
const STAMP_KEYS = ['generated', 'verified', 'last_verified'].map(propertyKey);
const SOURCES_KEY = 'sources';
const ALL_KEYS = [...DUE_KEYS, CADENCE_KEY, ...STAMP_KEYS, SOURCES_KEY];

/** The life that properties tell of; `undefined` where they tell nothing of it. */
export function readLifecycle(properties: DatedProperties): PlacedLifecycle | undefined {
	if (!ALL_KEYS.some((key) => properties.byKey.has(key))) return undefined;
	const marks = DUE_KEYS.flatMap((key) => dueMark(properties, key) ?? []);
	const generated = stampsOf(properties, 'generated').at(-1);
	const verified = ['verified', propertyKey('last_verified')].flatMap((key) => stampsOf(properties, key));
	const sources = entriesIn(properties, SOURCES_KEY).filter(({ title, resource }) => (title ?? resource) !== undefined).length;
	const dues = [...marks.flatMap((mark) => placedDue(mark) ?? []), ...countedDue(properties)];
	const stamps = [...verified, ...(generated === undefined ? [] : [generated])];
	const problems = marks.filter(({ date }) => date === null).map(({ line, property, text }) => {
		return { line, message: `${property} "${text}" can't be read. Write it as YYYY-MM-DD.`, of: 'date' as const };
	});
	if (dues.length + stamps.length + sources + problems.length === 0) return undefined;
	return {
		dues,
		generated: generated === undefined ? null : plainStamp(generated),
		verified: verified.map(plainStamp),
		sources,
		mark: latestOf(stamps)?.mark,
		problems,
	};
}

/** A life as the note states it, for the reader's result. */
export function statedLifecycle({ dues, generated, verified, sources }: PlacedLifecycle): Lifecycle {
	const plain = dues.map(({ property, date, precision, instant, line }) => {
		return { property, date, precision, line, ...(instant === undefined ? {} : { instant }) };
	});
	return { dues: plain, generated, verified, sources };
}

interface DueMark extends UpdatedMark {
	readonly property: string;
}

function dueMark(properties: DatedProperties, key: string): DueMark | undefined {
	const property = properties.byKey.get(key);
	const mark = property && dateOfProperty(properties, property);
	return property !== undefined && mark !== undefined && mark.isListed !== true ? { ...mark, property: property.key } : undefined;
}

function placedDue({ date, property, text, line, from, to }: DueMark): PlacedDue | undefined {
	if (date === null) return undefined;
	const instant = instantOf(text);
	return { property, ...date, line, from, to, ...(instant === undefined ? {} : { instant }) };
}

/** The moment that a day with a time and its zone is, in milliseconds since 1970; `undefined` where there is no zone. */
function instantOf(text: string): number | undefined {
	const { day, hour, minute, second = '0', sign = '+', ahead = '0', aheadMinutes = '0' } = INSTANT.exec(text)?.groups ?? {};
	if (day === undefined) return undefined;
	const minutes = Number(hour) * 60 + Number(minute) - Number(`${sign}1`) * (Number(ahead) * 60 + Number(aheadMinutes));
	return (daysBetween('1970-01-01', day) * MINUTES_A_DAY + minutes) * 60_000 + Number(second) * 1000;
}

const MINUTES_A_DAY = 1440;
const INSTANT = new RegExp(
	'^(?<day>\\d{4}-\\d{2}-\\d{2})[T ](?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?' +
		'(?:Z|(?<sign>[-+])(?<ahead>\\d{2}):?(?<aheadMinutes>\\d{2}))$',
	'i',
);

/** The day that is a number of days after the last review. */
function countedDue(properties: DatedProperties): PlacedDue[] {
	const cadence = properties.byKey.get(CADENCE_KEY);
	const days = typeof cadence?.value === 'string' && CADENCE.test(cadence.value) ? parseInt(cadence.value, 10) : undefined;
	const mark = REVIEWED_KEYS.flatMap((key) => dueMark(properties, key) ?? []).find(({ date }) => date !== null);
	if (cadence === undefined || days === undefined || mark?.date == null) return [];
	const { line, from, to } = mark;
	return [{ property: cadence.key, date: addDays(lastDay(mark.date), days), precision: 'day', line, from, to, isCounted: true }];
}

/** `30`, and `30 days`. */
const CADENCE = /^[1-9]\d{0,4}(?:\s?d(?:ays?)?)?$/i;

interface PlacedStamp extends Stamp {
	readonly mark: UpdatedMark;
}

/** The stamps of a property: maps that say `at`, or a date alone. */
function stampsOf(properties: DatedProperties, key: string): PlacedStamp[] {
	const property = properties.byKey.get(key);
	if (property === undefined) return [];
	if (property.value !== undefined) {
		const mark = dateOfProperty(properties, property);
		return mark === undefined ? [] : stamp(mark, null);
	}
	return entriesIn(properties, key).flatMap(({ at, by }) => {
		const written = at && valueDateAt(properties.text, at.from, properties.conventions);
		if (at === undefined || written === undefined) return [];
		const { date, from, to } = written;
		const text = properties.text.slice(from, to);
		return stamp({ verb: 'updated', origin: 'property', date, text, line: at.line, from, to }, by?.text ?? null);
	});
}

function stamp(mark: UpdatedMark, by: string | null): PlacedStamp[] {
	const { date, line } = mark;
	return date === null ? [] : [{ ...date, line, by, mark: { ...mark, verb: 'updated', isListed: true } }];
}

function plainStamp({ date, precision, line, by }: PlacedStamp): Stamp {
	return { date, precision, line, by };
}

function latestOf<Dated extends CalendarDate>(dated: readonly Dated[]): Dated | undefined {
	return dated.reduce<Dated | undefined>((best, one) => (best === undefined || lastDay(one) > lastDay(best) ? one : best), undefined);
}

function entriesIn(properties: DatedProperties, key: string): readonly Entry[] {
	const property = properties.byKey.get(key);
	const stretch = property?.value === undefined && property !== undefined ? textOfProperty(properties, property) : undefined;
	return stretch === undefined ? [] : entriesOf(properties.text, stretch);
}
