import type { Card } from '../../core/card/card';
import { redraw } from '../elements/redraw';

type Identity = Pick<Card, 'path' | 'name' | 'otherNames' | 'tags'>;

/** Shows who the card is about: name, other names, tags. */
export function drawIdentity(el: HTMLElement, { path, name, otherNames, tags }: Card): void {
	redraw(el, { path, name, otherNames, tags }, (identity) => fill(el, identity));
}

function fill(el: HTMLElement, { path, name, otherNames, tags }: Identity): void {
	el.empty();
	const link = { cls: 'internal-link dossier-card-name-link', text: name, href: path, attr: { 'data-href': path, dir: 'auto' } };
	el.createEl('h2', { cls: 'dossier-card-name' }).createEl('a', link);
	if (otherNames.length > 0) fillOtherNames(el.createDiv({ cls: 'dossier-card-other-names' }), otherNames);
	if (tags.length === 0) return;
	const list = el.createDiv({ cls: 'dossier-card-tags' });
	for (const tag of tags) list.createSpan({ cls: 'dossier-card-tag', text: `#${tag}`, attr: { dir: 'auto' } });
}

/** Each name keeps its own direction of writing. */
function fillOtherNames(el: HTMLElement, names: readonly string[]): void {
	names.forEach((name, index) => {
		if (index > 0) el.appendText(' · ');
		el.createSpan({ text: name, attr: { dir: 'auto' } });
	});
}
