import { getLanguage, prepareFuzzySearch, type SearchResult } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { shownName } from '../../../core/actor/note/shown-name';
import { describeActorRules } from '../../../core/actor/vault/describe-rules';
import {
	chosenNotes, toggleActor, togglePeers, toggleSubsidiaries, whoOf, withoutPeer, withPeer, type ActorChoice,
} from '../../../core/comparison/choose/actors';
import { placedFirst, searchable, searchActors, type FoundActor, type SearchableActor } from '../../../core/comparison/choose/search';
import type { Who } from '../../../core/comparison/query/query';
import type { ActorSource } from '../../vault/actor-source';
import { ChosenBar } from './chosen-bar';
import { chosenState, choiceText, remarksOn } from './describe-choice';
import type { PeerChoice } from './peer-choice';
import { renderFoundActor, type PeerMark } from './rows';
import type { OnPickerChange, PickerRow, PickerStep } from './step';
import { isReading } from '../../vault/reading-progress';

/** What the list of actors starts with, and who hears of changes. */
interface ActorStepOptions {
	readonly choice: ActorChoice;
	/** Why somebody is in the group, by path: the annotation that makes them a peer. */
	readonly reasons: ReadonlyMap<string, string>;
	/** Those who would be in the group, had the person not said that they are no peers. */
	readonly notPeers: readonly ActorNote[];
	/** Marks who is no peer; absent where the group is not an actor and its peers. */
	readonly peers?: PeerChoice;
	readonly onChange: OnPickerChange;
}

/** The most rows in the list: more than anyone looks through, few enough to draw at every key. */
const MOST_ROWS = 50;

/** Whom to compare: every actor that is known, found by name, alias or ticker, and above them who is chosen. */
export class ActorStep implements PickerStep {
	readonly placeholder = 'Choose actors by name, alias or ticker';
	readonly wayOut = 'Choose metrics';
	readonly bar: ChosenBar;
	private choice: ActorChoice;
	private actors: readonly SearchableActor[] = [];
	private isOutdated = true;
	/** Paths of those that stand first while nothing is typed. */
	private readonly first: readonly string[];
	private readonly remarks: ReadonlyMap<string, string>;

	constructor(
		private readonly source: ActorSource,
		private readonly options: ActorStepOptions,
	) {
		const { choice, reasons, notPeers } = options;
		this.choice = choice;
		this.first = [...choice.group?.notes ?? choice.chosen.values(), ...notPeers].map(({ path }) => path);
		this.remarks = remarksOn(choice, reasons);
		this.bar = new ChosenBar(createDiv(), {
			remove: (path) => this.remove(path),
			toggleSubsidiaries: () => this.change(toggleSubsidiaries(this.choice)),
			togglePeers: () => this.change(togglePeers(this.choice)),
		});
		this.showBar();
	}

	/** The chosen actors as they are known now, in their order. */
	notes(): ActorNote[] {
		return chosenNotes(this.choice).map((note) => this.source.index.get(note.path) ?? note);
	}

	/** How to ask for the chosen actors again. */
	who(): Who {
		return whoOf(this.choice, this.source.index);
	}

	/** Has notes that were read meanwhile in the list, the next time that rows are asked for. */
	forget(): void {
		this.isOutdated = true;
	}

	/** Removes who was chosen last, where their pill is in sight: nobody is to be removed unseen. */
	removeLast(): void {
		const last = [...this.choice.chosen.keys()].pop();
		if (last !== undefined && this.bar.showsAll) this.remove(last);
	}

	rows(query: string): PickerRow[] {
		if (this.isOutdated) this.actors = placedFirst(searchable(this.source.index.all(), this.actors), this.first);
		this.isOutdated = false;
		return searchActors(this.actors, query, prepareFuzzySearch(query), MOST_ROWS).map((found) => this.row(found));
	}

	emptyText(): string {
		const { source } = this;
		if (isReading(source.progress)) return 'No match in the notes read so far.';
		if (source.index.size === 0) return `No actor notes in this vault yet. ${describeActorRules(source.options.actorRules)}`;
		return 'No actor has that name, alias or ticker.';
	}

	status(): string {
		return choiceText(this.choice, getLanguage());
	}

	private row(found: FoundActor<SearchResult>): PickerRow {
		const { note, name } = found;
		const mark = this.markOf(note);
		return {
			id: note.path,
			choose: () => this.change(toggleActor(this.choice, note)),
			...(mark && { mark: mark.toggle }),
			render: (el) => renderFoundActor(el, found, {
				isChosen: this.choice.chosen.has(note.path),
				isAmbiguous: [note.name, shownName(note), name.text].some((each) => this.isAmbiguous(each)),
				remark: this.options.peers?.isMarked(note) === true ? 'not a peer' : this.remarks.get(note.path),
				...(mark && { mark: this.markOf(note) ?? mark }),
			}),
		};
	}

	/** Whether the actor is no peer, and what changes that, for those in the list of peers. */
	private markOf(note: ActorNote): PeerMark | undefined {
		const { peers } = this.options;
		if (peers?.canMark(note) !== true || !this.first.includes(note.path)) return undefined;
		return { isMarked: peers.isMarked(note), toggle: () => this.mark(note, peers) };
	}

	private mark(note: ActorNote, peers: PeerChoice): void {
		const event = peers.toggle(note);
		this.change((peers.isMarked(note) ? withoutPeer : withPeer)(this.choice, note), event, [note.path]);
	}

	private remove(path: string): void {
		const note = this.choice.chosen.get(path);
		if (note !== undefined) this.change(toggleActor(this.choice, note));
	}

	private change(choice: ActorChoice, event?: string, rows: readonly string[] = []): void {
		const before = this.choice.chosen;
		this.choice = choice;
		this.showBar();
		const paths = [...before.keys(), ...choice.chosen.keys()].filter((path) => before.has(path) !== choice.chosen.has(path));
		this.options.onChange([...new Set([...rows, ...paths])], event);
	}

	private showBar(): void {
		this.bar.show(chosenState(this.choice, (note) => (this.isAmbiguous(shownName(note)) ? note.path : shownName(note)), getLanguage()));
	}

	private isAmbiguous(name: string): boolean {
		return this.source.index.named(name).length > 1;
	}
}
