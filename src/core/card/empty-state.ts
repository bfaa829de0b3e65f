/** What the panel says where there is no card to show: always why, and what to do. */

import type { ActorRule } from '../actor/vault/rule';
import { actorTagOf, describeActorRules } from '../actor/vault/describe-rules';
import { describeProgress } from '../wording';

/** Why there is no card. */
export type NoCard =
	| { readonly kind: 'none' }
	/** A tag would make none of a note that is left out whatever it says: `leftOut` says by what. */
	| { readonly kind: 'not an actor'; readonly leftOut?: Words }
	| { readonly kind: 'deleted'; readonly name: string }
	/** The vault can't read the file; `reason` is what it said. */
	| { readonly kind: 'unreadable'; readonly name: string; readonly reason: string };

/** What is known of the vault at that moment. */
export interface VaultState {
	/** Actor notes found so far. */
	readonly actors: number;
	/** Notes read of all notes; equal when done, both 0 before it begins. */
	readonly read: number;
	readonly total: number;
	/** Whether the vault is known to hold no note at all. */
	readonly isEmpty: boolean;
	/** What makes a note an actor note. */
	readonly rules: readonly ActorRule[];
}

/** The words of an empty panel. */
export interface EmptyState {
	/** The note it is about, shown apart from the sentence that goes on with it; empty where there is none. */
	readonly subject: string;
	readonly sentence: string;
	/** What to do. */
	readonly hint: string;
	/** How far the vault has been read; empty where it has. */
	readonly progress: string;
	/** The tag, without `#`, that would make the open note an actor note; `null` where there is none to offer. */
	readonly offeredTag: string | null;
}

/** Words for the absence of a card, for people of `locale`. */
export function describeEmpty(reason: NoCard, vault: VaultState, locale: string): EmptyState {
	const progress = progressWords(vault, locale);
	const subject = 'name' in reason ? reason.name : '';
	const mayBeActor = reason.kind === 'not an actor' && reason.leftOut === undefined;
	const offeredTag = mayBeActor ? (actorTagOf(vault.rules) ?? null) : null;
	return { subject, ...wordsFor(reason, vault), progress, offeredTag };
}

type Words = Pick<EmptyState, 'sentence' | 'hint'>;

function wordsFor(reason: NoCard, vault: VaultState): Words {
	switch (reason.kind) {
		case 'none':
			return wordsWithoutNote(vault);
		case 'not an actor':
			return reason.leftOut ?? describeUntracked(vault.rules);
		case 'deleted':
			return { sentence: 'was deleted.', hint: 'Open another note to see its card.' };
		case 'unreadable':
			return { sentence: `couldn't be read: ${reason.reason}`, hint: 'Check the file outside Obsidian.' };
	}
}

/** Says of a note that it is no actor note, and what would make it one. */
export function describeUntracked(rules: readonly ActorRule[]): Words {
	const tag = actorTagOf(rules);
	const change = rules.length > 1 ? 'change the rules' : 'change the rule';
	const hint = tag === undefined ? `${describeActorRules(rules)} You can ${change} in Dossier's settings.` : `Tag it #${tag} or ${change}.`;
	return { sentence: "Dossier doesn't track this note.", hint };
}

/** What actor notes are about. */
const SUBJECTS = 'a company, person, fund or country';

function wordsWithoutNote({ actors, read, total, isEmpty, rules }: VaultState): Words {
	const tag = actorTagOf(rules);
	const tagIt = tag === undefined ? '' : ` and tag it #${tag}`;
	if (isEmpty) return { sentence: 'This vault has no notes yet.', hint: `Write a note about ${SUBJECTS}${tagIt} to see its card here.` };
	if (actors > 0 || total === 0 || read < total) return { sentence: 'Open a note to see its card.', hint: '' };
	const start = tag === undefined ? describeActorRules(rules) : `Open a note about ${SUBJECTS}${tagIt}.`;
	return { sentence: 'This vault has no actor notes yet.', hint: `${start} You can change what counts in Dossier's settings.` };
}

function progressWords(vault: VaultState, locale: string): string {
	return vault.read >= vault.total ? '' : describeProgress(vault, locale);
}
