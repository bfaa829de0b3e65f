/**
 * Made-up notes, of templates and tests, that a rule would take for actors: it is proposed with a rule that leaves their
 * folder out, `not Templates/`.
 */

import type { ActorNote } from '../../actor/note/actor-note';
import { readActorNote, type ReadOptions } from '../../actor/read-actor-note';
import { fittingRule, printActorRule, readActorRule, type Candidate } from '../../actor/vault/rule';
import { isOfMadeUp } from '../words/sense';

/** A made-up note, and the outermost folder around it that is named for such notes. */
export interface MadeUpNote extends Candidate {
	readonly folder: string;
}

/** The note at `path`, if it is made up; `undefined` for any other, and for one that is no actor note whatever the rules say. */
export function readMadeUp(text: string, path: string, options: ReadOptions): MadeUpNote | undefined {
	const folders = path.split('/').slice(0, -1);
	const at = folders.findIndex(isOfMadeUp);
	const note = at < 0 ? undefined : readActorNote(text, path, options);
	return note && { folder: folders.slice(0, at + 1).join('/'), path, tags: note.tags, properties: propertiesOf(note) };
}

function propertiesOf({ properties }: ActorNote): Candidate['properties'] {
	return Object.entries(properties).map(([key, value]) => ({ key, value }));
}

/** The lines that leave out the folders of those notes that the rules fit, in order. */
export function linesWithout(notes: readonly MadeUpNote[], lines: readonly string[]): string[] {
	const rules = lines.flatMap((line) => readActorRule(line) ?? []);
	const folders = new Set(notes.filter((note) => fittingRule(rules, note) !== undefined).map(({ folder }) => folder));
	return [...folders].sort().map((folder) => printActorRule({ kind: 'not', rule: { kind: 'folder', folder } }));
}
