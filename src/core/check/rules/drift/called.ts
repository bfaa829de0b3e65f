/** Whether a name beside a figure is one of an actor's, so that the figure is of the whole of it. */

import type { ActorNote } from '../../../actor/note/actor-note';
import { namesOf } from '../../../actor/vault/actor-index';

/** Whether a name is one of the actor's, or short for one: its first words, or its initials. A ticker may follow its exchange. */
export function isCalled(actor: ActorNote, name: string): boolean {
	const key = keyOf(name);
	return namesOf(actor).some((own) => keyOf(own) === key || keyOf(own).startsWith(`${key} `) || initialsOf(own) === name);
}

function keyOf(name: string): string {
	return name.trim().toLowerCase().normalize('NFC').replace(EXCHANGE, '');
}

const EXCHANGE = /^[a-z]{2,8}:\s?/;

function initialsOf(name: string): string {
	return name.split(/[\s-]+/).map((word) => word.charAt(0)).join('');
}
