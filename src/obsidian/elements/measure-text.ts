/**
 * Gives what measures texts in the letters of `el`, in widths of a digit (CSS `ch`). Digits count as equally wide, as they
 * are in tables.
 */
export function textMeasureIn(el: HTMLElement): (text: string) => number {
	const context = createEl('canvas').getContext('2d');
	if (context === null) return (text) => text.length;
	const { fontWeight, fontSize, fontFamily } = el.win.getComputedStyle(el);
	context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
	const digit = context.measureText('0').width;
	return (text) => context.measureText(text.replace(/\d/g, '0')).width / digit;
}
