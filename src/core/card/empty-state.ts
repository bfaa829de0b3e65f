/** What the panel says where there is no card to show: always why, and what to do. */

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
	/** The tag that makes a note an actor note, without `#`. */
	readonly tag: string;
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
	/** Whether to offer to make the open note an actor note. */
	readonly offersTag: boolean;
}

/** Words for the absence of a card, for people of `locale`. */
export function describeEmpty(reason: NoCard, vault: VaultState, locale: string): EmptyState {
	const progress = progressWords(vault, locale);
	const tagRule = `Actor notes carry #${vault.tag}.`;
	switch (reason.kind) {
		case 'none':
			return { subject: '', ...wordsWithoutNote(vault), progress, offersTag: false };
		case 'not an actor':
			return { subject: reason.name, sentence: 'is not an actor note.', hint: tagRule, progress, offersTag: true };
		case 'deleted':
			return { subject: reason.name, sentence: 'was deleted.', hint: 'Open another note to see its card.', progress, offersTag: false };
	}
}

/** An actor note to be is one of these. */
const SUBJECTS = 'a company, person, fund or country';

function wordsWithoutNote({ actors, read, total, isEmpty, tag }: VaultState): Pick<EmptyState, 'sentence' | 'hint'> {
	if (isEmpty) return { sentence: 'This vault has no notes yet.', hint: `Write one on ${SUBJECTS} and tag it #${tag}: its card is shown here.` };
	if (actors > 0 || total === 0 || read < total) return { sentence: 'Open a note to see its card.', hint: '' };
	return { sentence: 'This vault has no actor notes yet.', hint: `Actor notes carry #${tag}. Open a note on ${SUBJECTS} and add the tag.` };
}

function progressWords({ read, total }: VaultState, locale: string): string {
	if (read >= total) return '';
	const number = new Intl.NumberFormat(locale);
	return `Reading notes… ${number.format(read)} of ${number.format(total)}`;
}
