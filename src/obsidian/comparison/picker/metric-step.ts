import { getLanguage, prepareFuzzySearch, type SearchResult } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { compareActors } from '../../../core/comparison/table/compare';
import { counted, number } from '../../../core/wording';
import {
	chooseAlike, chosenFirst, chosenNames, keptChoices, metricChoices, movedTo, toggled, type MetricChoice,
} from '../../../core/comparison/choose/metrics';
import { namesAsked } from '../../../core/comparison/table/times/asked-span';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import { renderMetricRow } from './rows';
import type { OnPickerChange, PickerRow, PickerStep } from './step';

/** What the list of metrics is made by, and who hears of changes. */
interface MetricStepOptions {
	readonly terms: MetricTerms;
	/** The names of those that are chosen from the start; the usual ones where left out. */
	readonly metrics?: readonly string[];
	readonly onChange: OnPickerChange;
}

/** A metric that matches what is typed, and where in its name. */
interface ShownMetric {
	readonly choice: MetricChoice;
	readonly match: SearchResult | null;
}

/** The most rows in the list: those of most actors come first, and typing finds every other. */
const MOST_ROWS = 100;

/**
 * By which metrics to compare: all that the chosen actors have, those that are to be shown first.
 *
 * Moving a metric leaves the rows where they are and changes what they show: the list itself is made
 * anew only by typing, so that it never jumps under the hand.
 */
export class MetricStep implements PickerStep {
	readonly placeholder = 'Choose metrics and their order';
	readonly wayOut = 'Back to actors';
	private actors: readonly ActorNote[] = [];
	/** What is chosen as long as the person changes nothing. */
	private standard: readonly MetricChoice[] = [];
	private choices: readonly MetricChoice[] = [];
	private shown: readonly ShownMetric[] = [];

	constructor(private readonly options: MetricStepOptions) {}

	/** Lists the metrics of these actors. What the person has chosen before stays chosen as far as these have it. */
	take(actors: readonly ActorNote[]): void {
		const { terms, metrics } = this.options;
		const standard = metricChoices(compareActors(actors, { terms }));
		if (this.isUntouched && metrics !== undefined) this.choices = metricChoices(compareActors(actors, { terms, metrics }));
		this.choices = chooseAlike(this.choices, this.standard) ? standard : keptChoices(this.choices, standard);
		this.standard = standard;
		this.actors = actors;
	}

	/** Whether the list has not been looked at. */
	private get isUntouched(): boolean {
		return this.actors.length === 0;
	}

	/** The chosen metrics of these actors, in their order; `undefined` where the person has left them as they were. */
	namesFor(actors: readonly ActorNote[]): string[] | undefined {
		const { metrics, terms } = this.options;
		if (this.isUntouched && metrics !== undefined) return [...metrics];
		if (chooseAlike(this.choices, this.standard)) return undefined;
		this.take(actors);
		const chosen = this.choices.filter(({ isChosen }) => isChosen);
		return chosen.length === 0 || chooseAlike(this.choices, this.standard) ? undefined : namesAsked(chosen, metrics ?? [], terms);
	}

	rows(query: string): PickerRow[] {
		const search = query.trim() === '' ? undefined : prepareFuzzySearch(query);
		this.choices = chosenFirst(this.choices);
		this.shown = this.choices
			.flatMap((choice) => {
				const match = search?.(choice.name) ?? null;
				return search !== undefined && match === null ? [] : [{ choice, match }];
			})
			.slice(0, MOST_ROWS);
		return this.shown.map((_, index) => this.row(index));
	}

	emptyText(): string {
		if (this.choices.length > 0) return 'None of these actors has that metric.';
		return 'None of these actors has quick stats. Add a Quick stats table to their notes.';
	}

	/** How many of how many metrics are chosen. */
	status(): string {
		const locale = getLanguage();
		return `${number(chosenNames(this.choices).length, locale)} of ${counted(this.choices.length, 'metric', locale)}`;
	}

	private row(index: number): PickerRow {
		const move = (by: -1 | 1): number => this.move(index, by);
		return {
			id: String(index),
			choose: () => this.toggle(index),
			move,
			render: (el) => {
				const shown = this.shown[index];
				if (shown !== undefined) renderMetricRow(el, { ...shown, actors: this.actors.length, move });
			},
		};
	}

	private toggle(index: number): void {
		const shown = this.shown[index];
		if (shown === undefined) return;
		this.change(toggled(this.choices, shown.choice.key), [index]);
	}

	/** Past the next chosen metric of the list: one that is not chosen is no column, so its order means nothing. */
	private move(from: number, by: -1 | 1): number {
		const moving = this.shown[from]?.choice;
		if (moving?.isChosen !== true) return 0;
		let to = from + by;
		while (this.shown[to]?.choice.isChosen === false) to += by;
		const target = this.shown[to]?.choice;
		if (target === undefined) return 0;
		const order = movedTo(this.shown.map(({ choice }) => choice), moving.key, target.key);
		const byKey = new Map(this.shown.map((shown) => [shown.choice.key, shown]));
		this.shown = order.flatMap(({ key }) => byKey.get(key) ?? []);
		const choices = movedTo(this.choices, moving.key, target.key);
		const names = chosenNames(choices);
		const rows = this.shown.map((_, index) => index).slice(Math.min(from, to), Math.max(from, to) + 1);
		this.change(choices, rows, `${moving.name} is column ${names.indexOf(moving.name) + 1} of ${names.length}`);
		return to - from;
	}

	private change(choices: readonly MetricChoice[], rows: readonly number[], event?: string): void {
		this.choices = choices;
		const byKey = new Map(choices.map((choice) => [choice.key, choice]));
		this.shown = this.shown.map(({ choice, match }) => ({ choice: byKey.get(choice.key) ?? choice, match }));
		this.options.onChange(rows.map(String), event);
	}
}
