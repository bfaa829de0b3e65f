/** The words for what actors are, and for what they are to each other: a table for each language. */

import type { KindWords } from './kind-words';
import type { RelationWords } from './relation-words';

/** One language's words. */
export interface ActorWords {
	/** What a remark under Related makes of the actor it stands beside. */
	readonly relations: RelationWords;
	/** What tells a company from a person, a fund or a country. */
	readonly kinds: KindWords;
}
