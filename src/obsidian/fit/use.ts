import type { DossierSettings, SettingField } from '../../core/settings/settings';
import { counted } from '../../core/wording';
import { noticeWithUndo } from '../note/undo-notice';
import type { SettingsStore } from '../settings/store';

/** Saves the chosen settings as one change, and tells it with Undo. `onChanged` is called after either. */
export function useSettings(store: SettingsStore, changes: Partial<DossierSettings>, locale: string, onChanged: () => void): void {
	const before = store.current();
	const fields = Object.keys(changes) as SettingField[];
	const change = (values: Partial<DossierSettings>): void => {
		void store.change(values).catch(() => undefined);
		onChanged();
	};
	change(changes);
	const restored = Object.fromEntries(fields.map((field) => [field, before[field]]));
	noticeWithUndo([`${counted(fields.length, 'setting', locale)} changed.`], () => change(restored));
}
