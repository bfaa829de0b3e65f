/** What the entry of the freshness page says before it is opened: the settings themselves, without the vault. */

import { compilePolicy } from '../../freshness/limit/policy';
import { counted } from '../../wording';
import type { DossierSettings } from '../settings';

/** `A note is stale after 180 days; 2 tags or folders have a limit of their own.` */
export function describeFreshnessSettings(settings: DossierSettings, locale: string): string {
	const { limitDays, limitRules = [] } = compilePolicy(settings);
	const limit = `A note is stale after ${counted(limitDays, 'day', locale)}`;
	if (limitRules.length === 0) return `${limit}.`;
	return `${limit}; ${counted(limitRules.length, 'limit', locale)} by tag or folder.`;
}
