/** The snoozed notes as the settings page lists and removes them. */
import { expect, test } from 'vitest';
import { listSnoozed } from '../../../../src/core/settings/describe/snoozed';

const SNOOZES = {
	'Companies/Acme.md': 'never',
	'Companies/Basalt.md': '2026-12-24',
	'Zinc.md': '2026-11-27',
	'Ore.md': '2026-12-24',
	'Over.md': '2026-11-26',
};

test('those that come back first stand first, and those that are over are left out', () => {
	expect(listSnoozed(SNOOZES, '2026-11-26', 'en')).toEqual([
		{ path: 'Zinc.md', name: 'Zinc', remark: 'until Nov 27, 2026' },
		{ path: 'Companies/Basalt.md', name: 'Basalt', remark: 'Companies · until Dec 24, 2026' },
		{ path: 'Ore.md', name: 'Ore', remark: 'until Dec 24, 2026' },
		{ path: 'Companies/Acme.md', name: 'Acme', remark: 'Companies · reminders off' },
	]);
	expect(listSnoozed({}, '2026-11-26', 'en')).toEqual([]);
});
