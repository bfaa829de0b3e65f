/** What a comparison is called. */

import { counted, number } from '../../wording';
import type { Who } from './query';

/** A title for a new file: `Comparison of NVIDIA and 5 peers`, the subject being the first of `names`. Fit for its name and a link. */
export function comparisonTitle(names: readonly string[], who: Who): string {
	return asFileName(`Comparison of ${comparedText(names, who)}`);
}

function comparedText(names: readonly string[], who: Who): string {
	const [subject = '', ...others] = names;
	switch (who.kind) {
		case 'peers': return `${subject} and ${counted(others.length, 'peer', 'en')}`;
		case 'tag': return `${counted(names.length, 'actor', 'en')} tagged ${who.tag}`;
		case 'folder': return `${counted(names.length, 'actor', 'en')} in ${folderName(who.folder.replace(/^.*\//, ''))}`;
		default: return `${subject} and ${others.length === 1 ? others.join('') : counted(others.length, 'other', 'en')}`;
	}
}

/**
 * A text without what no file name may have on one of the systems that a vault may be on, or that ends a link in
 * Obsidian: `\\/:*?"<>|#^[]`, control characters, dots in a row or at the end, more bytes than fit.
 */
function asFileName(text: string): string {
	const allowed = text.replace(/[\\/:|]/g, '-').replace(/[*?"<>#^[\]\p{Cs}]/gu, '').replace(/[\p{Cc}\s]+/gu, ' ').replace(/\.{2,}/g, '.');
	let bytes = 0;
	const fitting = Array.from(allowed).filter((char) => (bytes += bytesOf(char)) <= LONGEST_NAME);
	return fitting.join('').replace(/[. ]+$/, '');
}

/** In UTF-8. File systems allow 255; what is left is for a number and the extension. */
const LONGEST_NAME = 240;

function bytesOf(char: string): number {
	if (char.length === 2) return 4;
	return char < '\u0080' ? 1 : char < '\u0800' ? 2 : 3;
}

/** What is compared, in the title of a tab: `Peers of NVIDIA`, `Comparison: #hyperscaler`. */
export function tabTitle(who: Who): string {
	switch (who.kind) {
		case 'actors': return `Comparison: ${who.names.map(bareName).join(', ')}`;
		case 'peers': return `Peers of ${bareName(who.of)}`;
		case 'tag': return `Comparison: #${who.tag}`;
		case 'folder': return `Comparison: ${who.folder === '' ? 'whole vault' : who.folder}`;
	}
}

/** A group within a sentence: `the peers of NVIDIA`, `all tagged #hyperscaler`, `all in Actors/Banks`. */
export function groupName(who: Who): string {
	switch (who.kind) {
		case 'actors': return 'these actors';
		case 'peers': return `the peers of ${bareName(who.of)}`;
		case 'tag': return `all tagged #${who.tag}`;
		case 'folder': return `all in ${folderName(who.folder)}`;
	}
}

/** Who is chosen as a group, for the status line: `NVIDIA + 5 peers`, `All 12 tagged #hyperscaler`, `All 7 in Actors/Banks`. */
export function groupText(count: number, who: Who, locale: string): string {
	switch (who.kind) {
		case 'peers': return `${bareName(who.of)} + ${counted(count - 1, 'peer', locale)}`;
		case 'tag': return `All ${number(count, locale)} tagged #${who.tag}`;
		case 'folder': return `All ${number(count, locale)} in ${folderName(who.folder)}`;
		default: return `${number(count, locale)} chosen`;
	}
}

/** `[[Actors/Alibaba]]` and `Actors/Alibaba.md` are called Alibaba. */
function bareName(name: string): string {
	return name.replace(/^\[\[|\]\]$/g, '').replace(/\.md$/, '').replace(/^.*\//, '');
}

function folderName(folder: string): string {
	return folder === '' ? 'the vault' : folder;
}
