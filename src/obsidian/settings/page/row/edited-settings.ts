import type { DossierSettings, SettingField } from '../../../../core/settings/settings';
import type { SettingsStore } from '../../store';
import { PendingChange } from './pending-change';

/** The settings as the page shows and changes them: those in force, and in their place what is being typed. */
export class EditedSettings {
	private readonly typed = new Map<SettingField, Partial<DossierSettings>>();

	/** `onType` is called at each key press in a field that is `live`. */
	constructor(
		private readonly store: SettingsStore,
		private readonly onType: () => void,
	) {}

	/** The settings by which the page speaks. */
	current(): DossierSettings {
		return Object.assign({}, this.store.current(), ...this.typed.values()) as DossierSettings;
	}

	/** A value that is typed. It is put in force after a pause; the lines of the page go by a `live` one at once. */
	pending<Field extends SettingField>(field: Field, live: boolean): PendingChange<DossierSettings[Field]> {
		const type = (value: DossierSettings[Field]): void => {
			this.typed.set(field, { [field]: value });
			this.onType();
		};
		return new PendingChange((value) => this.change({ [field]: value }), live ? type : undefined);
	}

	/** Puts changes in force. */
	change(changes: Partial<DossierSettings>): void {
		void this.store.change(changes);
		for (const field of Object.keys(changes) as SettingField[]) this.typed.delete(field);
	}
}
