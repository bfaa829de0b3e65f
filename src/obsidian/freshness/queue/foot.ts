import { Platform } from 'obsidian';
import { describeSelection } from '../../../core/freshness/queue/describe-review';
import type { QueuedNote } from '../../../core/freshness/queue/queued-note';
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
	['P', 'preview'],
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

	/** Says which notes are selected, or else `text`. */
	show(text: string, selected: readonly QueuedNote[]): void {
		const isAny = selected.length > 0;
		redrawText(this.statusEl, isAny ? describeSelection(selected, this.locale) : text);
		this.buttonsEl.toggle(isAny);
		this.keysEl.toggle(!isAny && !Platform.isMobile);
	}
}

function addButton(parent: HTMLElement, text: string, act: () => void): void {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	// The focus stays in the list on a press.
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', act);
}
