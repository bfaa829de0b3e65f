import { ButtonComponent } from 'obsidian';

/** The line below a block that was changed: that it is not in the note, and what can be done about it. */
export class DraftLine {
	private readonly el: HTMLElement;

	constructor(parent: HTMLElement, acts: { readonly save: () => void; readonly discard: () => void }) {
		this.el = parent.createDiv({ cls: 'dossier-comparison-draft', attr: { role: 'status' } });
		this.el.createSpan({ text: 'Changed here, not in the note.' });
		const buttonsEl = this.el.createDiv('dossier-comparison-draft-buttons');
		new ButtonComponent(buttonsEl).setButtonText('Discard').onClick(acts.discard);
		new ButtonComponent(buttonsEl).setButtonText('Save changes to this block').setCta().onClick(acts.save);
		this.el.hide();
	}

	/** Shows the line where there is something to save. */
	show(isChanged: boolean): void {
		this.el.toggle(isChanged);
	}
}
