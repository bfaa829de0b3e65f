import { Notice, type App, type TFile } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { choiceFromGroup, choiceOf, linkTo, type ActorChoice } from '../../../core/comparison/choose/actors';
import { folderGroups, tagGroups } from '../../../core/comparison/choose/groups';
import type { Who } from '../../../core/comparison/query/query';
import type { ActorPlaces } from '../../../core/comparison/choose/find-actor';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import { selectActors, selectPeers, type Selection } from '../../../core/comparison/choose/select';
import { subsidiariesWithin } from '../../../core/comparison/choose/subsidiaries';
import type { ActorSource } from '../../vault/actor-source';
import type { Clock } from '../../clock';
import { ComparisonPicker } from '../picker/picker';
import { GroupSuggester } from './choose-group';
import { findOpenEditor, type OpenEditor } from '../../note/open-editor';
import { placeComparison } from './deliver';
import { isReading, waitForReading } from '../../vault/reading-progress';

/** What comparing works with. */
export interface ComparisonParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	/** The table of metric names now in force. */
	readonly terms: () => MetricTerms;
}

/** Lets the person choose actors, starting with the one whose note is open. */
export async function compareChosen(parts: ComparisonParts): Promise<void> {
	const editor = findOpenEditor(parts.app);
	const active = await activeActor(parts);
	pick(parts, editor, choiceOf(active === undefined ? [] : [active]));
}

/** Lets the person compare actors that are named already, such as those linked in a selection. */
export function compareNotes(parts: ComparisonParts, notes: readonly ActorNote[]): void {
	pick(parts, findOpenEditor(parts.app), choiceOf(notes));
}

/** Compares the actor of a note with its peers, or says why that cannot be. Unsaved text of an open editor counts. */
export async function compareWithPeers(parts: ComparisonParts, file: TFile): Promise<void> {
	const { app, source } = parts;
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source, 'Looking for peers'))) return;
	const actor = await source.read(file, editor?.file === file ? editor.editor.getValue() : undefined);
	if (actor === undefined) {
		new Notice(`${file.basename} is not an actor note. Peers are found from the Related section of an actor note.`);
		return;
	}
	pickFrom(parts, editor, { kind: 'peers', of: linkTo(actor, source.index) }, selectPeers(actor, placesOf(source)));
}

/** Lets the person choose a tag, and compares its actors. */
export async function compareByTag(parts: ComparisonParts): Promise<void> {
	await compareBy(parts, 'tag');
}

/** Lets the person choose a folder, and compares its actors. */
export async function compareByFolder(parts: ComparisonParts): Promise<void> {
	await compareBy(parts, 'folder');
}

/** Compares the actors of a tag or folder. */
export function compareGroup(parts: ComparisonParts, who: Who, editor = findOpenEditor(parts.app)): void {
	pickFrom(parts, editor, who, selectActors(who, placesOf(parts.source)));
}

async function compareBy(parts: ComparisonParts, kind: 'tag' | 'folder'): Promise<void> {
	const { app, source } = parts;
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source, 'Looking for actors'))) return;
	const isTag = kind === 'tag';
	new GroupSuggester(app, {
		groups: (isTag ? tagGroups : folderGroups)(source.index.all()),
		sign: isTag ? '#' : '',
		placeholder: isTag ? 'Compare the actors of a tag' : 'Compare the actors of a folder',
		none: isTag ? 'No tag has two or more actors. Give their notes one in common, such as #hyperscaler.' : 'No folder has two or more actors. Move their notes into one.',
		onChoose: ({ name }) => compareGroup(parts, isTag ? { kind: 'tag', tag: name } : { kind: 'folder', folder: name }, editor),
	}).open();
}

/** Where names and links of no note in particular lead. */
function placesOf(source: ActorSource): ActorPlaces {
	return { index: source.index, resolve: (target, from) => source.resolveLink(target, from), from: '' };
}

async function activeActor({ app, source }: ComparisonParts): Promise<ActorNote | undefined> {
	const file = app.workspace.getActiveFile();
	if (file === null) return undefined;
	const known = source.index.get(file.path);
	return known === undefined && isReading(source.progress) ? source.read(file) : known;
}

/** Begins with a group, its subsidiaries left out; the subject is never one of them. */
function pickFrom(parts: ComparisonParts, editor: OpenEditor | undefined, who: Who, { actors, subject, problems }: Selection): void {
	const notes = actors.map(({ note }) => note);
	if (notes.length < 2) {
		new Notice([...problems, 'Choose whom to compare with the command “Compare actors”.'].join(' '), LONG_NOTICE);
		return;
	}
	const subsidiaries = subsidiariesWithin(notes, (target, from) => parts.source.resolveLink(target, from)).filter(({ note }) => note.path !== subject);
	const reasons = actors.flatMap(({ note, reason }) => (reason === null ? [] : [[note.path, reason] as const]));
	pick(parts, editor, choiceFromGroup({ who, notes }, subsidiaries), new Map(reasons));
}

/** Milliseconds for a notice of several sentences. */
const LONG_NOTICE = 12_000;

function pick({ app, source, clock, terms }: ComparisonParts, editor: OpenEditor | undefined, choice: ActorChoice, reasons: ReadonlyMap<string, string> = new Map()): void {
	new ComparisonPicker(app, source, {
		choice,
		reasons,
		terms: terms(),
		hasEditor: editor !== undefined,
		onDone: (query, notes, result) => placeComparison(app, { query, notes, result, editor, today: clock.today(), terms: terms() }),
	}).open();
}
