/** Small vaults of linked actors for tests. */

import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { read } from '../reading';

/** Reads an actor note at `path` that links to `targets` in Related, with the footer `*Updated …*` where `updated` is given. */
export function actor(path: string, targets: readonly string[], updated?: string): ActorNote {
	const footer = updated === undefined ? '' : `\n*Updated ${updated}*`;
	const note = read(`#actor\n\n## Related\n${targets.map((target) => `- [[${target}]]`).join('\n')}\n${footer}`, path);
	if (note === undefined) throw new Error(`${path} is no actor note.`);
	return note;
}

/** An index of these notes. */
export function indexOf(...notes: readonly ActorNote[]): ActorIndex {
	const index = new ActorIndex();
	for (const note of notes) index.set(note);
	return index;
}

/** Resolves links within an index by path or file name, in no better order than the index has. */
export function resolverOf(index: ActorIndex): (target: string) => string | undefined {
	return (target) => {
		const wanted = target.toLowerCase();
		const named = [...index.all()].find(({ path, name }) => path.toLowerCase() === `${wanted}.md` || name.toLowerCase() === wanted);
		return named?.path;
	};
}
