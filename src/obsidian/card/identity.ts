import type { Card } from '../../core/card/card';

/** Shows who the card is about: name, other names, tags. Touches nothing where that has not changed. */
export function drawIdentity(el: HTMLElement, { path, name, otherNames, tags }: Card): void {
	const key = JSON.stringify([path, name, otherNames, tags]);
	if (el.getAttr('data-identity') === key) return;
	el.empty();
	el.setAttr('data-identity', key);
	const link = { cls: 'internal-link dossier-card-name-link', text: name, href: path, attr: { 'data-href': path, dir: 'auto' } };
	el.createEl('h2', { cls: 'dossier-card-name' }).createEl('a', link);
	if (otherNames.length > 0) drawOtherNames(el.createDiv({ cls: 'dossier-card-other-names' }), otherNames);
	if (tags.length === 0) return;
	const list = el.createDiv({ cls: 'dossier-card-tags' });
	for (const tag of tags) list.createSpan({ cls: 'dossier-card-tag', text: `#${tag}`, attr: { dir: 'auto' } });
}

/** Each name keeps its own direction of writing. */
function drawOtherNames(el: HTMLElement, names: readonly string[]): void {
	names.forEach((name, index) => {
		if (index > 0) el.appendText(' · ');
		el.createSpan({ text: name, attr: { dir: 'auto' } });
	});
}
