/** The zones named in vitest.config.mts are really in force: without this, three runs could be one run three times. */
import { expect, test } from 'vitest';

/** Minutes behind UTC on 15 January 2026, by zone. */
const MINUTES_BEHIND_UTC: Record<string, number> = { UTC: 0, 'America/Los_Angeles': 480, 'Pacific/Auckland': -780 };

test('the clock of this run stands in the zone the run is named for', () => {
	const zone = process.env['TZ'] ?? 'none';
	expect(Object.keys(MINUTES_BEHIND_UTC)).toContain(zone);
	expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(MINUTES_BEHIND_UTC[zone]);
});
