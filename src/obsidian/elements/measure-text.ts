/** How wide texts are in the letters of an element. */
export interface TextMeasure {
	/** The width of a text, in widths of a digit (CSS `ch`). Digits count as equally wide, as they are in tables. */
	readonly widthOf: (text: string) => number;
	/** How wide a digit is, in sizes of the font (CSS `em`). */
	readonly digit: number;
}

/** Gives what measures texts in the letters of `el`. Where the app can't, a letter counts as wide as a digit. */
export function textMeasureIn(el: HTMLElement): TextMeasure {
	const context = createEl('canvas').getContext('2d');
	if (context === null) return { widthOf: (text) => text.length, digit: 0.6 };
	const { fontWeight, fontSize, fontFamily } = el.win.getComputedStyle(el);
	context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
	const digit = context.measureText('0').width;
	return { widthOf: (text) => context.measureText(text.replace(/\d/g, '0')).width / digit, digit: digit / parseFloat(fontSize) };
}
