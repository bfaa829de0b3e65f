import type { SettingsStore } from '../../store';
import type { Control, ListField } from './controls';
import { removableList } from './removable-list';

/** The words of a list of lines. */
export interface RemovableLinesWords {
	/** Where there is no line. */
	readonly none: string;
	/** On the button that removes a line. For a screen reader the line follows. */
	readonly button: string;
}

/** The lines of a setting, each with a button that removes it. */
export function removableLines(field: ListField, store: Pick<SettingsStore, 'onChange'>, { none, button }: RemovableLinesWords): Control {
	return removableList(store, {
		cls: 'dossier-similar',
		none,
		button,
		items: (settings) => settings[field],
		words: (line) => line,
		label: (line) => `${button}: ${line}`,
		without: (settings, _, index) => ({ [field]: settings[field].filter((_line, at) => at !== index) }),
	});
}
