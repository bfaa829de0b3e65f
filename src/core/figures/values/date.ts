/** Reads cells that name a day, a month, a year or several years, and no figure. */

import { skip } from '../../markdown/inline';
import type { Measure } from '../metrics/terms';
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

/** The time that a cell opens with; if its metric is a date, any time up to a semicolon, since what follows is of something else. */
export function leadingDate(outside: string, measure: Measure): LeadingDate | undefined {
	const at = skip(BEFORE, outside, 0);
	const found = statedTimeAt(outside, at);
	if (found !== undefined && (measure === 'date' || AFTER.test(outside.slice(found.to, found.to + 4)))) {
		return { time: found.time, approximate: APPROXIMATE.test(outside.slice(0, at)) };
	}
	const time = measure === 'date' ? statedTimesIn(outside.split(';', 1)[0] ?? '')[0]?.time : undefined;
	return time && { time, approximate: false };
}

const APPROXIMATE = /[~≈]|(?:c|ca|est)\.|(?:circa|around|about)\s/i;
