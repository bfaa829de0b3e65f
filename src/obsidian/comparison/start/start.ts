import { Notice, type App, type EventRef, type TFile } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { movedNotPeers } from '../../../core/actor/vault/not-peers';
import { choiceFromGroup, choiceFromPeers, choiceOf, type ActorChoice } from '../../../core/comparison/choose/actors';
import { linkTo } from '../../../core/actor/lookup/link-to';
import type { ActorLookup } from '../../../core/actor/lookup/find-actor';
import { selectActors, selectPeers, type Selection } from '../../../core/comparison/choose/select';
import { subsidiariesWithin } from '../../../core/comparison/choose/subsidiaries';
import { changedQuery } from '../../../core/comparison/edit/edit-query';
import type { ComparisonQuery, Who } from '../../../core/comparison/query/query';
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
import { sentence } from '../../sentence';

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
	pick(parts, editor, { choice: choiceOf(active === undefined ? [] : [active]) });
}

/** Compares actors that are named already, such as those linked in a selection. */
export function compareNotes(parts: ComparisonParts, notes: readonly ActorNote[]): void {
	pick(parts, findOpenEditor(parts.app), { choice: choiceOf(notes) });
}

/** Compares the actor of a note with its peers, or says why that cannot be. Unsaved text of an open editor counts. */
export async function compareWithPeers(parts: ComparisonParts, file: TFile): Promise<void> {
	const { app, source } = parts;
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source, 'Looking for peers'))) return;
	const actor = await source.read(file, editor?.file === file ? editor.editor.getValue() : undefined);
	if (actor === undefined) {
		new Notice(sentence(`"${file.basename}" isn't an actor note. Peers come from the Related section of an actor note.`));
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

/**
 * Lets the person choose anew from what a comparison has; `take` gets what is to be shown in its place. Who is compared stays
 * asked for as it is where nobody is added or taken out, and so do the subject, the sort and the view.
 */
export function changeChoice(
	parts: ComparisonParts,
	query: ComparisonQuery,
	selection: Selection,
	take: (query: ComparisonQuery) => void,
): void {
	const notes = selection.actors.map(({ note }) => note);
	const group = query.who.kind === 'actors' ? {} : { group: { who: query.who, notes } };
	const whoOf = ({ who }: ComparisonQuery, chosen: readonly ActorNote[]): Who => {
		if (chosen.length === notes.length && chosen.every(({ path }, index) => path === notes[index]?.path)) return query.who;
		const subject = chosen.find(({ path }) => path === selection.subject);
		return who.kind === 'actors' && subject !== undefined ? { ...who, subject: linkTo(subject, parts.source.index) } : who;
	};
	pick(parts, findOpenEditor(parts.app), {
		choice: { ...choiceOf(notes), ...group },
		...(query.metrics && { metrics: query.metrics }),
		show: (chosen, actors) => take(changedQuery(query, { who: whoOf(chosen, actors), metrics: chosen.metrics })),
	});
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
		new Notice(sentence([...problems, 'To choose actors yourself, run "Compare actors".'].join(' ')), LONG_NOTICE);
		return;
	}
	const { resolve } = lookupFrom(parts.source);
	const subsidiaries = subsidiariesWithin(notes, resolve).filter(({ note }) => note.path !== subject);
	const reasons = actors.flatMap(({ note, reason }) => (reason === null ? [] : [[note.path, reason] as const]));
	const begin = who.kind === 'peers' ? choiceFromPeers : choiceFromGroup;
	pick(parts, editor, { choice: begin({ who, notes }, subsidiaries), reasons: new Map(reasons), notPeers });
}

/** Milliseconds for a notice of several sentences. */
const LONG_NOTICE = 12_000;

/** What the picker begins with. */
interface Beginning {
	readonly choice: ActorChoice;
	/** Why somebody is in the group, by path: the annotation that makes them a peer. */
	readonly reasons?: ReadonlyMap<string, string>;
	/** Those who would be in the group, had the person not said otherwise. */
	readonly notPeers?: readonly ActorNote[];
	/** The metrics that are chosen; the usual ones where left out. */
	readonly metrics?: readonly string[];
	/** Shows what was chosen; in a tab of its own where left out. */
	readonly show?: (query: ComparisonQuery, notes: readonly ActorNote[]) => void;
}

/** Opens the picker, and does with its query what the person wants done. */
function pick(parts: ComparisonParts, editor: OpenEditor | undefined, beginning: Beginning): void {
	const { app, source, clock, terms } = parts;
	const { choice, reasons = new Map<string, string>(), notPeers = [], metrics, show } = beginning;
	const subject = choice.group?.who.kind === 'peers' ? choice.group.notes[0] : undefined;
	new ComparisonPicker(app, source, {
		choice,
		reasons,
		notPeers,
		...(metrics && { metrics }),
		...(subject && { peers: new PeerChoice(subject, parts.notPeers) }),
		terms: terms(),
		hasEditor: editor !== undefined,
		onDone: (query, notes, result) => {
			if (result === 'view' && show !== undefined) show(query, notes);
			else deliverComparison(app, { query, notes, result, editor, today: clock.today(), terms: terms() });
		},
	}).open();
}
