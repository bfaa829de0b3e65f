/** Findings that are accepted in the settings: for notes that may not be written to. */

import { groupedBy } from '../../grouped';
import type { Finding } from '../rule/finding';

/** One such finding. It holds for as long as its lines are what they were. */
export interface AcceptedFinding {
	readonly rule: string;
	/** The paths of the notes it has places in, that of the first place in front, each once. */
	readonly notes: readonly string[];
	/** Of the lines of its places, as `Check.fingerprint` gives it. */
	readonly fingerprint: string;
	readonly reason: string;
}

/** All of them, in the order in which they were accepted. */
export type AcceptedFindings = readonly AcceptedFinding[];

/** A finding as it is accepted. `fingerprint` is that of its lines now. */
export function acceptedFinding({ rule, places }: Pick<Finding, 'rule' | 'places'>, fingerprint: string, reason: string): AcceptedFinding {
	return { rule, notes: notesOf(places), fingerprint, reason: reason.trim().replace(/\s+/g, ' ') };
}

/** Whether a finding is the one that was accepted; `fingerprint` gives that of its lines now. */
export function isAcceptedBy(
	accepted: AcceptedFindings,
	{ rule, places }: Pick<Finding, 'rule' | 'places'>,
	fingerprint: () => string,
): boolean {
	if (accepted.length === 0) return false;
	const atPlace = byPlace(accepted).get(placeKey(rule, places[0].path));
	if (atPlace === undefined) return false;
	const notes = notesOf(places);
	return atPlace.some((each) => isSame(each.notes, notes) && each.fingerprint === fingerprint());
}

/** By rule and first note: all findings of a vault are asked about, one by one. */
function byPlace(accepted: AcceptedFindings): ReadonlyMap<string, AcceptedFindings> {
	const known = BY_PLACE.get(accepted) ?? groupedBy(accepted, ({ rule, notes }) => placeKey(rule, notes[0] ?? ''));
	BY_PLACE.set(accepted, known);
	return known;
}

const BY_PLACE = new WeakMap<AcceptedFindings, ReadonlyMap<string, AcceptedFindings>>();

function placeKey(rule: string, path: string): string {
	return `${rule}\n${path}`;
}

/** Those without one. */
export function withoutAccepted(accepted: AcceptedFindings, { rule, notes, fingerprint }: AcceptedFinding): AcceptedFindings {
	return accepted.filter((each) => each.rule !== rule || each.fingerprint !== fingerprint || !isSame(each.notes, notes));
}

/** Those after a note or folder was renamed `from` a path `to` another; the same object where that concerns none of them. */
export function movedAccepted(accepted: AcceptedFindings, from: string, to: string): AcceptedFindings {
	const moves = (path: string): boolean => path === from || path.startsWith(`${from}/`);
	if (!accepted.some(({ notes }) => notes.some(moves))) return accepted;
	return accepted.map((each) => ({ ...each, notes: each.notes.map((path) => (moves(path) ? to + path.slice(from.length) : path)) }));
}

function notesOf(places: Finding['places']): string[] {
	return [...new Set(places.map(({ path }) => path))];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((path, at) => path === other[at]);
}
