/** What a comparison is called. */

import { counted, number } from '../../wording';
import type { Who } from './query';

/** A title that is fit for a file name where `names` (the subject first) are: `Comparison of NVIDIA and 5 peers`. */
export function comparisonTitle(names: readonly string[], who: Who): string {
	const [subject = '', ...others] = names;
	switch (who.kind) {
		case 'peers': return `Comparison of ${subject} and ${counted(others.length, 'peer', 'en')}`;
		case 'tag': return `Comparison of ${counted(names.length, 'actor', 'en')} tagged ${who.tag.replaceAll('/', '-')}`;
		case 'folder': return `Comparison of ${counted(names.length, 'actor', 'en')} in ${folderName(who.folder.replace(/^.*\//, ''))}`;
		default: return `Comparison of ${subject} and ${others.length === 1 ? others.join('') : counted(others.length, 'other', 'en')}`;
	}
}

/** Who is chosen as a group, for the status line: `NVIDIA + 5 peers`, `All 12 tagged #hyperscaler`, `All 7 in Actors/Banks`. */
export function groupText(count: number, who: Who, locale: string): string {
	switch (who.kind) {
		case 'peers': return `${who.of.replace(/^\[\[(?:.*\/)?|\]\]$/g, '')} + ${counted(count - 1, 'peer', locale)}`;
		case 'tag': return `All ${number(count, locale)} tagged #${who.tag}`;
		case 'folder': return `All ${number(count, locale)} in ${folderName(who.folder)}`;
		default: return `${number(count, locale)} chosen`;
	}
}

function folderName(folder: string): string {
	return folder === '' ? 'the vault' : folder;
}
