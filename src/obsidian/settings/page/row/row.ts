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

/** What ends the work of rows on screen. The app may leave that out where it destroys the window that they are in. */
export class RowEnds {
	private readonly ends = new Map<HTMLElement, () => void>();

	/** Takes what ends the work of a row. What it returns ends it, once. */
	add(rowEl: HTMLElement, end: () => void): () => void {
		this.ends.set(rowEl, end);
		return () => this.end(rowEl);
	}

	/** Ends the work of rows that are on no page any more. */
	endGone(): void {
		for (const rowEl of this.ends.keys()) if (!rowEl.isConnected) this.end(rowEl);
	}

	/** Ends the work of all rows. */
	endAll(): void {
		for (const rowEl of this.ends.keys()) this.end(rowEl);
	}

	private end(rowEl: HTMLElement): void {
		const end = this.ends.get(rowEl);
		this.ends.delete(rowEl);
		end?.();
	}
}

/** What rows are drawn with: the settings, the lines that follow the vault, and what ends when they go. */
export interface RowParts {
	readonly edited: EditedSettings;
	readonly lines: LiveLines;
	readonly ends: RowEnds;
}

/** The row as Obsidian takes it. */
export function rowDefinition(row: SettingRow, { edited, lines, ends }: RowParts): SettingDefinitionRender {
	const { name, desc, control, say, aliases = [], visible = true } = row;
	const render = (setting: Setting): (() => void) => {
		setting.setName(name).setDesc(desc);
		const finish = control(setting, edited, lines.locale);
		const stop = say && lines.add(setting.infoEl.createDiv({ cls: 'dossier-setting-effect' }), say);
		return ends.add(setting.settingEl, () => {
			finish?.();
			stop?.();
		});
	};
	return { name, desc, aliases: [...aliases], visible, render };
}
