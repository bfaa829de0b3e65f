import { Notice, type App, type Command, type TFile } from 'obsidian';
import type { ActorNote } from '../../core/actor/actor-note';
import { peersOf } from '../../core/actor/peers';
import type { ActorSource } from '../actor-source';
import type { Clock } from '../clock';
import { ActorPicker } from './actor-picker';
import { findOpenEditor } from './open-editor';
import { listed, placeComparison } from './place-comparison';
import { isReading, waitForReading } from './reading-progress';

/** What the commands work with. */
export interface ComparisonParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
}

/** The commands that compare actors, for `Plugin.addCommand`. */
export function comparisonCommands(parts: ComparisonParts): Command[] {
	return [
		{
			id: 'compare-actors',
			name: 'Compare actors',
			icon: 'table-2',
			callback: () => void pickAndCompare(parts),
		},
		{
			id: 'compare-with-peers',
			name: 'Compare with peers',
			icon: 'users',
			checkCallback: (checking) => {
				const file = parts.app.workspace.getActiveFile();
				if (file === null || !mayBeActor(parts, file)) return false;
				if (!checking) void compareWithPeers(parts, file);
				return true;
			},
		},
	];
}

/** Whether a note is an actor note, as far as is known without reading it; a note not read yet may be one. */
function mayBeActor({ source }: ComparisonParts, file: TFile): boolean {
	return source.index.get(file.path) !== undefined || (isReading(source.progress) && file.extension === 'md');
}

/** Lets the person choose actors, starting with the one whose note is open, and compares them. */
async function pickAndCompare({ app, source, clock }: ComparisonParts): Promise<void> {
	const editor = findOpenEditor(app);
	const active = await activeActor(app, source);
	new ActorPicker(app, source, {
		chosen: active === undefined ? [] : [active],
		onCompare: (notes) => placeComparison(app, { notes, kind: 'chosen', editor, today: clock.today() }),
	}).open();
}

async function activeActor(app: App, source: ActorSource): Promise<ActorNote | undefined> {
	const file = app.workspace.getActiveFile();
	if (file === null) return undefined;
	const known = source.index.get(file.path);
	return known === undefined && isReading(source.progress) ? source.read(file) : known;
}

/** Compares the actor of a note with its peers, or says why that cannot be. */
async function compareWithPeers({ app, source, clock }: ComparisonParts, file: TFile): Promise<void> {
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source))) return;
	const unsaved = editor?.file === file ? editor.editor.getValue() : undefined;
	const actor = await source.read(file, unsaved);
	if (actor === undefined) {
		new Notice(`${file.basename} is not an actor note. Peers are found from the Related section of an actor note.`);
		return;
	}
	const peers = peersOf(actor, source.index, (target, from) => source.resolveLink(target, from)).map(({ note }) => note);
	const [withStats, withoutStats] = [peers.filter(hasQuickStats), peers.filter((note) => !hasQuickStats(note))];
	if (withStats.length > 0) placeComparison(app, { notes: [actor, ...withStats], kind: 'peers', editor, today: clock.today() });
	const notice = peersNotice(actor, withStats, withoutStats);
	if (notice !== undefined) new Notice(notice, LONG_NOTICE);
}

function hasQuickStats({ quickStats }: ActorNote): boolean {
	return quickStats.length > 0;
}

/** Milliseconds for a notice of several sentences. */
const LONG_NOTICE = 12_000;

/** What the person should know of peers that are not in the table: that there are none, or that their notes have nothing to compare. */
function peersNotice({ name }: ActorNote, withStats: readonly ActorNote[], withoutStats: readonly ActorNote[]): string | undefined {
	if (withStats.length > 0 && withoutStats.length === 0) return undefined;
	if (withStats.length > 0) return `Left out, for want of quick stats: ${listed(withoutStats)}.`;
	if (withoutStats.length > 0) return `There is nothing to compare ${name} with: no quick stats in ${listed(withoutStats)}.`;
	return `No competitor, peer or rival in Related of ${name} or of notes that link to it. `
		+ 'Write one, such as “[[Name]] — competitor”, or choose whom to compare with the command “Compare actors”.';
}
