/** What a comparison is called. */

import { counted, number } from '../../wording';
import type { Who } from './query';

/** A title for a new note: `Comparison of NVIDIA and 5 peers`. Fit for a file name if `names`, the subject first, are. */
export function comparisonTitle(names: readonly string[], who: Who): string {
	const [subject = '', ...others] = names;
	switch (who.kind) {
		case 'peers': return `Comparison of ${subject} and ${counted(others.length, 'peer', 'en')}`;
		case 'tag': return `Comparison of ${counted(names.length, 'actor', 'en')} tagged ${who.tag.replaceAll('/', '-')}`;
		case 'folder': return `Comparison of ${counted(names.length, 'actor', 'en')} in ${folderName(who.folder.replace(/^.*\//, ''))}`;
		default: return `Comparison of ${subject} and ${others.length === 1 ? others.join('') : counted(others.length, 'other', 'en')}`;
	}
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
