import { ActorIndex } from '../../../src/core/actor/vault/actor-index.ts';
import { fileKey } from '../../../src/core/actor/vault/file-key.ts';
import type { ActorNote } from '../../../src/core/actor/note/actor-note.ts';
import type { ReadParts } from '../../../src/core/actor/read-actor-note.ts';
import { RequestError } from '../../../src/core/command-line/request/error.ts';
import { findActor } from '../../../src/core/actor/lookup/find-actor.ts';
import { linkTarget } from '../../../src/core/lines/list.ts';
import { linkResolver, linkWriter } from '../link-resolver.mts';
import type { Options } from '../options.mts';
import { tell } from '../output.mts';
import { actorNote, readAgain, readVault, type Vault } from '../read-vault.mts';
import { listNotes, readNotes } from '../vault-files.mts';
import { mayClaim } from './claims-name.mts';
import { linkPattern, namePattern } from './name-pattern.mts';
import { notesWith } from './notes-with.mts';

/** An actor, with the notes around it that its card speaks of. */
export interface NearActor {
	readonly note: ActorNote;
	readonly vault: Vault;
}

/**
 * Finds the actor that goes by `name` among those that may claim it, and reads who links to it and whom it links to, and no
 * other note: what is said of it is what the whole vault would say. Throws RequestError where there is none, or more than one.
 */
export function findActorNear(folder: string, name: string, options: Options): NearActor {
	const known = readAgain(folder, options);
	if (known !== undefined) return findAmong(known, name);
	const paths = listNotes(folder);
	const resolve = linkResolver(paths);
	const index = new ActorIndex();
	const vault = { paths, index, resolve, link: linkWriter(resolve) };
	const take = (those: readonly string[], parts: ReadParts, isWanted: (bytes: string) => boolean = () => true): void => {
		const wanted = those.filter((path) => index.get(path) === undefined);
		for (const file of readNotes(folder, wanted, tell)) {
			const note = isWanted(Buffer.from(file.text).toString('latin1')) ? actorNote(file, options.reading, parts) : undefined;
			if (note !== undefined) index.set(note);
		}
	};
	const target = linkTarget(name) ?? name;
	const pattern = namePattern([target]);
	take(paths.filter((path) => isCalled(path, target) || path === resolve(target, '')), 'all');
	const mentioning = notesWith(`${linkPattern(fileKey(target))}|${pattern}`, folder, paths, tell);
	const claims = new RegExp(pattern, 'i');
	take(mentioning, 'all', (bytes) => mayClaim(bytes, claims));
	const found = findActor(name, { index, resolve, from: '' });
	if ('problem' in found) return findAmong(readVault(folder, options), name);
	const { note } = found;
	const key = fileKey(note.path);
	const linking = key === fileKey(target) ? mentioning : notesWith(linkPattern(key), folder, paths, tell);
	const links = new RegExp(linkPattern(key), 'i');
	take(linking, 'links', (bytes) => links.test(bytes));
	take(note.related.flatMap((link) => resolve(link.target, note.path) ?? []), 'dates');
	return { note, vault };
}

function isCalled(path: string, name: string): boolean {
	return path === name || path === `${name}.md` || fileKey(path) === fileKey(name);
}

/** What is wrong with a name is told by all the names there are. */
function findAmong(vault: Vault, name: string): NearActor {
	const found = findActor(name, { ...vault, from: '' });
	if ('problem' in found) throw new RequestError(found.problem);
	return { note: found.note, vault };
}
