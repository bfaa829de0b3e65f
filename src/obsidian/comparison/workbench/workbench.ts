import { Notice } from 'obsidian';
import { shownName } from '../../../core/actor/note/shown-name';
import { changedQuery, type QueryChange } from '../../../core/comparison/edit/edit-query';
import { afterStep, beginHistory, redone, undone, type QueryHistory } from '../../../core/comparison/edit/history';
import { dropActor, dropMetric, moveActor, moveMetric, type OnScreen } from '../../../core/comparison/edit/on-screen';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import type { GridItem } from '../grid/model';
import { sentence } from '../../sentence';

/** The comparison that is worked on. */
interface WorkbenchParts {
	/** What is shown now; `undefined` while nothing is. */
	readonly screen: () => OnScreen | undefined;
	/** Called after each step, with what is asked for now. */
	readonly onStep: (query: ComparisonQuery) => void;
	/** Moves the focus to the head of an item, or to where it was in the table. */
	readonly focus: (item?: GridItem) => void;
	/** Says something to those who do not see it. */
	readonly say: (text: string) => void;
}

/** What the person changes of a comparison on screen, step by step. What is shown is the query, and nothing else. */
export class Workbench {
	private history: QueryHistory | undefined;

	constructor(private readonly parts: WorkbenchParts) {}

	/** What is asked for now. */
	get query(): ComparisonQuery | undefined {
		return this.history?.present;
	}

	/** The steps so far. */
	get steps(): QueryHistory | undefined {
		return this.history;
	}

	/** Begins with what is asked for, or goes on with steps that were made of it before. */
	begin(query: ComparisonQuery | undefined, history = query && beginHistory(query)): void {
		this.history = history;
	}

	/** Changes parts of the query. */
	change(change: QueryChange): void {
		if (this.query !== undefined) this.step(changedQuery(this.query, change));
	}

	/** Asks for something else. */
	step(query: ComparisonQuery): void {
		if (this.history !== undefined) this.goTo(afterStep(this.history, query));
	}

	/** Takes the last step back. */
	undo(): void {
		if (this.history !== undefined) this.goTo(undone(this.history));
	}

	/** Does the step again that was taken back. */
	redo(): void {
		if (this.history !== undefined) this.goTo(redone(this.history));
	}

	/** Takes an actor or a metric out, or moves it by so many places: less than 0 is towards the first. */
	edit(item: GridItem, act: 'drop' | number): void {
		const screen = this.parts.screen();
		if (screen === undefined) return;
		const query = act === 'drop' ? dropped(screen, item) : moved(screen, item, act);
		if (query !== undefined) this.step(query);
		else if (act === 'drop') new Notice(sentence(`The last ${item.kind} stays.`));
		this.parts.focus(act === 'drop' ? undefined : item);
		if (query !== undefined && act !== 'drop') this.sayPlace(item);
	}

	private sayPlace({ kind, key }: GridItem): void {
		const { order = [], metrics = [], selection } = this.parts.screen() ?? {};
		const keys = kind === 'actor' ? order : metrics.map((metric) => metric.key);
		const at = keys.indexOf(key);
		const actor = selection?.actors.find(({ note }) => note.path === key)?.note;
		const name = actor === undefined ? metrics[at]?.name : shownName(actor);
		if (name !== undefined) this.parts.say(`${name} moved to place ${at + 1} of ${keys.length}.`);
	}

	/** Does what `make` makes of what is on screen, if anything. */
	editBy(make: (screen: OnScreen) => ComparisonQuery | undefined): void {
		const screen = this.parts.screen();
		const query = screen && make(screen);
		if (query !== undefined) this.step(query);
	}

	private goTo(history: QueryHistory): void {
		if (history.present === this.history?.present) return;
		this.history = history;
		this.parts.onStep(history.present);
	}
}

function dropped(screen: OnScreen, { kind, key }: GridItem): ComparisonQuery | undefined {
	return kind === 'actor' ? dropActor(screen, key) : dropMetric(screen, key);
}

function moved(screen: OnScreen, { kind, key }: GridItem, by: number): ComparisonQuery | undefined {
	return kind === 'actor' ? moveActor(screen, key, by) : moveMetric(screen, key, by);
}
