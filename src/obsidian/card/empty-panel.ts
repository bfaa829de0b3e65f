import type { EmptyState } from '../../core/card/empty-state';

/** Shows why there is no card. `addTag` gives the open note a tag that makes it an actor note. Only the progress changes in place: a button keeps its focus. */
export function drawEmpty(el: HTMLElement, state: EmptyState, addTag: (tag: string) => void): void {
	const key = JSON.stringify({ ...state, progress: '' });
	if (el.getAttr('data-empty') !== key) rebuild(el, state, addTag, key);
	el.find('.dossier-card-progress').setText(state.progress);
}

function rebuild(el: HTMLElement, { subject, sentence, hint, offeredTag }: EmptyState, addTag: (tag: string) => void, key: string): void {
	el.empty();
	el.setAttr('data-empty', key);
	const statement = el.createEl('p', { cls: 'dossier-card-empty-line' });
	if (subject !== '') statement.createEl('em', { text: subject });
	statement.appendText(subject === '' ? sentence : ` ${sentence}`);
	if (hint !== '') el.createEl('p', { cls: 'dossier-card-empty-line', text: hint });
	if (offeredTag !== null) el.createEl('button', { text: 'Add tag', attr: { type: 'button' } }).addEventListener('click', () => addTag(offeredTag));
	el.createEl('p', { cls: 'dossier-card-empty-line dossier-card-progress', attr: { role: 'status' } });
}
