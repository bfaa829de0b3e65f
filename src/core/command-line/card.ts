import { InboundLinks } from '../actor/vault/inbound-links';
import type { ActorNote } from '../actor/note/actor-note';
import { buildCard, type CardBasis } from '../card/card';
import { printCard } from './card-text';
import type { FormatOf } from './request/formats';
import { jsonText, printable } from './printable';
import type { ReadVault } from './read-vault';

/** The card of `note`, which was read from `text`, as a text for people or as JSON. */
export function answerCard(format: FormatOf<'card'>, note: ActorNote, text: string, vault: ReadVault, basis: CardBasis): string {
	const { index, resolve } = vault;
	const card = buildCard(note, text, { ...basis, relations: { index, resolve, inbound: new InboundLinks(index, resolve) } });
	return printable(`${format === 'json' ? jsonText(card, '\t') : printCard(card)}\n`);
}
