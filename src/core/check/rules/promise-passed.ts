import { statedTimesIn } from '../../figures/times/period';
import { visitBlocks, type Block, type TextLine } from '../../markdown/outline';
import { promisesIn } from '../promises/find';
import { spotAt, type CheckedNote } from '../rule/checked-note';
import { noteRule, type NoteReport } from '../rule/rule';

/** Finds dates on which a note expects something and which have passed without a word of what came of it. */
export const promisePassed = noteRule({
	id: 'promise-passed',
	severity: 'warning',
	on: true,
	summary: 'An expected date that has passed, with no word of what came of it.',
	find: (note, { today }) => {
		if (isOfOneDay(note.path)) return [];
		const { text } = note.outline;
		return passagesOf(note).flatMap(({ lines, isRow }) => {
			const [first, last] = [lines[0], lines.at(-1)];
			if (first === undefined || last === undefined) return [];
			return promisesIn(text.slice(first.from, last.to), isRow).filter((promise) => promise.last < today).map(({ from, to }): NoteReport => {
				const at = first.from + from;
				const line = lines.find((each) => at < each.to) ?? last;
				const time = text.slice(at, first.from + to).replace(/\s+/g, ' ');
				return {
					message: `Unexpected promise for ${time}, which has passed, expected what came of it. Say so, or give the new date.`,
					spots: [spotAt(text, line.line, at)],
				};
			});
		});
	},
});

/** A stretch of text that is read as one: a paragraph, or a row. */
interface Passage {
	readonly lines: readonly TextLine[];
	readonly isRow: boolean;
}

/** Every paragraph and row but what is quoted. */
function passagesOf({ outline }: CheckedNote): Passage[] {
	const passages: Passage[] = [];
	const unquoted: Block[] = outline.blocks.filter(({ kind }) => kind !== 'quote');
	visitBlocks(unquoted, (block) => {
		if (block.kind === 'paragraph') passages.push({ lines: block.lines, isRow: false });
		else if (block.kind === 'table') for (const row of block.rows) passages.push({ lines: [row], isRow: true });
	});
	return passages;
}

/** Whether a note is named by a day or month: it tells what was so then. */
function isOfOneDay(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	return statedTimesIn(name).some(({ time: { days } }) => days !== undefined && days.first.slice(0, 7) === days.last.slice(0, 7));
}
