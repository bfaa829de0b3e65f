import type { Setting, SettingDefinitionRender } from 'obsidian';
import type { Control } from './controls';
import type { EditedSettings } from './edited-settings';
import type { LiveLines, Saying } from './live-lines';

/** A row of the settings. */
export interface SettingRow {
	readonly name: string;
	readonly desc: string;
	readonly control: Control;
	/** Says below the row what the setting does in this vault; no line where it is absent. */
	readonly say?: Saying;
	/** Words the row is found by besides those it shows. */
	readonly aliases?: readonly string[];
	readonly visible?: boolean;
}

/** The row as Obsidian takes it. */
export function rowDefinition(row: SettingRow, edited: EditedSettings, lines: LiveLines): SettingDefinitionRender {
	const { name, desc, control, say, aliases = [], visible = true } = row;
	const render = (setting: Setting): (() => void) => {
		setting.setName(name).setDesc(desc);
		const finish = control(setting, edited, lines.locale);
		const stop = say && lines.add(setting.infoEl.createDiv({ cls: 'dossier-setting-effect' }), say);
		return () => {
			finish?.();
			stop?.();
		};
	};
	return { name, desc, aliases: [...aliases], visible, render };
}
