/** The words around the times that a text states: looked through once for all of its times, however many they are. */

import { EVENT_WORDS } from './in-languages';

/** Characters of a text. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Where the words of a text say something that has a time, in order. */
export interface FoundWords {
	/** The first digits of its figures. */
	readonly figures: readonly Stretch[];
	/** The words that speak of something that happened once. */
	readonly events: readonly Stretch[];
}

/** Looks through a text without times. */
export function wordsIn(bare: string): FoundWords {
	return { figures: stretchesOf(EVERY_FIGURE, bare), events: stretchesOf(EVERY_EVENT, bare) };
}

/** A text with stretches of it, which are in order, blanked out. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
	let bare = '';
	let end = 0;
	for (const { from, to } of stretches) {
		bare += text.slice(end, from) + ' '.repeat(to - from);
		end = to;
	}
	return bare + text.slice(end);
}

/** Whether one of these stretches, which are in order, lies within another. */
export function isOneWithin(stretches: readonly Stretch[], { from, to }: Stretch): boolean {
	let [low, high] = [0, stretches.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stretches[middle]?.from ?? from) < from) low = middle + 1;
		else high = middle;
	}
	return (stretches[low]?.to ?? Infinity) <= to;
}

/** Whether words speak of something that happened once, whose date never goes out of date. */
export function saysEvent(words: string): boolean {
	return EVENT.test(words);
}

/** What a pattern finds, without the one character before that it may begin with. */
function stretchesOf(pattern: RegExp, text: string): Stretch[] {
	return Array.from(text.matchAll(pattern), ({ index, groups, 0: match }) => {
		const to = index + match.length;
		return { from: to - (groups?.['found'] ?? match).length, to };
	});
}

/** A number that is not part of a word, as `V4` and `B2B` are. */
const EVERY_FIGURE = /(?:^|[^\p{L}\d])(?<found>\d)/gu;
const EVENTS = [
	'acqui(?:re|red|rer|rers|res|ring|sition|sitions)', 'bought', 'buy', 'buyer', 'buyout', 'takeover', 'lbo', 'bid',
	'tender', 'sold', 'sell', 'sells', 'sale', 'divest(?:ed|iture)', 'merge[drs]?', 'merger', 'merging', 'spun',
	'spin-?(?:off|out)', 'carved', 'demerge[dr]', 'found(?:ed|er|ers|ing)', 'established', 'created', 'born', 'died',
	'launch(?:ed|es)?', 'opened', 'opening', 'closed', 'closing', 'signed', 'announced', 'approved', 'cancelled',
	'blocked', 'released?', 'ipo', 'listed', 'listing', 'delisted', 'raised?', 'raising', 'round', 'series [a-h]',
	'seed', 'seeded', 'invest(?:ed|ment|ments|or|ors)', 'led', 'backed', 'backer', 'funded', 'joined', 'left',
	'departed', 'appointed', 'elected', 'resigned', 'retired', 'fired', 'bankrupt(?:cy)?', 'collapsed?', 'fined?',
	'settle[ds]?', 'settlement', 'sued', 'lawsuit', 'ruling', 'verdict', 'award(?:ed)?', 'won', 'win', 'deal', 'deals',
	'contract', 'agreement', 'mou', 'commitment', 'facility', 'placement', 'purchase', 'ordered', 'offering', 'issued',
	'issuance', 'entry', 'upgraded', 'downgraded', 'partnership', 'jv', 'event', 'debut', 'former', 'prior', 'peak',
	'record', 'milestone', 'all-time', 'ath', 'first', 'notable', 'phd', 'mba', 'ba', 'bs', 'ms',
];
const EVENT_PATTERN = `(?:^|[^\\p{L}\\d])(?<found>${[...EVENTS, ...EVENT_WORDS.apart].join('|')})(?![\\p{L}\\d])|` +
	EVENT_WORDS.joined.join('|');
const EVENT = new RegExp(EVENT_PATTERN, 'iu');
const EVERY_EVENT = new RegExp(EVENT_PATTERN, 'giu');
