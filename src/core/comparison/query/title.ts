/** What a comparison is called. */

import type { Who } from './query';

/** A title that is fit for a file name where `names` (the subject first) are: `Comparison of NVIDIA and 5 peers`. */
export function comparisonTitle(names: readonly string[], who: Who): string {
	const [subject = '', ...others] = names;
	const [other] = others;
	switch (who.kind) {
		case 'peers': return `Comparison of ${subject} and ${counted(others.length, 'peer')}`;
		case 'tag': return `Comparison of ${counted(names.length, 'actor')} tagged ${who.tag.replaceAll('/', '-')}`;
		case 'folder': return `Comparison of ${counted(names.length, 'actor')} in ${folderName(who.folder.replace(/^.*\//, ''))}`;
		default: return `Comparison of ${subject} and ${other !== undefined && others.length === 1 ? other : counted(others.length, 'other')}`;
	}
}

/** Who is chosen as a group, for a sentence: `NVIDIA and its 5 peers`, `All 12 tagged #hyperscaler`, `All 7 in Actors/Banks`. */
export function groupText(count: number, who: Who): string {
	switch (who.kind) {
		case 'peers': return `${who.of.replace(/^\[\[(?:.*\/)?|\]\]$/g, '')} and its ${counted(count - 1, 'peer')}`;
		case 'tag': return `All ${thousands(count)} tagged #${who.tag}`;
		case 'folder': return `All ${thousands(count)} in ${folderName(who.folder)}`;
		default: return `${thousands(count)} chosen`;
	}
}

function folderName(folder: string): string {
	return folder === '' ? 'the vault' : folder;
}

/** A number with its noun, in the plural where it takes one: `1 actor`, `4,000 actors`. */
export function counted(count: number, noun: string): string {
	return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number as people read it: `4,000`. */
export function thousands(count: number): string {
	return new Intl.NumberFormat('en').format(count);
}
