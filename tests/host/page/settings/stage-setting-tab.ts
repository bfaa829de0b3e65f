import type * as Obsidian from 'obsidian';
import { SettingTab } from './setting-tab';

/** The few settings of the app that the stage honours. They last until the page is reloaded. */
export class StageSettingTab extends SettingTab {
	override name = 'Files and links';
	override id = 'file';

	override getSettingDefinitions(): Obsidian.SettingDefinitionItem[] {
		return [
			{
				name: 'New link format',
				desc: 'What links are made of when they are inserted.',
				control: {
					type: 'dropdown',
					key: 'newLinkFormat',
					defaultValue: 'shortest',
					options: {
						shortest: 'Shortest path when possible',
						relative: 'Relative path to file',
						absolute: 'Absolute path in vault',
					},
				},
			},
			{
				name: 'Use [[Wikilinks]]',
				desc: 'Off: links are inserted as [Markdown](links).',
				control: { type: 'toggle', key: 'useWikilinks' },
			},
		];
	}

	override getControlValue(key: string): unknown {
		return key === 'useWikilinks' ? this.app.vault.getConfig('useMarkdownLinks') !== true : super.getControlValue(key);
	}

	override setControlValue(key: string, value: unknown): void {
		if (key === 'useWikilinks') this.app.vault.setConfig('useMarkdownLinks', value !== true);
		else this.app.vault.setConfig(key, value);
	}
}
