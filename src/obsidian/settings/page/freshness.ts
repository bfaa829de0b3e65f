import { Platform } from 'obsidian';
import { describeNewDate } from '../../../core/settings/describe/dates';
import { describeFreshnessSettings } from '../../../core/settings/describe/limits';
import { LIMIT_ROWS } from './limit-rows';
import type { SettingsPage } from './page';
import { choice, toggle } from './row/controls';
import type { SettingRow } from './row/row';
import { snoozedList, type SnoozedParts } from './row/snoozed-list';

/** The page for everything about freshness: limits, dates and reminders. */
export function freshnessPage(parts: SnoozedParts): SettingsPage {
	return {
		name: 'Freshness',
		desc: (settings, locale) => `Limits, dates and reminders. ${describeFreshnessSettings(settings, locale)}`,
		groups: [{ rows: LIMIT_ROWS }, { heading: 'Dates and reminders', rows: dateRows(parts) }],
	};
}

function dateRows(parts: SnoozedParts): SettingRow[] {
	return [
		{
			name: 'Where a new date goes',
			desc: 'For notes with no date. An existing date is changed in place.',
			control: choice('placeForDate', () => [['quick stats', 'End of quick stats'], ['property', 'A property']]),
			say: ({ settings, conventions, notes, today, locale }) =>
				describeNewDate({ place: settings.placeForDate, property: conventions.newUpdatedProperty, today }, notes, locale),
			aliases: ['updated', 'mark as updated'],
		},
		{
			name: 'Status bar',
			desc: "Show the open note's freshness; click to open its card.",
			control: toggle('statusBar'),
			aliases: ['freshness'],
			// Phones and tablets have no status bar.
			visible: !Platform.isMobile,
		},
		{
			name: 'Snoozed notes',
			desc: 'Notes with reminders paused or off.',
			control: snoozedList(parts),
			aliases: ['reminder', 'snooze', 'never'],
		},
	];
}
