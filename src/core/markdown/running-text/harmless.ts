/** Texts of one note made fit to stand in another. */

import { STYLES, wordsOf, type LinkPart, type Part } from './part';
import { readRunningText } from './read';

/** HTML but tags that set words, and what Templater runs. */
const MAY_BE_HTML = String.raw`<(?!\/?(?:br|${STYLES.join('|')})\s{0,9}\/?>)[a-z!?/%]|&(?:lt|#0{0,9}60|#x0{0,9}3c);%`;

/**
 * What an image or embed, HTML that does more than set words, code that a plugin runs and a command of Templater
 * begin with, wherever they stand: a text without any of it holds none of them, however it is read.
 */
const MAY_HARM = new RegExp(String.raw`!\[|${MAY_BE_HTML}|\x60\s*\$?=`, 'i');

/**
 * `markdown` as it may be written into another note, in a cell or a line: nothing in it embeds, fetches or runs
 * anything there. Images and embeds become links, everything else that might do so becomes text, and such a text
 * loses its emphasis. A text without any of it stays as it is. Pipes need no escaping.
 */
export function harmlessMarkdown(markdown: string): string {
	return MAY_HARM.test(markdown) ? readRunningText(markdown).map(printed).join('').replace(OPENS_COMMAND, '< ') : markdown;
}

function printed(part: Part): string {
	switch (part.kind) {
		case 'text': return escaped(part.text);
		case 'code': return codeOf(part.text);
		case 'break': return '<br>';
		case 'style': return part.content.map(printed).join('');
		case 'note': return noteLink(part);
		case 'web': return `[${escaped(wordsOf(part.content))}](${addressFor(part.target)})`;
		case 'tag': return part.target;
	}
}

/** An address for the brackets of a link, or between signs where it has blanks: nothing in it ends them or is read as another character. */
function addressFor(target: string): string {
	if (target.includes(' ') && !/[<>\\`|[\]&\r\n]/.test(target)) return `<${target}>`;
	return target.replace(/[\s()<>\\`|[\]]/g, encodeURIComponent).replace(/&(?=#?\w{1,31};)/g, '&amp;');
}

/** A wikilink, or another link where its words or target hold what can't be escaped in one. */
function noteLink({ target, content }: LinkPart): string {
	const words = wordsOf(content).trim();
	if (/[[\]|`<>!$\\]/.test(target + words)) return `[${escaped(words === '' ? target : words)}](${addressFor(target)})`;
	return words === target || words === '' ? `[[${target}]]` : `[[${target}|${words}]]`;
}

/** Between more backticks than it holds in a row. */
function codeOf(text: string): string {
	const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
	const fence = '`'.repeat(longest + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
	return `${fence}${pad}${text}${pad}${fence}`;
}

/** It would still be a command where it is escaped: a blank takes it apart. */
const OPENS_COMMAND = /<(?=%)/g;

/** A text that is read as its characters alone. Also the colon of a bare address: some parsers make a link of it and of what follows. */
function escaped(text: string): string {
	return text.replace(/[\\`*_~=[\]<>!&#$^]|:(?=\/\/)/g, '\\$&');
}
