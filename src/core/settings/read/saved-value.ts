/** Saved values of unknown kind. */

/** A saved value as a sentence names it. */
export function inWords(value: unknown): string {
	if (typeof value === 'string') return `"${shortened(value)}"`;
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
	return Array.isArray(value) ? 'a list' : 'an object';
}

/** Enough to recognize a text by, on one line. */
export function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** Whether a value has keys: lists have none. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
