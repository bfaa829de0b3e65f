import { Notice } from 'obsidian';
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

	/** Takes an actor or a metric out, or moves it by -1 towards the first or by 1. */
	edit(item: GridItem, act: 'drop' | -1 | 1): void {
		const screen = this.parts.screen();
		if (screen === undefined) return;
		const query = act === 'drop' ? dropped(screen, item) : moved(screen, item, act);
		if (query !== undefined) this.step(query);
		else if (act === 'drop') new Notice(sentence(`The last ${item.kind} stays.`));
		this.parts.focus(act === 'drop' ? undefined : item);
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

function moved(screen: OnScreen, { kind, key }: GridItem, by: -1 | 1): ComparisonQuery | undefined {
	return kind === 'actor' ? moveActor(screen, key, by) : moveMetric(screen, key, by);
}
