/** Whom a person has chosen to compare, which may have begun with a group: the actors of a tag or folder, or an actor's peers. */

import type { ActorIndex } from '../../actor/vault/actor-index';
import type { ActorNote } from '../../actor/note/actor-note';
import { linkTo } from '../../actor/lookup/link-to';
import type { Who } from '../query/query';
import { hasFigures } from './figures';
import type { Subsidiary } from './subsidiaries';

/** A group of actors (a tag's, a folder's, or an actor and its peers), and how to ask for it again. */
interface ActorSet {
	readonly who: Who;
	/** All of them, the subject first. */
	readonly notes: readonly ActorNote[];
}

/** Who is chosen, and the group that the choice began with. */
export interface ActorChoice {
	/** Absent where actors are chosen one by one. */
	readonly group?: ActorSet;
	/** Actors of the group that belong to another one of it, chosen or not. */
	readonly subsidiaries: readonly Subsidiary[];
	/** By path, in the order in which they were chosen. */
	readonly chosen: ReadonlyMap<string, ActorNote>;
}

/** Begins with actors that were named one by one. */
export function choiceOf(notes: readonly ActorNote[]): ActorChoice {
	return { subsidiaries: [], chosen: byPath(notes) };
}

/** The most actors that are listed by name. A larger group stays a group as long as it can: nobody reads a longer list. */
export const MOST_LISTED = 24;

/**
 * Begins with a group without its subsidiaries. Of a large group they are kept, as leaving them out
 * makes a list of names of it (see `whoOf`).
 */
export function choiceFromGroup(group: ActorSet, subsidiaries: readonly Subsidiary[]): ActorChoice {
	const whole = { group, subsidiaries, chosen: byPath(group.notes) };
	return group.notes.length > MOST_LISTED ? whole : toggleSubsidiaries(whole);
}

/** The most peers that are chosen from the start: a table of more says little of each. */
export const FIRST_PEERS = 8;

/**
 * Begins with an actor and its peers, of which the first eight are chosen that have a figure to compare and are not
 * subsidiaries. Where none has a figure, the first eight of them all: there would be nobody to compare with.
 */
export function choiceFromPeers(group: ActorSet, subsidiaries: readonly Subsidiary[]): ActorChoice {
	return firstPeers({ group, subsidiaries, chosen: new Map() });
}

/** The peers of the group that are not chosen, subsidiaries aside. */
export function peersLeftOut({ group, subsidiaries, chosen }: ActorChoice): ActorNote[] {
	if (group?.who.kind !== 'peers') return [];
	const parts = new Set(subsidiaries.map(({ note }) => note.path));
	return group.notes.filter(({ path }) => !chosen.has(path) && !parts.has(path));
}

/** Chooses all peers, or the first of them again where all are chosen. Who else is chosen stays. */
export function togglePeers(choice: ActorChoice): ActorChoice {
	const out = peersLeftOut(choice);
	if (out.length === 0) return firstPeers(choice);
	const wanted = new Set([...choice.chosen.keys(), ...out.map(({ path }) => path)]);
	const ofGroup = choice.group?.notes.filter(({ path }) => wanted.has(path)) ?? [];
	return { ...choice, chosen: byPath([...ofGroup, ...choice.chosen.values()]) };
}

function firstPeers(choice: ActorChoice): ActorChoice {
	const { group, subsidiaries, chosen } = choice;
	const [subject, ...peers] = group?.notes ?? [];
	const parts = new Set(subsidiaries.map(({ note }) => note.path));
	const equals = peers.filter(({ path }) => !parts.has(path));
	const withFigures = equals.filter(hasFigures);
	const first = (withFigures.length > 0 ? withFigures : equals).slice(0, FIRST_PEERS);
	const ofGroup = new Set(group?.notes.map(({ path }) => path));
	const others = [...chosen.values()].filter(({ path }) => !ofGroup.has(path));
	return { ...choice, chosen: byPath([...(subject === undefined ? [] : [subject]), ...first, ...others]) };
}

/** The choice without one of the group, which then is whole without it. */
export function withoutPeer(choice: ActorChoice, { path }: ActorNote): ActorChoice {
	const chosen = new Map(choice.chosen);
	chosen.delete(path);
	const { group } = choice;
	return { ...choice, chosen, ...(group && { group: { ...group, notes: group.notes.filter((note) => note.path !== path) } }) };
}

/** The choice with one of the group more, chosen. */
export function withPeer(choice: ActorChoice, note: ActorNote): ActorChoice {
	const { group } = withoutPeer(choice, note);
	const chosen = new Map([...choice.chosen, [note.path, note]]);
	return { ...choice, chosen, ...(group && { group: { ...group, notes: [...group.notes, note] } }) };
}

/** Adds an actor at the end, or takes it out. */
export function toggleActor(choice: ActorChoice, note: ActorNote): ActorChoice {
	const chosen = new Map(choice.chosen);
	if (!chosen.delete(note.path)) chosen.set(note.path, note);
	return { ...choice, chosen };
}

/** The subsidiaries that are not chosen. */
export function leftOut({ subsidiaries, chosen }: ActorChoice): Subsidiary[] {
	return subsidiaries.filter(({ note }) => !chosen.has(note.path));
}

/** Chooses every subsidiary, each where the group has it, or none where all of them are chosen. */
export function toggleSubsidiaries(choice: ActorChoice): ActorChoice {
	const putBack = leftOut(choice);
	const chosen = new Map(choice.chosen);
	if (putBack.length === 0) for (const { note } of choice.subsidiaries) chosen.delete(note.path);
	const wanted = new Set([...chosen.keys(), ...putBack.map(({ note }) => note.path)]);
	const ofGroup = choice.group?.notes.filter(({ path }) => wanted.has(path)) ?? [];
	return { ...choice, chosen: byPath([...ofGroup, ...chosen.values()]) };
}

/** Whether the choice is the whole group and nobody else, so that asking for the group gives the same. */
export function isWholeGroup({ group, chosen }: ActorChoice): boolean {
	return group !== undefined && group.notes.length === chosen.size && group.notes.every(({ path }) => chosen.has(path));
}

/** The chosen actors in the order in which they are compared: that of the group where it is whole. */
export function chosenNotes(choice: ActorChoice): readonly ActorNote[] {
	return choice.group !== undefined && isWholeGroup(choice) ? choice.group.notes : [...choice.chosen.values()];
}

/**
 * How to ask for the chosen actors again. The whole group is asked for as a group, so that what is
 * shown follows it; any other choice, one without its subsidiaries too, by names: it is the person's own. The actor whose
 * peers they are stays their subject.
 */
export function whoOf(choice: ActorChoice, index: ActorIndex): Who {
	if (choice.group !== undefined && isWholeGroup(choice)) return choice.group.who;
	const subject = choice.group?.who.kind === 'peers' ? choice.group.notes[0] : undefined;
	const isChosen = subject !== undefined && choice.chosen.has(subject.path);
	const names = chosenNotes(choice).map((note) => linkTo(note, index));
	return { kind: 'actors', names, ...(isChosen && { subject: linkTo(subject, index) }) };
}

function byPath(notes: readonly ActorNote[]): Map<string, ActorNote> {
	return new Map(notes.map((note) => [note.path, note]));
}
