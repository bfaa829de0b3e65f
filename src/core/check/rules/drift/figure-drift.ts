import { vaultRule } from '../../rule/rule';
import { collectClaims, type Claims } from './claims/collect';
import { claimHolder } from './hold';
import { reportOn } from './report';

/** Finds figures of actors in tables that differ from the figure in the actor's own note. */
export const figureDrift = vaultRule<Claims>({
	id: 'figure-drift',
	severity: 'warning',
	on: true,
	summary: "A figure of an actor in a table that differs from the one in the actor's own note.",
	collect: collectClaims,
	judge: (vault) => {
		const holdClaims = claimHolder(vault);
		return (path) => holdClaims(path).flatMap(({ claim, pair }) => (pair === undefined ? [] : reportOn(pair, path, claim)));
	},
});
