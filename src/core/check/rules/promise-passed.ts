import { commentsAsPauses } from '../accepting/ignores';
import { isAnswerTo, promisesIn, type FoundPromise } from '../promises/find';
import { isOfOneDay } from '../promises/of-others';
import { passagesOf, type Passage } from '../promises/passages';
import { spotAt } from '../rule/checked-note';
import { noteRule, type NoteReport } from '../rule/rule';

/** Finds dates on which a note expects something and which have passed without a word of what came of it. */
export const promisePassed = noteRule({
	id: 'promise-passed',
	severity: 'warning',
	on: true,
	summary: 'An expected date that has passed, with no word of what came of it.',
	find: ({ path, outline, actor }, { today }) => {
		if (isOfOneDay(path, outline, actor !== undefined)) return [];
		// The name of this rule, or a reason, would be taken for what came of it.
		const passages = passagesOf(outline).map((passage) => ({ ...passage, text: commentsAsPauses(passage.text) }));
		return passages.flatMap((passage) => {
			const passed = promisesIn(passage.text, passage.isRow).filter(({ last }) => last < today);
			return passed.filter((promise) => !passages.some(({ isRow, text }) => !isRow && isAnswerTo(promise, text))).map((promise) => (
				reportOn(promise, passage, outline.text)
			));
		});
	},
});

function reportOn({ from, to }: FoundPromise, { lines, text }: Passage, note: string): NoteReport {
	const at = (lines[0]?.from ?? 0) + from;
	const line = lines.find((each) => at < each.to) ?? lines.at(-1);
	const time = text.slice(from, to).replace(/\s+/g, ' ');
	return {
		message: `Unexpected promise for ${time}, which has passed, expected what came of it. Say so, or give the new date.`,
		spots: [spotAt(note, line?.line ?? 1, at)],
	};
}
