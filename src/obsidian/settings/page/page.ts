import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { DossierSettings } from '../../../core/settings/settings';
import type { EditedSettings } from './row/edited-settings';
import type { LiveLines } from './row/live-lines';
import { rowDefinition, type SettingRow } from './row/row';

/** A page of settings below the main screen. */
export interface SettingsPage {
	readonly name: string;
	/** Says on the main screen what is on the page, and how it is set now. */
	readonly desc: (settings: DossierSettings, locale: string) => string;
	readonly groups: readonly RowGroup[];
}

/** Rows that belong together. */
interface RowGroup {
	readonly heading?: string;
	readonly rows: readonly SettingRow[];
}

/** What stands on the main screen: a row, or the entry of a page. */
export type ScreenItem = SettingRow | SettingsPage;

/** Rows and pages as Obsidian takes them. */
export function definitions(items: readonly ScreenItem[], edited: EditedSettings, lines: LiveLines): SettingDefinitionItem[] {
	return items.map((item) => ('groups' in item ? pageDefinition(item, edited, lines) : rowDefinition(item, edited, lines)));
}

function pageDefinition({ name, desc, groups }: SettingsPage, edited: EditedSettings, lines: LiveLines): SettingDefinitionPage {
	const items = groups.flatMap(({ heading, rows }): SettingDefinitionItem[] => {
		const drawn = rows.map((row) => rowDefinition(row, edited, lines));
		return heading === undefined ? drawn : [{ type: 'group', heading, items: drawn }];
	});
	return { type: 'page', name, desc: desc(edited.current(), lines.locale), items };
}
