/** Parts of a line as HTML, to be held against what a Markdown parser makes of the line. */
import type { Part } from '../../../../src/core/markdown/running-text/part';
import { readRunningText } from '../../../../src/core/markdown/running-text/read';

/** What a text shows, as HTML: links say where they lead, by the kind of the link. */
export function asHtml(text: string): string {
	return readRunningText(text).map(partAsHtml).join('');
}

function partAsHtml(part: Part): string {
	if (part.kind === 'text') return inHtml(part.text);
	if (part.kind === 'code') return `<code>${inHtml(part.text)}</code>`;
	if (part.kind === 'break') return '<br>';
	const content = part.content.map(partAsHtml).join('');
	return part.kind === 'style' ? `<${part.as}>${content}</${part.as}>` : `<a ${part.kind}="${inHtml(part.target)}">${content}</a>`;
}

function inHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
