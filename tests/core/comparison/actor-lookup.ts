/** Where actors are found in tests: a vault that has them all in one folder. */
import { ActorIndex } from '../../../src/core/actor/vault/actor-index';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import type { ActorLookup } from '../../../src/core/actor/lookup/find-actor';

export function indexOf(...notes: ActorNote[]): ActorIndex {
	const index = new ActorIndex();
	for (const note of notes) index.set(note);
	return index;
}

/** Links lead to a note of that path, else to the first of that file name; to `others` too, which are no actors. */
export function lookupIn(notes: ActorNote[], others: string[] = []): ActorLookup {
	const paths = [...notes.map(({ path }) => path), ...others];
	const resolve = (target: string): string | undefined => paths.find((path) => path === `${target}.md`) ?? paths.find((path) => path.endsWith(`/${target}.md`));
	return { index: indexOf(...notes), resolve, from: 'Home.md' };
}
