/** The controls of settings: on or off, one of several, something typed, lists of texts. */

import type { Setting } from 'obsidian';
import type { DossierSettings, SettingField } from '../../../../core/settings/settings';
import type { EditedSettings } from './edited-settings';
import { addLinesBox, type LinesBox, type LinesLook } from './lines-box';

/** Adds the control of a row; what it returns, if anything, is called before the row goes. `locale` is the app's language. */
export type Control = (setting: Setting, edited: EditedSettings, locale: string) => (() => void) | undefined;

/** The settings whose value is of a kind. */
type FieldOf<Value> = { [Field in SettingField]: DossierSettings[Field] extends Value ? Field : never }[SettingField];

/** Settings that are lists of texts. */
export type ListField = FieldOf<readonly string[]>;

/** A switch. */
export function toggle(field: FieldOf<boolean>): Control {
	return (setting, edited) => {
		setting.addToggle((control) => control.setValue(edited.current()[field]).onChange((on) => edited.change({ [field]: on })));
		return undefined;
	};
}

/** A button. */
export function press(words: string, act: () => void): Control {
	return (setting) => {
		setting.addButton((button) => button.setButtonText(words).onClick(act));
		return undefined;
	};
}

/** A value and what it is called in the list. */
export type Option<Value> = readonly [value: Value, words: string];

/** A list to choose one value from. `optionsFor` gets the value in force, which may be one of the person's own. */
export function choice<Field extends FieldOf<string | number>>(
	field: Field,
	optionsFor: (inForce: DossierSettings[Field], locale: string) => readonly Option<DossierSettings[Field]>[],
): Control {
	return (setting, edited, locale) => {
		const inForce = edited.current()[field];
		const options = optionsFor(inForce, locale);
		setting.setClass('dossier-setting-choice').addDropdown((control) => control
			.addOptions(Object.fromEntries(options.map(([value, words]) => [String(value), words])))
			.setValue(String(inForce))
			.onChange((key) => {
				const chosen = options.find(([value]) => String(value) === key);
				if (chosen !== undefined) edited.change({ [field]: chosen[0] });
			}));
		return undefined;
	};
}

/** How something typed is read. */
export interface Typed<Value> {
	/** What a text comes to; `undefined` where it cannot be used. */
	readonly read: (text: string) => Value | undefined;
	/** Said where it cannot. */
	readonly complaint: string;
	readonly type?: 'text' | 'number';
	readonly placeholder?: string;
}

/** A field to type one value into. The live lines follow each key press. */
export function typed<Field extends FieldOf<string | number>>(field: Field, look: Typed<DossierSettings[Field]>): Control {
	const { read, complaint, type = 'text', placeholder = '' } = look;
	return (setting, edited) => {
		const pending = edited.pending(field, true);
		setting.addText((control) => {
			control.inputEl.type = type;
			control.inputEl.addEventListener('blur', () => pending.finish());
			control.setPlaceholder(placeholder).setValue(String(edited.current()[field])).onChange((text) => {
				const value = read(text);
				setting.setErrorMessage(value === undefined ? complaint : '');
				if (value !== undefined) pending.set(value);
			});
		});
		return () => pending.finish();
	};
}

/** A list of entries. */
export function lines(field: ListField, look: LinesLook): Control {
	return (setting, edited) => linesBox(setting, edited, field, look).end;
}

/** The same, for a row that does more with its list. */
export function linesBox(setting: Setting, edited: EditedSettings, field: ListField, look: LinesLook): LinesBox {
	return addLinesBox(setting, look, edited.current()[field], edited.pending(field, look.live ?? false));
}
