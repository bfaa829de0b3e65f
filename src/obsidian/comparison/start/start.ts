import { Notice, type App, type EventRef, type TFile } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { movedNotPeers } from '../../../core/actor/vault/not-peers';
import { choiceFromGroup, choiceFromPeers, choiceOf, linkTo, type ActorChoice } from '../../../core/comparison/choose/actors';
import type { ActorLookup } from '../../../core/comparison/choose/find-actor';
import { selectActors, selectPeers, type Selection } from '../../../core/comparison/choose/select';
import { subsidiariesWithin } from '../../../core/comparison/choose/subsidiaries';
import type { Who } from '../../../core/comparison/query/query';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { Clock } from '../../clock';
import { noteAtHand } from '../../note/at-hand';
import { findOpenEditor, type OpenEditor } from '../../note/open-editor';
import type { ActorSource } from '../../vault/actor-source';
import { isReading, waitForReading } from '../../vault/reading-progress';
import { PeerChoice, type NotPeersStore } from '../picker/peer-choice';
import { ComparisonPicker } from '../picker/picker';
import { chooseGroup } from './choose-group';
import { deliverComparison } from './deliver';

/** The parts of the plugin that a comparison is begun with. */
export interface ComparisonParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	/** The metric names now in force. */
	readonly terms: () => MetricTerms;
	/** Whom the person has said to be no peers. */
	readonly notPeers: NotPeersStore;
}

/** Lets the person choose actors, starting with the one whose note is open. */
export async function compareChosen(parts: ComparisonParts): Promise<void> {
	const editor = findOpenEditor(parts.app);
	const active = await activeActor(parts);
	pick(parts, editor, choiceOf(active === undefined ? [] : [active]));
}

/** Compares actors that are named already, such as those linked in a selection. */
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
		new Notice(`"${file.basename}" isn't an actor note. Peers come from the Related section of an actor note.`);
		return;
	}
	const selection = selectPeers(actor, { ...lookupFrom(source), notPeers: parts.notPeers.read() });
	pickFrom(parts, editor, { kind: 'peers', of: linkTo(actor, source.index) }, selection);
}

/** Lets the person choose a tag or folder, and compares its actors. */
export async function compareByGroup(parts: ComparisonParts, kind: 'tag' | 'folder'): Promise<void> {
	const { app, source } = parts;
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source, 'Looking for actors'))) return;
	chooseGroup(app, kind, source.index.all(), (who) => compareGroup(parts, who, editor));
}

/** Compares the actors of a tag or folder. */
export function compareGroup(parts: ComparisonParts, who: Who, editor = findOpenEditor(parts.app)): void {
	pickFrom(parts, editor, who, selectActors(who, lookupFrom(parts.source)));
}

/** Finds actors as the note at `from` names them; empty for names of no note in particular. */
export function lookupFrom(source: ActorSource, from = ''): ActorLookup {
	return { index: source.index, resolve: (target, path) => source.resolveLink(target, path), from };
}

/** Keeps who is no peer of whom with their notes when a note or folder is renamed, for `Plugin.registerEvent`. */
export function notPeersOnRename({ app, notPeers }: ComparisonParts): EventRef {
	return app.vault.on('rename', ({ path }, from) => {
		const pairs = notPeers.read();
		const moved = movedNotPeers(pairs, from, path);
		if (moved !== pairs) notPeers.write(moved);
	});
}

async function activeActor({ app, source }: ComparisonParts): Promise<ActorNote | undefined> {
	const file = noteAtHand(app.workspace);
	if (file === null) return undefined;
	const known = source.index.get(file.path);
	return known === undefined && isReading(source.progress) ? source.read(file) : known;
}

/** Begins with a group, its subsidiaries left out; the subject is never one of them. */
function pickFrom(parts: ComparisonParts, editor: OpenEditor | undefined, who: Who, selection: Selection): void {
	const { actors, subject, problems, notPeers = [] } = selection;
	const notes = actors.map(({ note }) => note);
	if (notes.length < 2 && notPeers.length === 0) {
		new Notice([...problems, 'To choose actors yourself, run "Compare actors".'].join(' '), LONG_NOTICE);
		return;
	}
	const { resolve } = lookupFrom(parts.source);
	const subsidiaries = subsidiariesWithin(notes, resolve).filter(({ note }) => note.path !== subject);
	const reasons = actors.flatMap(({ note, reason }) => (reason === null ? [] : [[note.path, reason] as const]));
	const begin = who.kind === 'peers' ? choiceFromPeers : choiceFromGroup;
	pick(parts, editor, begin({ who, notes }, subsidiaries), new Map(reasons), notPeers);
}

/** Milliseconds for a notice of several sentences. */
const LONG_NOTICE = 12_000;

/**
 * Opens the picker. `reasons` says by path why somebody is in the group: the annotation that makes them a peer;
 * `notPeers` are those who would be, had the person not said otherwise.
 */
function pick(
	parts: ComparisonParts,
	editor: OpenEditor | undefined,
	choice: ActorChoice,
	reasons: ReadonlyMap<string, string> = new Map<string, string>(),
	notPeers: readonly ActorNote[] = [],
): void {
	const { app, source, clock, terms } = parts;
	const subject = choice.group?.who.kind === 'peers' ? choice.group.notes[0] : undefined;
	new ComparisonPicker(app, source, {
		choice,
		reasons,
		notPeers,
		...(subject && { peers: new PeerChoice(subject, parts.notPeers) }),
		terms: terms(),
		hasEditor: editor !== undefined,
		onDone: (query, notes, result) => deliverComparison(app, { query, notes, result, editor, today: clock.today(), terms: terms() }),
	}).open();
}
