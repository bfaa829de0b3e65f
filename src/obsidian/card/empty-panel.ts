import type { EmptyState } from '../../core/card/empty-state';
import { redraw } from '../elements/redraw';

/** Shows why there is no card. `addTag` gives the open note a tag that makes it an actor note. */
export function drawEmpty(el: HTMLElement, { progress, ...reason }: EmptyState, addTag: (tag: string) => void): void {
	redraw(el, reason, (shown) => fill(el, shown, addTag));
	// Apart from the rest: it changes all the time, and the button keeps its focus.
	el.find('.dossier-card-progress').setText(progress);
}

function fill(el: HTMLElement, { subject, sentence, hint, offeredTag }: Omit<EmptyState, 'progress'>, addTag: (tag: string) => void): void {
	el.empty();
	const statement = el.createEl('p', { cls: 'dossier-card-empty-line' });
	if (subject !== '') statement.createEl('em', { text: subject });
	statement.appendText(subject === '' ? sentence : ` ${sentence}`);
	if (hint !== '') el.createEl('p', { cls: 'dossier-card-empty-line', text: hint });
	if (offeredTag !== null) {
		const button = el.createEl('button', { text: 'Add tag', attr: { type: 'button' } });
		button.addEventListener('click', () => addTag(offeredTag));
	}
	el.createEl('p', { cls: 'dossier-card-empty-line dossier-card-progress', attr: { role: 'status' } });
}
