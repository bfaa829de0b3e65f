/** How a note is linked to. */

import type { ActorNote } from '../note/actor-note';
import type { ActorIndex } from '../vault/actor-index';

/** A link that leads to this actor and no other: by its name, or by its path where others go under that name. */
export function linkTo({ name, path }: ActorNote, index: ActorIndex): string {
	const target = index.named(name).length > 1 ? path.replace(/\.md$/i, '') : name;
	return /[[\]|#^]/.test(target) ? path : `[[${target}]]`;
}
