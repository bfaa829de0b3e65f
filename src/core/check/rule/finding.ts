/** What checking a vault finds, as plain data. */

import type { TextEdit } from '../../markdown/write/text-edit';

/** How much a finding weighs, the heaviest first: what is wrong for certain, what most likely is, what is worth a look. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** How much a finding weighs. */
export type Severity = (typeof SEVERITIES)[number];

/** A place in a line of a note. Line and column count from 1, the column in UTF-16 code units. */
export interface Spot {
	readonly line: number;
	readonly column: number;
}

/** A place in a note of the vault. */
export interface Place extends Spot {
	/** Path of the note within its vault, `/` between folders. */
	readonly path: string;
}

/** One or more of something. */
export type Some<Item> = readonly [Item, ...Item[]];

/** What a rule says of a vault. */
export interface Report {
	/** A sentence or two for the author: `Unexpected X, expected Y. Do Z.` */
	readonly message: string;
	/** Where it is, the place to look at first in front; the others are what it is held against. */
	readonly places: Some<Place>;
	/** What would mend it: one edit of the note of the first place. Absent where only a person can. */
	readonly fix?: TextEdit;
	/** Set where it weighs less than its rule: it is a hint in nature. */
	readonly isHint?: true;
}

/** A report, with the rule that made it and how much that weighs. */
export interface Finding extends Omit<Report, 'isHint'> {
	readonly rule: string;
	readonly severity: Severity;
	/** Those that it says as one; absent in any other. */
	readonly parts?: Some<Finding>;
}

/** The first place of each of some findings. */
export function firstPlacesOf([first, ...others]: Some<Finding>): Some<Place> {
	return [first.places[0], ...others.map(({ places: [place] }) => place)];
}

/** By first place, rule, message and other places, texts by their code units: the same findings stand in the same order everywhere. */
export function compareFindings(one: Finding, other: Finding): number {
	return comparePlaces(one.places[0], other.places[0])
		|| compareTexts(one.rule, other.rule) || compareTexts(one.message, other.message)
		|| one.places.reduce((order, place, at) => order || comparePlaces(place, other.places[at] ?? place), 0)
		|| one.places.length - other.places.length;
}

function comparePlaces(one: Place, other: Place): number {
	return compareTexts(one.path, other.path) || one.line - other.line || one.column - other.column;
}

/** Orders texts by their code units, in every locale alike. */
export function compareTexts(one: string, other: string): number {
	return one === other ? 0 : one < other ? -1 : 1;
}
