/**
 * A sentence for what is the app's own, such as notices and menus: where the app is written from right to left, it keeps the
 * order of its own language.
 */
export function sentence(text: string): string | DocumentFragment {
	if (!activeDocument.body.hasClass('mod-rtl')) return text;
	return createFragment((el) => void el.createEl('bdi', { text }));
}
