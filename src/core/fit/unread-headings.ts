/** Headings and labels that stand in many actor notes, and that nothing is read from yet. */

import { compareTexts } from '../wording';
import { EXAMPLES } from './actors/actor-rules';
import { NO_SECTIONS } from './words/headings';
import type { Steps } from './steps/steps';
import type { Below, NoteSigns, UnreadHeading } from './signs/note-signs';

/** What a heading can be read as. `section` is a section of its own on the card. */
export type HeadingUse = 'stats' | 'bull' | 'bear' | 'related' | 'section' | 'ignore';

/** A heading or label of many notes. */
export interface HeadingProposal {
	readonly key: string;
	/** As most notes write it. */
	readonly title: string;
	/** What mostly stands below it. */
	readonly below: Below;
	/** In how many notes. */
	readonly count: number;
	/** Paths of three of them. */
	readonly examples: readonly string[];
	/** What it can be, the likeliest first; `ignore` is the last. */
	readonly uses: readonly HeadingUse[];
}

/** A heading of fewer notes than this, or of a smaller part of them, is not one to set up a vault by. */
const FEWEST = 3;
const LEAST_PART = 0.15;
const MOST_PROPOSED = 12;
/** What most of its places have below it is what it heads. */
const MOSTLY = 0.6;

interface Tally {
	readonly titles: Map<string, number>;
	readonly belows: Map<Below, number>;
	readonly paths: string[];
	headings: number;
}

/** The headings of these notes, the commonest first. */
export function* proposeHeadings(notes: readonly NoteSigns[]): Steps<HeadingProposal[]> {
	const tallies = new Map<string, Tally>();
	for (const note of notes) {
		for (const heading of note.unread) if (!NO_SECTIONS.has(heading.key)) add(tallies, heading, note.path);
		yield;
	}
	const fewest = Math.max(FEWEST, LEAST_PART * notes.length);
	return [...tallies]
		.filter(([, { paths }]) => paths.length >= fewest)
		.flatMap(([key, tally]) => proposalFor(key, tally))
		.sort((one, other) => other.count - one.count || compareTexts(one.key, other.key))
		.slice(0, MOST_PROPOSED);
}

function add(tallies: Map<string, Tally>, { key, title, below, isHeading }: UnreadHeading, path: string): void {
	const tally = tallies.get(key) ?? { titles: new Map<string, number>(), belows: new Map<Below, number>(), paths: [], headings: 0 };
	tallies.set(key, tally);
	tally.titles.set(title, (tally.titles.get(title) ?? 0) + 1);
	tally.belows.set(below, (tally.belows.get(below) ?? 0) + 1);
	tally.paths.push(path);
	if (isHeading) tally.headings++;
}

/** Nothing where its places have now this and now that below them, or only text below a label. */
function proposalFor(key: string, { titles, belows, paths, headings }: Tally): HeadingProposal[] {
	const below = commonest(belows);
	const title = commonest(titles);
	if (below === undefined || title === undefined || (belows.get(below) ?? 0) < MOSTLY * paths.length) return [];
	const uses = USES[below].filter((use) => use !== 'section' || headings >= MOSTLY * paths.length);
	return [{ key, title, below, count: paths.length, examples: paths.slice(0, EXAMPLES), uses: [...uses, 'ignore'] }];
}

/** What each can be, the likeliest first. */
const USES: Readonly<Record<Below, readonly HeadingUse[]>> = {
	list: ['section', 'bull', 'bear'],
	table: ['stats', 'section'],
	links: ['related', 'section'],
	text: ['section', 'bull', 'bear'],
};

function commonest<Key extends string>(counts: ReadonlyMap<Key, number>): Key | undefined {
	return [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || compareTexts(one, other))[0]?.[0];
}
