import type { ActorIndex } from '../actor/vault/actor-index';
import type { ResolveLink } from '../actor/vault/peers';

/** A vault that questions are answered from: as much of it is read as the question needs. */
export interface ReadVault {
	readonly index: ActorIndex;
	readonly resolve: ResolveLink;
	/** A link to a note, as it would be written in a note of this vault. */
	readonly link: (note: { readonly path: string; readonly name: string }) => string;
}
