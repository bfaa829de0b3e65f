import type { DossierSettings, SettingField } from '../../../../core/settings/settings';

/** The settings as the page shows them: those in force, and in their place what is being typed and was not handed on yet. */
export class TypedSettings {
	private readonly typed = new Map<SettingField, Partial<DossierSettings>>();

	/** `inForce` gives the settings that everything else goes by. */
	constructor(private readonly inForce: () => DossierSettings) {}

	current(): DossierSettings {
		return Object.assign({}, this.inForce(), ...this.typed.values()) as DossierSettings;
	}

	/** Takes note of what is being typed. */
	type<Field extends SettingField>(field: Field, value: DossierSettings[Field]): void {
		this.typed.set(field, { [field]: value });
	}

	/** Forgets what was typed, because it is in force. */
	settle(field: SettingField): void {
		this.typed.delete(field);
	}
}
