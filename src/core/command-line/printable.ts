/** Texts that a terminal may be given: it obeys control characters, and notes and names may hold any. */

/** A text of several lines without control characters but its tabs and line breaks. */
export function printable(text: string): string {
	return text.replace(/(?!\r\n|[\t\n])\p{Cc}/gu, '');
}

/** One line without any: a name may not write lines of its own. Its line end is added. */
export function printableLine(line: string): string {
	return `${line.replace(/\p{Cc}/gu, '')}\n`;
}

/** A value as JSON that can be printed: `JSON.stringify` escapes control characters but those from U+007F on. */
export function jsonText(value: unknown, indent?: string): string {
	return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}
