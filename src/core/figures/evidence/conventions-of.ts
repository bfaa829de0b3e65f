/** Reads how a note writes its figures from the note itself (docs/reading.md, "Figures"). */

import type { ActorNote } from '../../actor/note/actor-note';
import type { Conventions } from '../values/conventions';
import { bareCurrencyOf } from './bare-money';
import { currenciesOf } from './currencies';
import { decimalOf } from './decimal';
import { textsOf } from './texts';

/** The conventions of a note, remembered as long as the note is. */
export function conventionsOf(note: ActorNote): Conventions {
	const known = READ.get(note) ?? readConventions(note);
	READ.set(note, known);
	return known;
}

const READ = new WeakMap<ActorNote, Conventions>();

function readConventions(note: ActorNote): Conventions {
	const texts = textsOf(note);
	const decimal = decimalOf(texts);
	const currencies = currenciesOf(texts, note.tags);
	const bare = bareCurrencyOf(texts, note.tags);
	return { ...(decimal && { decimal }), ...(Object.keys(currencies).length > 0 && { currencies }), ...(bare && { bare }) };
}
