import { fileKey } from '../../../src/core/actor/vault/file-key.ts';
import type { ActorNote } from '../../../src/core/actor/note/actor-note.ts';
import { RequestError } from '../../../src/core/command-line/request/error.ts';
import { findActor } from '../../../src/core/actor/lookup/find-actor.ts';
import { linkTarget } from '../../../src/core/lines/list.ts';
import { linkResolver, linkWriter } from '../link-resolver.mts';
import type { Options } from '../options.mts';
import { readVault, type Vault } from '../read-vault.mts';
import { listNotes } from '../vault-files.mts';
import type { NearNotes } from './near-notes.mts';
import { RememberedNotes } from './remembered-notes.mts';
import { SearchedNotes } from './searched-notes.mts';

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
	const paths = listNotes(folder);
	const resolve = linkResolver(paths);
	const near: NearNotes = RememberedNotes.of(folder, paths, options) ?? new SearchedNotes(folder, paths, options);
	const target = linkTarget(name) ?? name;
	const [key, linked] = [fileKey(target), resolve(target, '')];
	near.take(paths.filter((path) => path === linked || path === target || path === `${target}.md` || fileKey(path) === key), 'all');
	near.takeClaiming(target);
	const found = findActor(name, { index: near.index, resolve, from: '' });
	if ('problem' in found) return findAmong(readVault(folder, options), name);
	const { note } = found;
	near.takeLinkingTo(fileKey(note.path));
	near.take(note.related.flatMap((link) => resolve(link.target, note.path) ?? []), 'dates');
	return { note, vault: { paths, index: near.index, resolve, link: linkWriter(resolve) } };
}

/** What is wrong with a name is told by all the names there are. */
function findAmong(vault: Vault, name: string): NearActor {
	const found = findActor(name, { ...vault, from: '' });
	if ('problem' in found) throw new RequestError(found.problem);
	return { note: found.note, vault };
}
