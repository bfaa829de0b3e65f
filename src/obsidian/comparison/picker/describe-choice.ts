import type { ActorNote } from '../../../core/actor/note/actor-note';
import {
	chosenNotes, FIRST_PEERS, isWholeGroup, leftOut, MOST_LISTED, peersLeftOut, type ActorChoice,
} from '../../../core/comparison/choose/actors';
import { groupText } from '../../../core/comparison/query/title';
import { have, number } from '../../../core/wording';
import type { Subsidiary } from '../../../core/comparison/choose/subsidiaries';
import { plainText } from '../../../core/markdown/inline';
import type { ChosenBarState } from './chosen-bar';

/** Pills for a set with more actors than `MOST_LISTED`: thousands are neither looked through nor drawn in time. */
const FIRST_FEW = 10;
/** The most subsidiaries that are named; of more, one as an example. */
const MOST_NAMED = 3;

/** Who is chosen, for the status line: `NVIDIA + 37 peers (6 have no data)`. A whole group goes by its name: the comparison follows it. */
export function choiceText(choice: ActorChoice, locale: string): string {
	const { size } = choice.chosen;
	if (size < 2) return 'Choose two or more';
	const group = isWholeGroup(choice) ? choice.group : undefined;
	const who = group === undefined ? partText(choice, locale) : groupText(size, group.who, locale);
	const bare = [...choice.chosen.values()].filter(({ quickStats }) => quickStats.length === 0).length;
	return bare === 0 ? who : `${who} (${number(bare, locale)} ${have(bare)} no data)`;
}

/** Who is chosen of no whole group: `8 of 23 peers chosen`, with others among them `10 chosen`. */
function partText({ group, chosen }: ActorChoice, locale: string): string {
	const { size } = chosen;
	const [subject, ...peers] = group?.who.kind === 'peers' ? group.notes : [];
	const ofPeers = peers.filter(({ path }) => chosen.has(path)).length;
	const isOnlyPeers = subject !== undefined && size === ofPeers + Number(chosen.has(subject.path));
	return isOnlyPeers ? `${number(ofPeers, locale)} of ${number(peers.length, locale)} peers chosen` : `${number(size, locale)} chosen`;
}

/** Who is chosen, for the bar of pills. `labelOf` tells an actor from others of its name. */
export function chosenState(choice: ActorChoice, labelOf: (note: ActorNote) => string, locale: string): ChosenBarState {
	const notes = chosenNotes(choice);
	const shown = notes.length > MOST_LISTED ? notes.slice(0, FIRST_FEW) : notes;
	const subsidiaries = subsidiariesState(choice, locale);
	const peers = peersState(choice, locale);
	return {
		pills: shown.map((note) => ({ path: note.path, label: labelOf(note) })),
		more: notes.length - shown.length,
		...(subsidiaries && { subsidiaries }),
		...(peers && { peers }),
	};
}

/** What is said below an actor's name, by path: why it is in the group, or whose part it is. */
export function remarksOn({ subsidiaries }: ActorChoice, reasons: ReadonlyMap<string, string> = new Map()): Map<string, string> {
	const written = [...reasons].map(([path, reason]) => [path, plainText(reason)] as const);
	return new Map([...written, ...subsidiaries.map(({ note, parent }) => [note.path, partOf(parent)] as const)]);
}

/** Peers that are not chosen are a press away, and so is the choice that the picker began with. */
function peersState(choice: ActorChoice, locale: string): ChosenBarState['peers'] {
	if (choice.group?.who.kind !== 'peers') return undefined;
	const out = peersLeftOut(choice).length;
	if (out > 0) return { text: `${number(out, locale)} more ${out === 1 ? 'peer' : 'peers'} listed`, button: 'Choose all' };
	return choice.group.notes.length > FIRST_PEERS + 1 ? { text: 'All peers chosen', button: `Choose first ${FIRST_PEERS}` } : undefined;
}

function subsidiariesState(choice: ActorChoice, locale: string): ChosenBarState['subsidiaries'] {
	if (choice.subsidiaries.length === 0) return undefined;
	const out = leftOut(choice);
	if (out.length > 0) return { text: `${counted(out, locale)} left out (${named(out, locale)})`, button: 'Include' };
	return { text: `${counted(choice.subsidiaries, locale)} also listed (${named(choice.subsidiaries, locale)})`, button: 'Exclude' };
}

function counted({ length }: readonly Subsidiary[], locale: string): string {
	return `${number(length, locale)} ${length === 1 ? 'subsidiary' : 'subsidiaries'}`;
}

/** `Google Cloud of Google, +3`. */
function named(subsidiaries: readonly Subsidiary[], locale: string): string {
	const shown = subsidiaries.slice(0, subsidiaries.length > MOST_NAMED ? 1 : MOST_NAMED);
	const others = subsidiaries.length - shown.length;
	const names = shown.map(({ note, parent }) => `${note.name} of ${parent.name}`).join(', ');
	return others > 0 ? `${names}, +${number(others, locale)}` : names;
}

function partOf({ name }: ActorNote): string {
	return `part of ${name}`;
}
