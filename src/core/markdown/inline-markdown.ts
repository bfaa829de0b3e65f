/** Texts of a note, made fit to be shown on their own: a cell or a point that begins like a block is still running text. */

/**
 * `text` as Markdown that stays one line of running text. What would open a block at the start of a
 * line (`> 50%`, `# 1`, `- 3%`, `2024. Founded`) is escaped; everything else is left to the renderer.
 */
export function inlineMarkdown(text: string): string {
	const line = /[\r\n]/.test(text) ? text.split(/[\r\n]+/).map((part) => part.trim()).join(' ').trim() : text.trim();
	return line.replace(BLOCK_OPENING, (opening) => opening.replace(/[^\d]/, '\\$&'));
}

/** Quote, heading, bullet, ordered item, rule or underline, fence, link or footnote definition. */
const BLOCK_OPENING = /^(?:>|#{1,6}(?=\s|$)|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)|[-*_=](?=[-*_=\s]*$)|`{3}|~{3}|\[(?=[^\]]*\]:))/;

/** Whether `text` may hold anything that a Markdown renderer would show otherwise than as it is written. */
export function hasMarkdown(text: string): boolean {
	return /[\\`*_[\]<>#~=$%|^&!]|:\/\/|www\./.test(text);
}
