import { Platform } from 'obsidian';
import { number } from '../../../core/wording';

/** What the foot asks for. */
export interface QueueFootActions {
	readonly setToToday: () => void;
	readonly snooze: () => void;
	readonly clear: () => void;
}

/** The keys, for who does not know them yet. */
const KEYS: readonly (readonly [key: string, what: string])[] = [
	['↑↓', 'move'],
	['↵', 'open'],
	['R', 'set to today'],
	['S', 'snooze'],
	['Space', 'select'],
	['/', 'filter'],
	['Esc', 'back'],
];

/** The line below the queue: how much is shown or selected, what can be done with it, and by which keys. */
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
		addButton(this.buttonsEl, 'Set to today', actions.setToToday);
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
		const status = selected > 0 ? `${number(selected, this.locale)} selected` : text;
		// A line that says the same again would be read out again.
		if (this.statusEl.textContent !== status) this.statusEl.setText(status);
		this.buttonsEl.toggle(selected > 0);
		this.keysEl.toggle(selected === 0 && !Platform.isMobile);
	}
}

function addButton(parent: HTMLElement, text: string, act: () => void): void {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	// A press leaves the focus in the list.
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', act);
}
