/** The limits in force for each kind of figures. */

import { LIMIT_BY_KIND, type FactKind } from '../../freshness/limit/kinds';
import { limitForFact, type FreshnessPolicy } from '../../freshness/limit/policy';

/** `In days: prices 90, users and holdings 180, …`: every kind, for those who want to set another. */
export function describeFactLimits(policy: FreshnessPolicy): string {
	const kinds = Object.keys(LIMIT_BY_KIND) as FactKind[];
	const said = kinds.map((kind) => `${kind} ${limitForFact(kind, policy.limitDays, policy) ?? 'never'}`);
	return `In days: ${said.join(', ')}.`;
}
