import type { App, Setting } from 'obsidian';
import { withoutSnooze } from '../../../../core/freshness/limit/snoozes';
import { listSnoozed, type SnoozedNote } from '../../../../core/settings/describe/snoozed';
import type { Clock } from '../../../clock';
import { WalkedLines } from '../../../elements/keys/walked-lines';
import { redraw } from '../../../elements/redraw';
import type { SettingsStore } from '../../store';
import type { Control } from './controls';
import type { EditedSettings } from './edited-settings';

/** What the list of snoozed notes depends on. */
export interface SnoozedParts {
	readonly app: App;
	readonly store: Pick<SettingsStore, 'onChange'>;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
}

/** The list of snoozed notes, one tab stop: each with a button that ends its snooze. */
export function snoozedList(parts: SnoozedParts): Control {
	return (setting, edited, locale) => {
		const list = new SnoozedList(setting, edited, locale, parts);
		const ends = [parts.store.onChange(() => list.draw()), parts.clock.onNewDay(() => list.draw())];
		return () => {
			ends.forEach((end) => end());
			list.walked.unload();
		};
	};
}

class SnoozedList {
	readonly walked: WalkedLines;
	private readonly listEl: HTMLElement;

	constructor(
		setting: Setting,
		private readonly edited: EditedSettings,
		private readonly locale: string,
		private readonly parts: SnoozedParts,
	) {
		this.listEl = setting.setClass('dossier-setting-list').infoEl.createEl('ul', { cls: 'dossier-snoozed' });
		this.walked = new WalkedLines(this.listEl, 'li');
		this.walked.load();
		this.draw();
	}

	draw(): void {
		const { edited, locale, parts } = this;
		redraw(this.listEl, listSnoozed(edited.current().snoozed, parts.clock.today(), locale), (notes) => this.drawAll(notes));
	}

	private drawAll(notes: readonly SnoozedNote[]): void {
		this.listEl.empty();
		if (notes.length === 0) this.listEl.createEl('li', { cls: 'dossier-snoozed-none', text: 'No snoozed notes.' });
		for (const note of notes) this.drawNote(note);
		this.walked.refresh();
	}

	private drawNote({ path, name, remark }: SnoozedNote): void {
		const gone = this.parts.app.vault.getFileByPath(path) === null ? ' · no longer in the vault' : '';
		const item = this.listEl.createEl('li');
		const words = item.createDiv({ cls: 'dossier-snoozed-words' });
		words.createDiv({ text: name, attr: { dir: 'auto' } });
		words.createDiv({ cls: 'dossier-snoozed-remark', text: `${remark}${gone}`, attr: { dir: 'auto' } });
		const button = item.createEl('button', { text: 'End snooze', attr: { type: 'button', 'aria-label': `End snooze for ${name}` } });
		button.addEventListener('click', () => this.endSnooze(path, [...this.listEl.children].indexOf(item)));
	}

	/** The focus goes to the next note of the list. */
	private endSnooze(path: string, index: number): void {
		const { edited, parts } = this;
		edited.change({ snoozed: withoutSnooze(edited.current().snoozed, path, parts.clock.today()) });
		const buttons = this.listEl.querySelectorAll('button');
		buttons[Math.min(index, buttons.length - 1)]?.focus();
	}
}
