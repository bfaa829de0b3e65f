/** The heads of actors in a grid, and how fresh their notes are. */

import { folderOf } from '../../../core/actor/note/path';
import { describeAge, describeFreshness } from '../../../core/freshness/describe';
import { lineSaying, type Freshness } from '../../../core/freshness/freshness';
import type { ComparedActor } from '../../../core/comparison/table/table';
import type { GridCell, GridHead } from '../grid/model';

/** Heads that lead to the actors' notes. Where several have one name, each says its folder. */
export function actorHeads(actors: readonly Pick<ComparedActor, 'path' | 'shownName' | 'isSubject'>[]): GridHead[] {
	const counts = new Map<string, number>();
	for (const { shownName } of actors) counts.set(shownName, (counts.get(shownName) ?? 0) + 1);
	return actors.map(({ path, shownName, isSubject }) => ({
		text: shownName,
		item: { kind: 'actor', key: path },
		source: { path, line: 1 },
		isSubject,
		...((counts.get(shownName) ?? 0) > 1 && { aside: folderOf(path) || '/' }),
	}));
}

/** The head of the field that says how fresh the notes are. */
export const UPDATED_HEAD: GridHead = { text: 'Updated', sortBy: 'Updated' };

/** How fresh the note at `path` is, in a shape and a word as on the card. The cell leads to the line that says so. */
export function freshnessCell(freshness: Freshness, path: string, locale: string): GridCell {
	const { shape, word, sentence, remedy } = describeFreshness(freshness, locale);
	const isNeutral = freshness.state === 'undated' || freshness.state === 'fresh';
	return {
		text: word,
		sign: { text: shape, name: '', state: freshness.state },
		...('age' in freshness && { aside: describeAge(freshness.updated, freshness.age, locale) }),
		hint: remedy === '' ? sentence : `${sentence}. ${remedy}`,
		isFaint: isNeutral,
		source: { path, line: lineSaying(freshness) ?? 1 },
	};
}
