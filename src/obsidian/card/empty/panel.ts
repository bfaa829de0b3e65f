import type { EmptyState } from '../../../core/card/empty-state';
import { redraw } from '../../elements/redraw';

/** What can be done where there is no card. */
export interface EmptyActions {
	/** Gives the open note a tag that makes it an actor note. */
	readonly addTag: (tag: string) => void;
	/** Looks for rules that suit the vault; absent where those in force do. */
	readonly fit?: () => void;
}

/** Shows why there is no card, and what can be done. */
export function drawEmpty(el: HTMLElement, { progress, ...reason }: EmptyState, actions: EmptyActions): void {
	redraw(el, { ...reason, offersFit: actions.fit !== undefined }, (shown) => fill(el, shown, actions));
	// Apart from the rest: it changes all the time, and the button keeps its focus.
	el.find('.dossier-card-progress').setText(progress);
}

function fill(el: HTMLElement, shown: Omit<EmptyState, 'progress'>, { addTag, fit }: EmptyActions): void {
	const { subject, sentence, hint, offeredTag } = shown;
	el.empty();
	const statement = el.createEl('p', { cls: 'dossier-card-empty-line' });
	if (subject !== '') statement.createEl('em', { text: subject });
	statement.appendText(subject === '' ? sentence : ` ${sentence}`);
	if (hint !== '') el.createEl('p', { cls: 'dossier-card-empty-line', text: hint });
	if (offeredTag !== null) {
		const button = el.createEl('button', { text: 'Add tag', attr: { type: 'button' } });
		button.addEventListener('click', () => addTag(offeredTag));
	}
	if (fit !== undefined) {
		el.createEl('p', { cls: 'dossier-card-empty-line', text: 'Few notes match your rules. Dossier can propose others.' });
		el.createEl('button', { text: 'Fit to this vault', attr: { type: 'button' } }).addEventListener('click', fit);
	}
	el.createEl('p', { cls: 'dossier-card-empty-line dossier-card-progress', attr: { role: 'status' } });
}
