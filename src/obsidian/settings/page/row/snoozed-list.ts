import type { App, Setting, SettingDefinitionRender } from 'obsidian';
import { withoutSnooze } from '../../../../core/freshness/limit/snoozes';
import { listSnoozed, type SnoozedNote } from '../../../../core/settings/describe/snoozed';
import type { Clock } from '../../../clock';
import type { SettingRows } from './row';
import type { SettingsStore } from '../../store';

/** What the list of snoozed notes works with. */
export interface SnoozedRowParts {
	readonly app: App;
	readonly store: SettingsStore;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	/** The code of the language the app speaks. */
	readonly language: string;
}

/** The notes that the person wants no reminder of, each with a way to take that back. */
export function snoozedRow(rows: SettingRows, parts: SnoozedRowParts): SettingDefinitionRender {
	const { store, clock } = parts;
	return rows.row({
		name: 'Snoozed notes',
		desc: 'Notes you are not reminded of while you edit them.',
		draw: (setting) => {
			const list = new SnoozedList(setting, rows, parts);
			const ends = [store.onChange(() => list.draw()), clock.onNewDay(() => list.draw())];
			return () => ends.forEach((end) => end());
		},
		aliases: ['reminder', 'later', 'never'],
	});
}

class SnoozedList {
	private readonly listEl: HTMLElement;
	private shown = '';

	constructor(
		setting: Setting,
		private readonly rows: SettingRows,
		private readonly parts: SnoozedRowParts,
	) {
		this.listEl = setting.setClass('dossier-setting-list').infoEl.createEl('ul', { cls: 'dossier-snoozed' });
		this.draw();
	}

	/** Draws the list, unless it is drawn as it is: so that the focus stays where it is. */
	draw(): void {
		const { store, clock, language } = this.parts;
		const notes = listSnoozed(store.current().snoozed, clock.today(), language);
		const shown = JSON.stringify(notes);
		if (shown === this.shown) return;
		this.shown = shown;
		this.listEl.empty();
		if (notes.length === 0) this.listEl.createEl('li', { cls: 'dossier-snoozed-none', text: 'No note is snoozed.' });
		for (const note of notes) this.drawNote(note);
	}

	private drawNote(note: SnoozedNote): void {
		const { app } = this.parts;
		const gone = app.vault.getFileByPath(note.path) === null ? ' · no longer in the vault' : '';
		const item = this.listEl.createEl('li');
		const words = item.createDiv({ cls: 'dossier-snoozed-words' });
		words.createDiv({ text: note.name, attr: { dir: 'auto' } });
		words.createDiv({ cls: 'dossier-snoozed-remark', text: `${note.remark}${gone}`, attr: { dir: 'auto' } });
		const button = item.createEl('button', { text: 'Remove', attr: { type: 'button', 'aria-label': `Remove the snooze of ${note.name}` } });
		button.addEventListener('click', () => this.remove(note, [...this.listEl.children].indexOf(item)));
	}

	/** The focus goes on to the next note of the list. */
	private remove({ path }: SnoozedNote, index: number): void {
		const { store, clock } = this.parts;
		this.rows.change({ snoozed: withoutSnooze(store.current().snoozed, path, clock.today()) });
		const buttons = this.listEl.querySelectorAll('button');
		buttons[Math.min(index, buttons.length - 1)]?.focus();
	}
}
