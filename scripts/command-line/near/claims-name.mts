/** Whether a text may claim one of some names as an actor's: by its properties, a title, a bold opening or a ticker. */

/** `names` is a pattern of `name-pattern`, and `bytes` the text as that reads it. Says yes where it can't tell. */
export function mayClaim(bytes: string, names: RegExp): boolean {
	const properties = endOfProperties(bytes);
	const pattern = new RegExp(names.source, 'gi');
	for (let match = pattern.exec(bytes); match !== null; match = pattern.exec(bytes)) {
		const line = bytes.lastIndexOf('\n', match.index) + 1;
		if (match.index < properties || isTitle(bytes, line) || isOfTicker(bytes, line)) return true;
	}
	return false;
}

/** Where the front matter ends; 0 where there is none. */
function endOfProperties(bytes: string): number {
	const from = bytes.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
	const end = bytes.startsWith('---', from) ? bytes.indexOf('\n---', from) : -1;
	return Math.max(0, end);
}

/** A heading, underlined or not, or a line that opens with bold words. */
function isTitle(bytes: string, line: number): boolean {
	const end = bytes.indexOf('\n', line);
	const next = end < 0 ? '' : bytes.slice(end + 1, end + 5).trim();
	return /^\s{0,3}(?:#|\*\*|__)/.test(bytes.slice(line, line + 6)) || next.startsWith('=');
}

/** The value of a ticker stands in its line, or below it in a table of one row. */
function isOfTicker(bytes: string, line: number): boolean {
	const above = bytes.lastIndexOf('\n', bytes.lastIndexOf('\n', line - 2) - 1) + 1;
	const end = bytes.indexOf('\n', line);
	return /ticker|symbol/i.test(bytes.slice(above, end < 0 ? undefined : end));
}
