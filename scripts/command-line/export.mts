import { jsonText } from '../../src/core/command-line/printable.ts';
import type { Options } from './options.mts';
import { print } from './output.mts';
import { actorNotes } from './read-vault.mts';
import { listNotes } from './vault-files.mts';

/** Prints every actor note as a JSON object, one a line, in path order. */
export function exportNotes(folder: string, options: Options): void {
	for (const { note } of actorNotes(folder, listNotes(folder), options)) print(jsonText({ ...note, elsewhere: undefined, isActor: true }));
}
