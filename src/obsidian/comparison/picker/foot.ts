import { ButtonComponent } from 'obsidian';
import { redrawText } from '../../elements/redraw';

/** What is done with a comparison: opened in a view, or written into a note as a live table (`block`) or a static one (`table`). */
export type ComparisonResult = 'view' | 'block' | 'table';

/** What a button or key of the picker does: goes to the other list, or ends with a comparison. */
export type PickerAction = ComparisonResult | 'other step';

/** The foot of the picker: what is chosen, a button to the other list, and buttons that end with a comparison. Within reach of a thumb. */
export class PickerFoot {
	private readonly statusEl: HTMLElement;
	private readonly stepButton: ButtonComponent;

	/** `hasEditor` says whether a note is open to write into. */
	constructor(
		readonly el: HTMLElement,
		run: (action: PickerAction) => void,
		hasEditor: boolean,
	) {
		el.addClass('dossier-picker-foot');
		this.statusEl = el.createDiv({ cls: 'dossier-picker-status', attr: { role: 'status' } });
		const buttonsEl = el.createDiv('dossier-picker-buttons');
		this.stepButton = new ButtonComponent(buttonsEl).onClick(() => run('other step'));
		const results: readonly (readonly [ComparisonResult, string])[] = [
			['table', hasEditor ? 'Insert static table' : 'Static table in new note'],
			['block', hasEditor ? 'Insert live table' : 'Live table in new note'],
			['view', 'Open'],
		];
		for (const [result, label] of results) {
			const button = new ButtonComponent(buttonsEl).setButtonText(label).onClick(() => run(result));
			if (result === 'view') button.setCta();
		}
	}

	/** Names the button that leads to the other list. */
	showWayOut(label: string): void {
		this.stepButton.setButtonText(label);
	}

	/** Says what is chosen, or what has just happened. */
	showStatus(text: string): void {
		redrawText(this.statusEl, text);
	}
}
