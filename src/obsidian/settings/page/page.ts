import type { SettingDefinitionItem, SettingDefinitionPage, SettingDefinitionRender } from 'obsidian';
import type { DossierSettings } from '../../../core/settings/settings';
import { rowDefinition, type RowParts, type SettingRow } from './row/row';

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

/** What pages are drawn with. */
export interface PageParts extends RowParts {
	/** Called whenever a row of a page goes, as it does when the page is left. */
	readonly onPageRowGone: () => void;
}

/** Rows and pages as Obsidian takes them. */
export function definitions(items: readonly ScreenItem[], parts: PageParts): SettingDefinitionItem[] {
	return items.map((item) => ('groups' in item ? pageDefinition(item, parts) : rowDefinition(item, parts)));
}

/** What the entries of pages say now. */
export function pageDescriptions(items: readonly ScreenItem[], { edited, lines }: RowParts): string[] {
	return items.flatMap((item) => ('groups' in item ? item.desc(edited.current(), lines.locale) : []));
}

function pageDefinition({ name, desc, groups }: SettingsPage, parts: PageParts): SettingDefinitionPage {
	const items = groups.flatMap(({ heading, rows }): SettingDefinitionItem[] => {
		const drawn = rows.map((row) => onPage(rowDefinition(row, parts), parts));
		return heading === undefined ? drawn : [{ type: 'group', heading, items: drawn }];
	});
	return { type: 'page', name, desc: desc(parts.edited.current(), parts.lines.locale), items };
}

function onPage(row: SettingDefinitionRender, { onPageRowGone }: PageParts): SettingDefinitionRender {
	return {
		...row,
		render: (setting, group) => {
			const end = row.render(setting, group);
			return () => {
				end?.();
				onPageRowGone();
			};
		},
	};
}
