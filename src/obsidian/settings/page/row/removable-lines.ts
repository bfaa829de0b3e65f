import type { SettingsStore } from '../../store';
import { redraw } from '../../../elements/redraw';
import type { Control, ListField } from './controls';

/** The words of a list of lines. */
export interface RemovableLinesWords {
	/** Where there is no line. */
	readonly none: string;
	/** On the button that removes a line. For a screen reader the line follows. */
	readonly button: string;
}

/** The lines of a setting, each with a button that removes it. */
export function removableLines(field: ListField, store: Pick<SettingsStore, 'onChange'>, words: RemovableLinesWords): Control {
	return (setting, edited) => {
		const listEl = setting.setClass('dossier-setting-list').infoEl.createEl('ul', { cls: 'dossier-similar' });
		const remove = (index: number): void => {
			edited.change({ [field]: edited.current()[field].filter((_, at) => at !== index) });
			const buttons = listEl.querySelectorAll('button');
			buttons[Math.min(index, buttons.length - 1)]?.focus();
		};
		const draw = (): void => redraw(listEl, edited.current()[field], (lines) => {
			listEl.empty();
			if (lines.length === 0) listEl.createEl('li', { cls: 'dossier-similar-none', text: words.none });
			lines.forEach((line, index) => drawLine(listEl, line, words, () => remove(index)));
		});
		draw();
		return store.onChange(draw);
	};
}

function drawLine(listEl: HTMLElement, line: string, { button }: RemovableLinesWords, remove: () => void): void {
	const item = listEl.createEl('li');
	item.createDiv({ cls: 'dossier-similar-words', text: line, attr: { dir: 'auto' } });
	const el = item.createEl('button', { text: button, attr: { type: 'button', 'aria-label': `${button}: ${line}` } });
	el.addEventListener('click', remove);
}
