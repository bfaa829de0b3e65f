/** Whether something is read from under a heading already. */

import type { Conventions } from '../../actor/words/conventions';

/** Whether a heading, by its key and as written, is one that a reader knows: of facts, related actors, risks, or a side of the case. */
export function isRead(key: string, title: string, conventions: Conventions): boolean {
	const { quickStatsHeadings, widerStatsHeadings, relatedHeadings, riskHeadings, sideWord } = conventions;
	return [quickStatsHeadings, widerStatsHeadings, relatedHeadings, riskHeadings].some((known) => known.has(key)) || sideWord.test(title);
}
