import { ButtonComponent } from 'obsidian';

/** What is done with a comparison: shown in a view, or written as a block that stays alive or as a table that does not. */
export type ComparisonResult = 'view' | 'block' | 'table';

/** What the foot of the picker asks for. */
export interface PickerFootActions {
	readonly run: (action: ComparisonResult | 'other step') => void;
}

/** How things stand, the way to the other step, and what to do with the comparison: all of it within reach of a thumb. */
export class PickerFoot {
	private readonly statusEl: HTMLElement;
	private readonly stepButton: ButtonComponent;

	/** `hasEditor` says whether a note is open to write into. */
	constructor(
		readonly el: HTMLElement,
		actions: PickerFootActions,
		hasEditor: boolean,
	) {
		el.addClass('dossier-picker-foot');
		this.statusEl = el.createDiv({ cls: 'dossier-picker-status', attr: { role: 'status' } });
		const buttonsEl = el.createDiv('dossier-picker-buttons');
		this.stepButton = new ButtonComponent(buttonsEl).onClick(() => actions.run('other step'));
		const results: readonly (readonly [ComparisonResult, string])[] = [
			['table', hasEditor ? 'Insert table' : 'Table in new note'],
			['block', hasEditor ? 'Insert block' : 'Block in new note'],
			['view', 'Show'],
		];
		for (const [result, label] of results) {
			const button = new ButtonComponent(buttonsEl).setButtonText(label).onClick(() => actions.run(result));
			if (result === 'view') button.setCta();
		}
	}

	/** Names the button that leads to the other half. */
	showWayOut(label: string): void {
		this.stepButton.setButtonText(label);
	}

	/** Says how things stand. */
	showStatus(text: string): void {
		if (this.statusEl.getText() !== text) this.statusEl.setText(text);
	}
}
