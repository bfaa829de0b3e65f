import { ButtonComponent, setIcon } from 'obsidian';

/** One chosen actor, as the bar shows it. */
export interface ChosenPill {
	readonly path: string;
	readonly label: string;
}

/** What the bar asks for. */
export interface ChosenBarActions {
	readonly remove: (path: string) => void;
	readonly compare: () => void;
}

/** The actors chosen so far as pills that a click removes, with the button that compares them: the way to it on a phone. */
export class ChosenBar {
	private readonly pillsEl: HTMLElement;
	private readonly statusEl: HTMLElement;

	constructor(
		readonly el: HTMLElement,
		private readonly actions: ChosenBarActions,
	) {
		el.addClass('dossier-picker-bar');
		this.pillsEl = el.createDiv({ cls: 'dossier-picker-pills', attr: { role: 'group', 'aria-label': 'Chosen actors' } });
		const footEl = el.createDiv('dossier-picker-foot');
		this.statusEl = footEl.createDiv({ cls: 'dossier-picker-status', attr: { role: 'status' } });
		new ButtonComponent(footEl).setButtonText('Compare').setCta().onClick(() => {
			actions.compare();
		});
	}

	/** Shows these actors, in this order. */
	showPills(pills: readonly ChosenPill[]): void {
		this.pillsEl.empty();
		for (const pill of pills) this.renderPill(pill);
	}

	/** Says how things stand. */
	showStatus(text: string): void {
		if (this.statusEl.getText() !== text) this.statusEl.setText(text);
	}

	private renderPill({ path, label }: ChosenPill): void {
		const pillEl = this.pillsEl.createEl('button', { cls: 'dossier-picker-pill', attr: { type: 'button', 'aria-label': `Remove ${label}` } });
		pillEl.createSpan({ cls: 'dossier-picker-pill-name', text: label });
		setIcon(pillEl.createSpan('dossier-picker-pill-icon'), 'x');
		pillEl.addEventListener('click', () => {
			this.actions.remove(path);
		});
	}
}
