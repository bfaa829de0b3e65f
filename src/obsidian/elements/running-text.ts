import type { LinkPart, Part } from '../../core/markdown/running-text/part';
import { readRunningText } from '../../core/markdown/running-text/read';

/**
 * Shows a text of a note, Markdown as written, in place of what `el` shows. Not by the app's renderer: that
 * embeds and fetches, and other plugins run what they find in it, for notes that nobody has opened.
 */
export function drawRunningText(el: HTMLElement, text: string): void {
	const parts = readRunningText(text);
	const [only] = parts;
	if (parts.length === 1 && only?.kind === 'text' && !only.text.includes(COMMAND)) {
		writeText(el, only.text);
		return;
	}
	el.empty();
	appendParts(el, parts);
}

/** Writes a plain text into the text that is there already: a new text node would be laid out anew, which takes half as long again. */
export function writeText(el: HTMLElement, text: string): void {
	const only = el.firstChild;
	if (only?.nodeType === Node.TEXT_NODE && only === el.lastChild) only.nodeValue = text;
	else el.setText(text);
}

function appendParts(el: HTMLElement, parts: readonly Part[]): void {
	for (const part of parts) {
		if (part.kind === 'text') appendWords(el, part.text);
		else if (part.kind === 'code') el.createEl('code', { text: part.text });
		else if (part.kind === 'break') el.createEl('br');
		else appendParts(part.kind === 'style' ? el.createEl(part.as) : el.createEl('a', linkInfo(part)), part.content);
	}
}

/** A link as the app writes it. The path of a note is never taken for an address with a scheme, as `javascript:` is one. */
function linkInfo({ kind, target }: LinkPart): DomElementInfo {
	const attr = { target: '_blank', rel: 'noopener nofollow' };
	if (kind !== 'note') return { cls: kind === 'web' ? 'external-link' : 'tag', href: target, attr };
	return { cls: 'internal-link', href: target.includes(':') ? `./${target}` : target, attr: { ...attr, 'data-href': target } };
}

/** What Templater runs wherever it finds it in one text, in a live table, too. */
const COMMAND = '<%';

function appendWords(el: HTMLElement, text: string): void {
	text.split(COMMAND).forEach((words, index) => {
		if (index > 0) {
			el.appendText('<');
			el.appendText(`%${words}`);
		} else if (words !== '') el.appendText(words);
	});
}
