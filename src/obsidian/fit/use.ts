import { Notice } from 'obsidian';
import type { DossierSettings, SettingField } from '../../core/settings/settings';
import { counted } from '../../core/wording';
import type { SettingsStore } from '../settings/store';

/** How long the notice with its Undo button stays, in milliseconds. */
const UNDO_TIME = 8000;

/** Saves the chosen settings as one change, and tells it with Undo. `onChanged` is called after either. */
export function useSettings(store: SettingsStore, changes: Partial<DossierSettings>, locale: string, onChanged: () => void): void {
	const before = store.current();
	const fields = Object.keys(changes) as SettingField[];
	const change = (values: Partial<DossierSettings>): void => {
		void store.change(values).catch(() => undefined);
		onChanged();
	};
	change(changes);
	const content = createFragment();
	content.createSpan({ text: `${counted(fields.length, 'setting', locale)} changed.` });
	const notice = new Notice(content, UNDO_TIME);
	const button = content.createEl('button', { text: 'Undo', cls: 'dossier-notice-button' });
	notice.messageEl.append(button);
	button.addEventListener('click', () => change(Object.fromEntries(fields.map((field) => [field, before[field]]))));
}
