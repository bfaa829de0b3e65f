/** Properties that say when an actor note was worked on, and that no date is read from yet. */

import { propertyKey } from '../actor/words/vocabulary';
import { compareTexts } from '../wording';
import { EXAMPLES } from './actors/actor-rules';
import type { Steps } from './steps/steps';
import type { NoteSigns } from './signs/note-signs';
import { DATING_WORDS, PLAIN_DATE_KEYS } from './words/properties';

/** A property that holds a day in many notes. */
export interface DateProposal {
	/** As the first of them writes it. */
	readonly property: string;
	readonly count: number;
	/** Paths of three notes. */
	readonly examples: readonly string[];
}

const FEWEST = 3;
const LEAST_PART = 0.15;
/** A plain "date" may be any day in the actor's life: it is proposed only where hardly a note has an updated date. */
const HARDLY_ANY = 0.1;

/** The properties of these notes, the commonest first. */
export function* proposeDateProperties(notes: readonly NoteSigns[]): Steps<DateProposal[]> {
	const found = new Map<string, { property: string; paths: string[] }>();
	for (const { path, dated } of notes) {
		for (const property of dated) {
			const key = propertyKey(property);
			const known = found.get(key);
			if (known === undefined) found.set(key, { property, paths: [path] });
			else known.paths.push(path);
		}
		yield;
	}
	const areUndated = notes.filter(({ hasUpdated }) => hasUpdated).length <= HARDLY_ANY * notes.length;
	const fewest = Math.max(FEWEST, LEAST_PART * notes.length);
	return [...found]
		.filter(([key, { paths }]) => paths.length >= fewest && (saysUpdated(key) || (areUndated && PLAIN_DATE_KEYS.has(key))))
		.map(([, { property, paths }]) => ({ property, count: paths.length, examples: paths.slice(0, EXAMPLES) }))
		.sort((one, other) => other.count - one.count || compareTexts(one.property, other.property));
}

function saysUpdated(key: string): boolean {
	return DATING_WORDS.some((word) => key.includes(word));
}
