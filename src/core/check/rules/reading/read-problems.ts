/** What could not be read of actor notes, as rules. */

import type { ReadProblem } from '../../../markdown/read-problem';
import { lineStart } from '../../rule/checked-note';
import { noteRule, type Rule } from '../../rule/rule';

/** A rule that finds the read problems of one kind, in the words in which they are told everywhere. */
export function problemRule(id: string, summary: string, of: ReadProblem['of']): Rule {
	return noteRule({
		id,
		severity: 'error',
		on: true,
		summary,
		find: ({ actor }) => (actor?.problems ?? [])
			.filter((problem) => problem.of === of)
			.map(({ line, message }) => ({ message, spots: [lineStart(line)] })),
	});
}
