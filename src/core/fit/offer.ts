/** When the panel offers to fit the plugin to the vault. */

import type { VaultState } from '../card/empty-state';

/** Fewer notes are no vault to judge. */
const FEWEST_NOTES = 5;
/** Fewer actor notes than this, or a smaller part of all notes, look like rules that don't suit the vault. */
const FEW_ACTORS = 3;
const SMALL_PART = 0.01;

/** Whether the rules find so few actor notes, in a vault that has been read, that they may be the wrong ones. */
export function findsFewActors({ actors, read, total }: Pick<VaultState, 'actors' | 'read' | 'total'>): boolean {
	return read >= total && total >= FEWEST_NOTES && actors < Math.max(FEW_ACTORS, SMALL_PART * total);
}
