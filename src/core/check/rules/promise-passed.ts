import { targetsIn } from '../../actor/lookup/linked';
import { commentsAsPauses } from '../accepting/ignores';
import { isAnswerTo, promisesIn, type FoundPromise } from '../promises/find';
import { isOfOneDay } from '../promises/of-others';
import { passagesOf, type Passage } from '../promises/passages';
import { spotAt, type CheckedNote } from '../rule/checked-note';
import { placed, vaultRule, type Given, type NoteReport } from '../rule/rule';

/**
 * Finds dates on which a note expects something and which have passed without a word of what came of it: in actor notes and
 * those that link to one.
 */
export const promisePassed = vaultRule<Kept>({
	id: 'promise-passed',
	severity: 'warning',
	on: true,
	summary: 'An expected date that has passed, with no word of what came of it.',
	collect: (note, given) => {
		const found = passedIn(note, given);
		if (found.length === 0) return undefined;
		return note.actor === undefined ? { found, links: targetsIn(note.text) } : { found };
	},
	judge: ({ kept, actor, resolve }) => (path) => {
		const { found = [], links } = kept(path) ?? {};
		const isOfActors = links === undefined || links.some((target) => actor(resolve(target, path) ?? '') !== undefined);
		return isOfActors ? found.map((report) => placed(report, path)) : [];
	},
});

/** What is kept of a note that promised something: of one that is no actor's also what it links to, since it counts if that is one. */
interface Kept {
	readonly found: readonly NoteReport[];
	readonly links?: readonly string[];
}

function passedIn({ path, outline, actor }: CheckedNote, { today }: Given): readonly NoteReport[] {
	if (isOfOneDay(path, outline, actor !== undefined)) return [];
	// The name of this rule, or a reason, would be taken for what came of it.
	const passages = passagesOf(outline).map((passage) => ({ ...passage, text: commentsAsPauses(passage.text) }));
	return passages.flatMap((passage) => {
		const passed = promisesIn(passage.text, passage.isRow).filter(({ last }) => last < today);
		return passed.filter((promise) => !passages.some(({ isRow, text }) => !isRow && isAnswerTo(promise, text))).map((promise) => (
			reportOn(promise, passage, outline.text)
		));
	});
}

function reportOn({ from, to }: FoundPromise, { lines, text }: Passage, note: string): NoteReport {
	const at = (lines[0]?.from ?? 0) + from;
	const line = lines.find((each) => at < each.to) ?? lines.at(-1);
	const time = text.slice(from, to).replace(/\s+/g, ' ');
	return {
		message: `Unexpected promise for ${time}, which has passed, expected what came of it. Say so, or give the new date.`,
		spots: [spotAt(note, line?.line ?? 1, at)],
	};
}
