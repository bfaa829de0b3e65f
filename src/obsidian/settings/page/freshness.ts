import { Platform, type SettingDefinitionPage, type SettingDefinitionRender } from 'obsidian';
import { describeNewDate } from '../../../core/settings/describe/dates';
import { describeFreshnessSettings } from '../../../core/settings/describe/limits';
import type { ActorSource } from '../../vault/actor-source';
import { limitRows } from './limits';
import type { SettingRows } from './row/row';
import { snoozedRow, type SnoozedRowParts } from './row/snoozed-list';

/** What the page works with. */
export interface FreshnessPageParts extends SnoozedRowParts {
	readonly source: ActorSource;
}

/** The page for everything about freshness: limits, dates and reminders. */
export function freshnessPage(rows: SettingRows, parts: FreshnessPageParts): SettingDefinitionPage {
	return {
		type: 'page',
		name: 'Freshness',
		desc: `When notes are stale, where dates go, and which notes are snoozed. ${describeFreshnessSettings(rows.current(), parts.language)}`,
		items: [
			...limitRows(rows, parts.clock, parts.language),
			{ type: 'group', heading: 'Dates and reminders', items: [placeForDate(rows, parts), statusBar(rows), snoozedRow(rows, parts)] },
		],
	};
}

function placeForDate(rows: SettingRows, { source, clock, language }: FreshnessPageParts): SettingDefinitionRender {
	return rows.row({
		name: 'Where a new date goes',
		desc: 'In a note that states no updated date. Where there is one, it is changed in place.',
		say: (notes) => describeNewDate(rows.current().placeForDate, source.options.conventions.newUpdatedProperty, notes, clock.today(), language),
		draw: (setting) => {
			setting.setClass('dossier-setting-choice').addDropdown((dropdown) => dropdown
				.addOption('quick stats', 'End of quick stats')
				.addOption('property', 'A property')
				.setValue(rows.current().placeForDate)
				.onChange((choice) => rows.change({ placeForDate: choice === 'property' ? choice : 'quick stats' })));
		},
		aliases: ['updated', 'set to today'],
	});
}

/** Phones and tablets have no status bar. */
function statusBar(rows: SettingRows): SettingDefinitionRender {
	return rows.row({
		name: 'Status bar',
		desc: 'A word for how fresh the open actor note is, which opens its card.',
		draw: (setting) => {
			setting.addToggle((toggle) => toggle.setValue(rows.current().statusBar).onChange((on) => rows.change({ statusBar: on })));
		},
		aliases: ['freshness'],
		visible: !Platform.isMobile,
	});
}
