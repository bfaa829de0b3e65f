import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findActor } from '../../src/core/comparison/choose/find-actor.ts';
import { explainNote } from '../../src/core/explain/explain.ts';
import { printExplanation } from '../../src/core/explain/print.ts';
import { linkResolver } from './link-resolver.mts';
import type { Options } from './options.mts';
import { jsonText, printLines } from './output.mts';
import { readVault } from './read-vault.mts';
import { RequestError } from './request-error.mts';
import { listNotes } from './vault-files.mts';

/** Prints why a note is an actor note or none, what each part of it was read as, and what was not read. */
export async function explain(folder: string, name: string, options: Options): Promise<void> {
	const path = await findNote(folder, name, options);
	const explanation = explainNote(await readFile(join(folder, path), 'utf8'), path, options);
	printLines(`${options.json ? jsonText(explanation, '\t') : printExplanation(explanation)}\n`);
}

/** The note of that path or name, whatever it is; else the actor that goes by it. */
export async function findNote(folder: string, name: string, options: Options): Promise<string> {
	const key = name.replace(/\.md$/i, '').toLowerCase();
	const keys = (path: string): string => path.replace(/\.md$/i, '').toLowerCase();
	const paths = await listNotes(folder);
	const [found, ...others] = paths.filter((path) => keys(path) === key || keys(path).endsWith(`/${key}`));
	const exact = paths.find((path) => keys(path) === key);
	if (exact !== undefined) return exact;
	if (found !== undefined && others.length > 0) throw new RequestError(`"${name}" is the name of several notes: ${[found, ...others].join(', ')}. Give the path of one.`);
	if (found !== undefined) return found;
	const { paths: all, index } = await readVault(folder, options);
	const actor = findActor(name, { index, resolve: linkResolver(all), from: '' });
	if ('problem' in actor) throw new RequestError(actor.problem);
	return actor.note.path;
}
