/** What the settings page says of freshness before its own page is opened. */
import { expect, test } from 'vitest';
import { describeFreshnessSettings } from '../../../../src/core/settings/describe/freshness';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

test.each([
	[[], 180, 'A note is stale after 180 days.'],
	[['#bank = 60'], 1, 'A note is stale after 1 day; 1 limit by tag or folder.'],
	[['#bank = 60', 'Funds/ = never', 'no rule'], 90, 'A note is stale after 90 days; 2 limits by tag or folder.'],
])('%j and %d', (limitRules, limitDays, expected) => {
	expect(describeFreshnessSettings({ ...DEFAULT_SETTINGS, limitRules, limitDays }, 'en')).toBe(expected);
});
