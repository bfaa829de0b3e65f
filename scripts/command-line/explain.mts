import { join } from 'node:path';
import { jsonText } from '../../src/core/command-line/printable.ts';
import { explainNote } from '../../src/core/explain/explain.ts';
import { printExplanation } from '../../src/core/explain/print.ts';
import { findNote } from './find-note.mts';
import type { Options } from './options.mts';
import { printLines } from './output.mts';
import { listNotes, readText } from './vault-files.mts';

/** Prints why a note is an actor note or none, what each part of it was read as, and what was not read. */
export function explain(folder: string, name: string, options: Options): void {
	const path = findNote(folder, listNotes(folder), name, options);
	const explanation = explainNote(readText(join(folder, path)), path, options);
	printLines(`${options.json ? jsonText(explanation, '\t') : printExplanation(explanation)}\n`);
}
