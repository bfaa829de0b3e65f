import { describeFactAge } from '../../../freshness/facts/age';
import { factsOf, isDated } from '../../../freshness/facts/facts';
import { judgeFact } from '../../../freshness/facts/judge';
import { limitFor } from '../../../freshness/limit/policy';
import { plainText } from '../../../markdown/inline';
import { counted } from '../../../wording';
import { lineStart } from '../../rule/checked-note';
import { noteRule } from '../../rule/rule';

/** Finds figures and statements whose own date is past the limit of their kind; those that are as old as their note are told by it. */
export const overdueFact = noteRule({
	id: 'overdue-fact',
	severity: 'hint',
	on: true,
	summary: 'A figure or statement with a date of its own that is overdue.',
	find: ({ actor }, { policy, terms, today }) => {
		if (actor === undefined) return [];
		const { days } = limitFor(actor, policy);
		return factsOf(actor, terms, today).filter(isDated).filter(({ timeFrom }) => timeFrom !== 'note').flatMap((fact) => {
			const { isPastLimit, limit } = judgeFact(fact, days, policy, today);
			if (!isPastLimit || limit === null) return [];
			const found = `Unexpected ${plainText(fact.name)} of ${describeFactAge(fact, today, 'en').long}`;
			return [{ message: `${found}, expected one up to ${counted(limit, 'day', 'en')} old. Update it.`, spots: [lineStart(fact.line)] }];
		});
	},
});
