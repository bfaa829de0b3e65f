/** What the panel says where there is no card to show: always why, and what to do. */

import type { ActorRule } from '../actor/vault/rule';
import { actorTagOf, describeActorRules } from '../actor/vault/describe-rules';

/** Why there is no card. */
export type NoCard =
	| { readonly kind: 'none' }
	| { readonly kind: 'not an actor'; readonly name: string }
	| { readonly kind: 'deleted'; readonly name: string };

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
	/** The tag, without `#`, to offer for the open note, which makes it an actor note; `null` where there is none to offer. */
	readonly offeredTag: string | null;
}

/** Words for the absence of a card, for people of `locale`. */
export function describeEmpty(reason: NoCard, vault: VaultState, locale: string): EmptyState {
	const progress = progressWords(vault, locale);
	switch (reason.kind) {
		case 'none':
			return { subject: '', ...wordsWithoutNote(vault), progress, offeredTag: null };
		case 'not an actor':
			return { subject: reason.name, sentence: 'is not an actor note.', hint: describeActorRules(vault.rules), progress, offeredTag: actorTagOf(vault.rules) ?? null };
		case 'deleted':
			return { subject: reason.name, sentence: 'was deleted.', hint: 'Open another note to see its card.', progress, offeredTag: null };
	}
}

/** An actor note to be is one of these. */
const SUBJECTS = 'a company, person, fund or country';

function wordsWithoutNote({ actors, read, total, isEmpty, rules }: VaultState): Pick<EmptyState, 'sentence' | 'hint'> {
	const tag = actorTagOf(rules);
	const start = tag === undefined ? `Write one on ${SUBJECTS}` : `Write one on ${SUBJECTS} and tag it #${tag}`;
	if (isEmpty) return { sentence: 'This vault has no notes yet.', hint: `${start}: its card is shown here.` };
	if (actors > 0 || total === 0 || read < total) return { sentence: 'Open a note to see its card.', hint: '' };
	const next = tag === undefined ? '' : ` Open a note on ${SUBJECTS} and add the tag.`;
	return { sentence: 'This vault has no actor notes yet.', hint: `${describeActorRules(rules)}${next} Dossier’s settings say which notes are.` };
}

function progressWords({ read, total }: VaultState, locale: string): string {
	if (read >= total) return '';
	const number = new Intl.NumberFormat(locale);
	return `Reading notes… ${number.format(read)} of ${number.format(total)}`;
}
