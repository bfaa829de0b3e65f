import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import type { SettingsStore } from './settings-store';

/** The plugin's page in Obsidian's settings. */
export class DossierSettingTab extends PluginSettingTab {
	constructor(
		app: App,
		plugin: Plugin,
		private readonly store: SettingsStore,
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				name: 'Days until a note is stale',
				desc: 'Counted in calendar days from the date the note itself states, such as “Updated 2026-01-01”. A note is due soon in the last sixth of them.',
				control: { type: 'number', key: 'limitDays', defaultValue: DEFAULT_SETTINGS.limitDays, min: 1, step: 1, validate: wholeDays },
			},
		];
	}

	override getControlValue(key: string): unknown {
		return new Map<string, unknown>(Object.entries(this.store.current())).get(key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.store.save(readSettings({ ...this.store.current(), [key]: value }));
	}
}

function wholeDays(value: number): string | undefined {
	return Number.isInteger(value) && value >= 1 ? undefined : 'Enter a whole number of days, 1 or more.';
}
