/** What each element shows, as the text of the data it was drawn from. */
const drawn = new WeakMap<Element, string>();

/**
 * Calls `draw` with `data` unless `el` shows this data already: what does not change is not touched,
 * so focus, selection and scroll survive in it.
 *
 * `data` is compared as JSON, `undefined` as `null`: it holds plain values only, no functions, maps or
 * sets. `draw` shows nothing but what it is given. Whatever else it showed would go stale.
 */
export function redraw<Data>(el: Element, data: Data, draw: (data: Data) => void): void {
	const key = JSON.stringify([data]);
	if (drawn.get(el) === key) return;
	drawn.set(el, key);
	draw(data);
}

/**
 * Shows a plain text, in its own direction of writing. One that is shown already is left alone: a selection in it survives,
 * and no screen reader repeats it.
 */
export function redrawText(el: HTMLElement, text: string): void {
	redraw(el, text, () => {
		el.empty();
		if (text !== '') el.createEl('bdi', { text });
	});
}
