/** Where tickers are listed, so that one symbol on two exchanges is no clash. */

import type { ActorNote } from '../../../actor/note/actor-note';
import { tickersOf } from '../../../actor/vault/actor-index';

/** Whether each of the notes says where its tickers are listed, and no place is one of all. */
export function areListedApart(notes: readonly ActorNote[]): boolean {
	const [first, ...others] = notes.map(exchangesOf);
	if (first === undefined || first.size === 0 || others.some(({ size }) => size === 0)) return false;
	return ![...first].some((exchange) => others.every((other) => other.has(exchange)));
}

/** The words beside the tickers of a note, in small letters. */
function exchangesOf(note: ActorNote): Set<string> {
	const tickers = new Set(tickersOf(note).map((ticker) => ticker.toLowerCase()));
	const texts = note.quickStats.filter(({ metric }) => TICKER.test(metric)).map(({ value }) => value.toLowerCase());
	const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}.-]{2,}/gu) ?? []);
	return new Set(words.filter((word) => !tickers.has(word)));
}

const TICKER = /^\W*(?:ticker|symbol)s?\b/i;
