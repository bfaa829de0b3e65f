/** Names that the notes of some folders share: one of the folders may be a copy of another, or its translation. */

import { folderOf, nameOf } from '../../../actor/note/path';
import { counted, listed } from '../../../wording';
import { firstPlacesOf, type Finding } from '../../rule/finding';
import type { Joins } from '../../rule/rule';

/** So many clashes between the same folders are told of one by one, and named of more. */
const FEW = 3;

/** Clashes between the same folders, said as one; those within a folder are told of one by one. */
export const joinedAcrossFolders: Joins = {
	keyOf: (finding) => {
		const folders = foldersOf(finding);
		const isAcross = new Set(folders).size === folders.length;
		return (isAcross ? folders : finding.places.map(({ path }) => path)).sort().join('\n');
	},
	least: FEW + 1,
	say: (parts) => {
		const folders = foldersOf(parts[0]);
		const left = folders.filter((folder) => folder !== '').at(-1) ?? '';
		const names = listed(parts.map(({ places: [{ path }] }) => nameOf(path)), FEW);
		const where = listed(folders.map((folder) => (folder === '' ? 'the top folder' : folder)));
		return {
			message: `Unexpected names that folders share: ${counted(parts.length, 'actor', 'en')} go by the same names in ${where}, `
				+ `expected one note each: ${names}. Merge the notes, or leave a folder out with a rule such as "not ${left}/".`,
			places: firstPlacesOf(parts),
		};
	},
};

function foldersOf({ places }: Pick<Finding, 'places'>): string[] {
	return places.map(({ path }) => folderOf(path));
}
