import type { CasePoint } from '../../actor/note/actor-note';
import { headingKey } from '../../actor/words/heading-key';
import { lineStart } from '../rule/checked-note';
import { noteRule, type NoteReport } from '../rule/rule';

/** Finds actor notes that tell one side of the investment case. */
export const oneSidedCase = noteRule({
	id: 'one-sided-case',
	severity: 'hint',
	on: true,
	summary: 'An actor note with bull points and no bear points, or the reverse.',
	find: ({ actor }, { reading }) => {
		if (actor === undefined) return [];
		const { bull } = actor;
		// A list of risks answers bull points, but no one owes it an answer.
		const bear = bull.length > 0 ? actor.bear : actor.bear.filter(({ label }) => !reading.conventions.riskHeadings.has(headingKey(label)));
		if (bear.length === 0) return oneSided(bull, 'Unexpected bull points alone, expected bear points too. Add what speaks against it.');
		return bull.length === 0 ? oneSided(bear, 'Unexpected bear points alone, expected bull points too. Add what speaks for it.') : [];
	},
});

function oneSided([first]: readonly CasePoint[], message: string): NoteReport[] {
	return first === undefined ? [] : [{ message, spots: [lineStart(first.line)] }];
}
