/** What could not be read of actor notes, as rules. */

import type { ReadProblem } from '../../../markdown/read-problem';
import type { TextEdit } from '../../../markdown/write/text-edit';
import { lineStart, type CheckedNote } from '../../rule/checked-note';
import { noteRule, type Given, type Rule } from '../../rule/rule';

/** What a rule on read problems does beside telling them. */
interface ProblemRule {
	/** Leaves out some, by the line that they stand on. */
	readonly isWorthTelling?: (problem: ReadProblem, line: string) => boolean;
	/** What would mend one. */
	readonly fix?: (problem: ReadProblem, note: CheckedNote, given: Given) => TextEdit | undefined;
}

/** A rule that finds the read problems of one kind, in the words in which they are told everywhere. */
export function problemRule(
	id: string,
	summary: string,
	of: ReadProblem['of'],
	{ isWorthTelling = () => true, fix = () => undefined }: ProblemRule = {},
): Rule {
	return noteRule({
		id,
		severity: 'error',
		on: true,
		summary,
		find: (note, given) => (note.actor?.problems ?? [])
			.filter((problem) => problem.of === of && isWorthTelling(problem, lineOf(note.text, problem.line)))
			.map((problem) => {
				const { line, message, isHint } = problem;
				const edit = fix(problem, note, given);
				return { message, spots: [lineStart(line)], ...(isHint && { isHint }), ...(edit && { fix: edit }) };
			}),
	});
}

function lineOf(text: string, line: number): string {
	return text.split(/\r\n?|\n/, line).at(line - 1) ?? '';
}
