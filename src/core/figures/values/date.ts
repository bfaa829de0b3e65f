/** Reads cells that name a day, a month, a year or several years, and no figure. */

import { skip } from '../../markdown/inline';
import type { Measure } from '../metrics/terms';
import type { BracketedText } from './brackets';
import { statedTimeAt, statedTimesIn, type StatedTime } from '../times/period';

const BEFORE = new RegExp(
	String.raw`(?:(?:since|founded|established|formed|launched|opened|incorporated|born|b\.|d\.|in|by|from|circa|c\.|ca\.|[~≈]|around|about|` +
		String.raw`until|through|before|after|est\.?|closed|completed|announced|acquired|joined|listed|expected|` +
		String.raw`targeted|target|on|pre-|post-)\s?)*`,
	'iy',
);
/** What may follow a date without making it part of a name: an end, a mark, a bracket, or a word in small letters. */
const AFTER = /^(?:$|[\s]*[-–—,;:/.|+→)"”\uE001]|\s(?:\p{Ll}|\p{N}))/u;

/** A time that a cell names, and how it is meant. */
export interface LeadingDate {
	readonly time: StatedTime;
	readonly approximate: boolean;
}

/**
 * The time that a cell opens with; if its metric is a date, any time up to a semicolon, since what follows is of something else.
 * Of a period and the day that is stated with it the day counts: `Q1 2026 on May 7, 2026`.
 */
export function leadingDate({ outside, brackets }: BracketedText, measure: Measure): LeadingDate | undefined {
	const at = skip(BEFORE, outside, 0);
	const found = statedTimeAt(outside, at);
	if (found !== undefined && (measure === 'date' || AFTER.test(outside.slice(found.to, found.to + 4)))) {
		const isPeriod = found.time.kind === 'span';
		const day = isPeriod ? dayAfter(outside.slice(found.to).split(';', 1)[0] ?? '', measure) ?? dayIn(brackets[0]?.inner ?? '') : undefined;
		return { time: day ?? found.time, approximate: APPROXIMATE.test(outside.slice(0, at)) };
	}
	const times = measure === 'date' ? statedTimesIn(outside.split(';', 1)[0] ?? '').map(({ time }) => time) : [];
	const time = times[0]?.kind === 'span' ? (times.find(isDay) ?? times[0]) : times[0];
	return time && { time, approximate: false };
}

/** The day named after a period. Where a date is due, any day counts; elsewhere only one that is joined to the period by words. */
function dayAfter(text: string, measure: Measure): StatedTime | undefined {
	return measure === 'date' || JOINS_DAY.test(text) ? dayIn(text) : undefined;
}

function dayIn(text: string): StatedTime | undefined {
	return statedTimesIn(text).map(({ time }) => time).find(isDay);
}

function isDay({ days }: StatedTime): boolean {
	return days !== undefined && days.first === days.last;
}

const JOINS_DAY = /^\s?(?:(?:results|earnings|report|due|expected|reported)\s)*(?:on|am|el|le|em|:|–|—|-)\s/i;
const APPROXIMATE = /[~≈]|(?:c|ca|est)\.|(?:circa|around|about)\s/i;
