import { compilePolicy, type FreshnessPolicy } from '../../core/freshness/policy';
import type { DossierSettings } from '../../core/settings/settings';

/** How fresh notes must be by the settings in force: the same object for as long as the settings are. */
export function policyBy(settings: () => DossierSettings): () => FreshnessPolicy {
	let last = settings();
	let policy = compilePolicy(last);
	return () => {
		const now = settings();
		if (now !== last) policy = compilePolicy(now);
		last = now;
		return policy;
	};
}
