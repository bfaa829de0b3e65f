import { Platform } from 'obsidian';
import { number } from '../../../core/wording';
import { redrawText } from '../../elements/redraw';

/** What the buttons of the foot do. */
export interface QueueFootActions {
	readonly setToToday: () => void;
	readonly snooze: () => void;
	readonly clear: () => void;
}

/** The keys and what they do, as a reminder. */
const KEYS: readonly (readonly [key: string, what: string])[] = [
	['↑↓', 'move'],
	['↵', 'open'],
	['R', 'mark updated'],
	['S', 'snooze'],
	['Space', 'select'],
	['F', 'figures'],
	['/', 'filter'],
	['Esc', 'back'],
];

/** The line below the queue: how many notes are shown or selected, buttons for those selected, and the keys. */
export class QueueFoot {
	private readonly statusEl: HTMLElement;
	private readonly buttonsEl: HTMLElement;
	private readonly keysEl: HTMLElement;

	constructor(
		parent: HTMLElement,
		private readonly locale: string,
		actions: QueueFootActions,
	) {
		const el = parent.createDiv({ cls: 'dossier-queue-foot' });
		this.statusEl = el.createDiv({ cls: 'dossier-queue-status', attr: { role: 'status' } });
		this.buttonsEl = el.createDiv({ cls: 'dossier-queue-buttons' });
		addButton(this.buttonsEl, 'Mark updated today', actions.setToToday);
		addButton(this.buttonsEl, 'Snooze', actions.snooze);
		addButton(this.buttonsEl, 'Clear selection', actions.clear);
		this.keysEl = el.createDiv({ cls: 'dossier-queue-keys' });
		for (const [key, what] of KEYS) {
			this.keysEl.createEl('kbd', { text: key });
			this.keysEl.createSpan({ text: what });
		}
	}

	/** Says how many notes are selected, or else `text`. */
	show(text: string, selected: number): void {
		redrawText(this.statusEl, selected > 0 ? `${number(selected, this.locale)} selected` : text);
		this.buttonsEl.toggle(selected > 0);
		this.keysEl.toggle(selected === 0 && !Platform.isMobile);
	}
}

function addButton(parent: HTMLElement, text: string, act: () => void): void {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	// The focus stays in the list on a press.
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', act);
}
