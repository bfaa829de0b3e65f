import { compilePolicy, type FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { DossierSettings } from '../../core/settings/settings';
import { keptWhile } from './current';

/** How fresh notes must be by the settings in force: the same object for as long as the settings are. */
export function policyBy(settings: () => DossierSettings): () => FreshnessPolicy {
	return keptWhile(settings, compilePolicy);
}
