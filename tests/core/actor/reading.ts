/** Reading actor notes in tests, with the options of a fresh installation. */

import { parse } from 'yaml';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import { DEFAULT_ACTOR_RULE } from '../../../src/core/actor/vault/rule';
import { compileConventions } from '../../../src/core/actor/words/conventions';
import { readActorNote, type ReadOptions } from '../../../src/core/actor/read-actor-note';
import { ENGLISH } from '../../../src/core/actor/words/languages/english';

/** Options as the command line has them. */
export const READING: ReadOptions = {
	conventions: compileConventions([ENGLISH]),
	parseYaml: (yaml): unknown => parse(yaml, { logLevel: 'error' }),
	actorRules: [DEFAULT_ACTOR_RULE],
};

/** Reads `text` as the note at `path`; `undefined` where it is no actor note. */
export function read(text: string, path = 'Actors/Acme.md'): ActorNote | undefined {
	return readActorNote(text, path, READING);
}

/** Reads `lines` below a tag line that makes them an actor note. The first of them is line 3. */
export function readBody(...lines: string[]): ActorNote {
	const note = read(['#actor', '', ...lines].join('\n'));
	if (note === undefined) throw new Error('The tag line made no actor note.');
	return note;
}
