import type { Card } from '../../core/card/card';
import { plainText } from '../../core/markdown/inline';
import type { CardSummary } from '../../core/card/summary/summary';
import { redraw } from '../elements/redraw';
import { drawRunningText } from '../elements/running-text';

type Identity = Pick<Card, 'path' | 'shownName' | 'otherNames' | 'summary' | 'tags'>;

/** Shows who the card is about: name, other names, what it is, tags. */
export function drawIdentity(el: HTMLElement, { path, shownName, otherNames, summary, tags }: Card): void {
	redraw(el, { path, shownName, otherNames, summary, tags }, (identity) => fill(el, identity));
}

function fill(el: HTMLElement, { path, shownName, otherNames, summary, tags }: Identity): void {
	el.empty();
	const link = { cls: 'internal-link dossier-card-name-link', text: shownName, href: path, attr: { 'data-href': path, dir: 'auto' } };
	el.createEl('h2', { cls: 'dossier-card-name' }).createEl('a', link);
	if (otherNames.length > 0) fillOtherNames(el.createDiv({ cls: 'dossier-card-other-names' }), otherNames);
	if (summary !== null) drawSummary(el, summary);
	if (tags.length === 0) return;
	const list = el.createDiv({ cls: 'dossier-card-tags' });
	for (const tag of tags) list.createSpan({ cls: 'dossier-card-tag', text: `#${tag}`, attr: { dir: 'auto' } });
}

/** Two lines of it, all of it in the tooltip and where it has the focus; a click or Enter leads to where it stands. */
function drawSummary(el: HTMLElement, { text, line }: CardSummary): void {
	const attr = { 'title': plainText(text), 'dir': 'auto', 'data-part': 'summary', 'data-line': line, 'data-stop': '' };
	drawRunningText(el.createDiv({ cls: 'dossier-card-summary', attr }).createDiv(), text);
}

/** Each name keeps its own direction of writing. */
function fillOtherNames(el: HTMLElement, names: readonly string[]): void {
	names.forEach((name, index) => {
		if (index > 0) el.appendText(' · ');
		el.createSpan({ text: name, attr: { dir: 'auto' } });
	});
}
