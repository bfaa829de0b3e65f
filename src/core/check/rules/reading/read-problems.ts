/** What could not be read of actor notes, as rules. */

import type { ReadProblem } from '../../../markdown/read-problem';
import { lineStart } from '../../rule/checked-note';
import { noteRule, type Rule } from '../../rule/rule';

/**
 * A rule that finds the read problems of one kind, in the words in which they are told everywhere. `isWorthTelling` may leave out
 * some, by the line that they stand on.
 */
export function problemRule(
	id: string,
	summary: string,
	of: ReadProblem['of'],
	isWorthTelling: (problem: ReadProblem, line: string) => boolean = () => true,
): Rule {
	return noteRule({
		id,
		severity: 'error',
		on: true,
		summary,
		find: ({ actor, text }) => (actor?.problems ?? [])
			.filter((problem) => problem.of === of && isWorthTelling(problem, lineOf(text, problem.line)))
			.map(({ line, message }) => ({ message, spots: [lineStart(line)] })),
	});
}

function lineOf(text: string, line: number): string {
	return text.split(/\r\n?|\n/, line).at(line - 1) ?? '';
}
