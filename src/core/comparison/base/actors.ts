/** Who of the notes that a base lists is an actor, and what is said of the others. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { ActorIndex } from '../../actor/vault/actor-index';
import { actorTagOf, describeActorRules } from '../../actor/vault/describe-rules';
import type { ActorRule } from '../../actor/vault/rule';
import { counted, listed } from '../../wording';
import type { Selection } from '../choose/select';

/** Files of a base that its grouping puts together, in the base's order. */
export interface BaseGroup {
	/** Plain text; absent where the base is not grouped. */
	readonly name?: string;
	readonly paths: readonly string[];
}

/** The actors of a base. */
export interface BaseActors {
	/** In the base's order, each once. */
	readonly selection: Selection;
	/** Those of each group, as indexes into the selection. A group without any is left out. */
	readonly groups: readonly { readonly name?: string; readonly order: readonly number[] }[];
	/** Paths of the files that are no actor notes. */
	readonly others: readonly string[];
}

/** Finds the actors among the files of a base. */
export function actorsOfBase(groups: readonly BaseGroup[], index: Pick<ActorIndex, 'get'>): BaseActors {
	const paths = [...new Set(groups.flatMap((group) => group.paths))];
	const notes = paths.flatMap((path): ActorNote | [] => index.get(path) ?? []);
	const places = new Map(notes.map(({ path }, place) => [path, place]));
	const inOrder = groups.map((group) => ({ ...named(group), order: group.paths.flatMap((path) => places.get(path) ?? []) }));
	return {
		selection: { actors: notes.map((note) => ({ note, reason: null })), problems: [] },
		groups: inOrder.filter(({ order }) => order.length > 0),
		others: paths.filter((path) => !places.has(path)),
	};
}

function named({ name }: BaseGroup): Pick<BaseGroup, 'name'> {
	return name === undefined ? {} : { name };
}

/** Why a base shows no actor, and what to do. `others` are the paths of all its files. */
export function whyNoActors(others: readonly string[], rules: readonly ActorRule[], locale: string): string {
	const [only = '', ...more] = others;
	if (only === '') return 'This base lists no notes. Change its filters.';
	const noun = others.every((path) => path.endsWith('.md')) ? 'note' : 'file';
	const none = `None of the ${counted(others.length, noun, locale)} in this base is an actor note.`;
	const tag = actorTagOf(rules);
	const tagIt = `Tag ${more.length === 0 ? 'it' : 'them'} #${tag ?? ''}, or change the rule in Dossier's settings.`;
	const hint = tag === undefined ? `${describeActorRules(rules)} You can change the rule in Dossier's settings.` : tagIt;
	return `${more.length === 0 ? `The only ${noun} in this base, ${nameOf(only)}, isn't an actor note.` : none} ${hint}`;
}

/** More than these are only counted. */
const MOST_NAMED = 3;

/** Which files of a base are not shown; no sentence where all are. */
export function leftOutOfBase(others: readonly string[]): string[] {
	const [only, ...more] = others;
	if (only === undefined) return [];
	if (more.length === 0) return [`Not shown, as it isn't an actor note: ${nameOf(only)}.`];
	return [`Not shown, as they aren't actor notes: ${listed(others.map(nameOf), MOST_NAMED)}.`];
}

function nameOf(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.md$/, '');
}
