import { listed } from '../../wording';
import { ignoresIn } from '../accepting/ignores';
import type { Ignore } from '../rule/ignore';
import { RULE_IDS } from '../rule/ids';
import { noteRule } from '../rule/rule';

/** Finds comments that are meant to accept a finding and have no effect. */
export const unclearIgnore = noteRule({
	id: 'unclear-ignore',
	severity: 'warning',
	on: true,
	summary: 'A comment that accepts nothing: it names no rule there is, or gives no reason.',
	find: (note) => ignoresIn(note).flatMap((ignore) => {
		const wrong = whatIsWrong(ignore);
		const spot = { line: ignore.line, column: ignore.span[0] + 1 };
		return wrong === undefined ? [] : [{ message: `Unexpected comment that accepts nothing: ${wrong}`, spots: [spot] }];
	}),
});

function whatIsWrong({ rules, reason }: Ignore): string | undefined {
	const unknown = rules.filter((rule) => !RULE_IDS.includes(rule)).map((rule) => `"${rule}"`);
	if (rules.length === 0) return 'it names no rule, expected one before a colon. Add it.';
	if (unknown.length > 0) return `there is no rule ${listed(unknown, MOST_NAMES)}, expected one of the list. Correct the name.`;
	return reason === '' ? 'it gives no reason, expected one after a colon. Say why.' : undefined;
}

/** So many of the names are told. */
const MOST_NAMES = 4;
