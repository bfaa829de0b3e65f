import { Notice, type Setting, type SettingDefinitionRender } from 'obsidian';
import type { DossierSettings, SettingField } from '../../../../core/settings/settings';
import { addLinesBox, type LinesBox } from './lines-box';
import type { LiveLines, Saying } from './live-lines';
import { PendingChange } from './pending-change';
import type { SettingsStore } from '../../store';
import { TypedSettings } from './typed-settings';

/** Adds the controls of a row; what it returns, if anything, is done before the row goes. */
export type Draw = (setting: Setting) => (() => void) | undefined;

/** A row of the settings page. */
export interface SettingRow {
	readonly name: string;
	readonly desc: string;
	/** What the line below says that the setting does in this vault; no line where it is absent. */
	readonly say?: Saying;
	readonly draw: Draw;
	/** Words that the row is found by besides those it shows. */
	readonly aliases?: string[];
	readonly visible?: boolean;
}

/** Settings that are lists of texts. */
export type ListField = { [Field in keyof DossierSettings]: DossierSettings[Field] extends readonly string[] ? Field : never }[keyof DossierSettings];

/** How a box of lines looks, and what is wrong with what is in it. */
export interface LinesLook {
	/** How many lines are seen at once. */
	readonly rows: number;
	readonly placeholder?: string;
	/** What is wrong with the lines; empty where nothing is. */
	readonly complaint?: (lines: readonly string[]) => string;
	/** Whether the page goes by the lines while they are typed; else after a pause, as everything else does. */
	readonly live?: boolean;
}

/** Makes the rows of the settings page, and puts what is set in them in force. */
export class SettingRows {
	private readonly typed: TypedSettings;

	constructor(
		private readonly store: SettingsStore,
		private readonly live: LiveLines,
	) {
		this.typed = new TypedSettings(() => store.current());
	}

	/** The settings as they stand on the page: what is being typed counts already. */
	current(): DossierSettings {
		return this.typed.current();
	}

	/** A row as Obsidian takes it. */
	row({ name, desc, say, draw, aliases = [], visible = true }: SettingRow): SettingDefinitionRender {
		const render = (setting: Setting): (() => void) => {
			setting.setName(name).setDesc(desc);
			const finish = draw(setting);
			const stop = say && this.live.add(setting.infoEl.createDiv({ cls: 'dossier-setting-effect' }), say);
			return () => {
				finish?.();
				stop?.();
			};
		};
		return { name, desc, aliases, visible, render };
	}

	/** Draws a box with the lines of a setting. */
	lines(field: ListField, look: LinesLook): Draw {
		return (setting) => this.linesBox(setting, field, look).finish;
	}

	linesBox(setting: Setting, field: ListField, { rows, placeholder = '', complaint, live = false }: LinesLook): LinesBox {
		const pending = live ? this.pending(field) : new PendingChange<readonly string[]>((lines) => this.change({ [field]: lines }));
		return addLinesBox(setting, { rows, placeholder, ...(complaint && { complaint }), lines: this.store.current()[field], pending });
	}

	/** A value that is typed: the lines of the page go by it at once, everything else after a pause. */
	pending<Field extends SettingField>(field: Field): PendingChange<DossierSettings[Field]> {
		const typed = (value: DossierSettings[Field]): void => {
			this.typed.type(field, value);
			this.live.refresh();
		};
		return new PendingChange((value) => this.change({ [field]: value }), typed);
	}

	/** Puts changes in force. */
	change(changes: Partial<DossierSettings>): void {
		this.store.change(changes).catch((error: unknown) => {
			new Notice(`The settings could not be saved: ${error instanceof Error ? error.message : String(error)}`);
		});
		for (const field of Object.keys(changes) as SettingField[]) this.typed.settle(field);
	}
}
