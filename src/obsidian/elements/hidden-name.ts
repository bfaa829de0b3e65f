/** Elements so far, to tell their names apart. */
let names = 0;

/**
 * Names `el` for those who do not see it, by an element in `parent` that is not seen either and is returned: a label would show as a
 * tooltip over everything in it.
 */
export function nameUnseen(el: HTMLElement, name: string, parent = el): HTMLElement {
	const nameEl = parent.createDiv({ cls: 'dossier-hidden', text: name, attr: { id: `dossier-name-${++names}` } });
	el.setAttr('aria-labelledby', nameEl.id);
	return nameEl;
}
