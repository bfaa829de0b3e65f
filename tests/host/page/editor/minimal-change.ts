/** A stretch of a text and what takes its place. */
export interface Change {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The smallest single replacement that turns one text into another, or undefined where they are the same. */
export function minimalChange(before: string, after: string): Change | undefined {
	if (before === after) return undefined;
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	let tail = 0;
	while (
		tail < shorter - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	) {
		tail++;
	}
	return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/**
 * Brings a change on disk into a buffer with unsaved edits. Where the two touch the same place the buffer wins:
 * what the user is typing is never taken away.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
	const own = minimalChange(base, mine);
	const other = minimalChange(base, theirs);
	if (own === undefined) return theirs;
	if (other === undefined) return mine;
	if (own.to < other.from) {
		const shift = own.insert.length - (own.to - own.from);
		return mine.slice(0, other.from + shift) + other.insert + mine.slice(other.to + shift);
	}
	if (other.to < own.from) return mine.slice(0, other.from) + other.insert + mine.slice(other.to);
	return mine;
}
