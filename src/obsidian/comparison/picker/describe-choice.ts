import type { ActorNote } from '../../../core/actor/note/actor-note';
import { chosenNotes, isWholeGroup, leftOut, MOST_LISTED, type ActorChoice } from '../../../core/comparison/choose/actors';
import { groupText } from '../../../core/comparison/query/title';
import { number } from '../../../core/wording';
import type { Subsidiary } from '../../../core/comparison/choose/subsidiaries';
import { plainText } from '../../../core/markdown/inline';
import type { ChosenBarState } from './chosen-bar';

/** So many pills stand for a set that is larger than a list: thousands are neither looked through nor drawn in time. */
const FIRST_FEW = 10;
/** So many subsidiaries are named; of more, one as an example. */
const MOST_NAMED = 3;

/** Who is chosen, for the status line: whole groups by name, so that one sees that the comparison will follow them. */
export function choiceText(choice: ActorChoice): string {
	const { size } = choice.chosen;
	if (size < 2) return 'Choose two or more';
	const who = choice.group !== undefined && isWholeGroup(choice) ? groupText(size, choice.group.who) : `${number(size, 'en')} chosen`;
	const bare = [...choice.chosen.values()].filter(({ quickStats }) => quickStats.length === 0).length;
	return bare === 0 ? who : `${who} · ${number(bare, 'en')} without quick stats`;
}

/** Who is chosen, for the bar of pills. `labelOf` tells an actor from others of its name. */
export function chosenState(choice: ActorChoice, labelOf: (note: ActorNote) => string): ChosenBarState {
	const notes = chosenNotes(choice);
	const shown = notes.length > MOST_LISTED ? notes.slice(0, FIRST_FEW) : notes;
	const subsidiaries = subsidiariesState(choice);
	return {
		pills: shown.map((note) => ({ path: note.path, label: labelOf(note) })),
		more: notes.length - shown.length,
		...(subsidiaries && { subsidiaries }),
	};
}

/** What is said below an actor's name: why it is in the group, or whose part it is. */
export function remarksOn({ subsidiaries }: ActorChoice, reasons: ReadonlyMap<string, string> = new Map()): Map<string, string> {
	const written = [...reasons].map(([path, reason]) => [path, plainText(reason)] as const);
	return new Map([...written, ...subsidiaries.map(({ note, parent }) => [note.path, partOf(parent)] as const)]);
}

function subsidiariesState(choice: ActorChoice): ChosenBarState['subsidiaries'] {
	if (choice.subsidiaries.length === 0) return undefined;
	const out = leftOut(choice);
	if (out.length > 0) return { text: `Left out: ${named(out)}`, button: 'Put back' };
	const parents = choice.subsidiaries.length === 1 ? 'its parent' : 'their parents';
	return { text: `Counted beside ${parents}: ${named(choice.subsidiaries)}`, button: 'Leave out' };
}

function named(subsidiaries: readonly Subsidiary[]): string {
	const shown = subsidiaries.slice(0, subsidiaries.length > MOST_NAMED ? 1 : MOST_NAMED);
	const names = shown.map(({ note, parent }) => `${note.name}, ${partOf(parent)}`).join('; ');
	const others = subsidiaries.length - shown.length;
	return others > 0 ? `${names}; and ${number(others, 'en')} more` : names;
}

function partOf({ name }: ActorNote): string {
	return `part of ${name}`;
}
