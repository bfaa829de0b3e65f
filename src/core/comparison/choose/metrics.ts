/** Which metrics a person wants compared, and in which order: a list of all there are, some of them chosen. */

import type { ComparisonTable, MetricCoverage } from '../table/table';

/** A metric of the group, and whether it is to be shown. Those that are shown stand in the order of the list. */
export interface MetricChoice extends MetricCoverage {
	readonly isChosen: boolean;
}

/** All metrics of a table: those it shows are chosen and stand first, those it leaves out follow. */
export function metricChoices({ metrics, omitted }: Pick<ComparisonTable, 'metrics' | 'omitted'>): MetricChoice[] {
	const choice = (isChosen: boolean) => ({ key, name, coverage }: MetricCoverage): MetricChoice => ({ key, name, coverage, isChosen });
	return [...metrics.map(choice(true)), ...omitted.map(choice(false))];
}

/** Chooses a metric or leaves it out. It stays where it stands: rows must not jump under the hand. */
export function toggled(choices: readonly MetricChoice[], key: string): MetricChoice[] {
	return choices.map((choice) => (choice.key === key ? { ...choice, isChosen: !choice.isChosen } : choice));
}

/** Puts the metric `key` where the metric `target` is; those in between make room. */
export function movedTo(choices: readonly MetricChoice[], key: string, target: string): MetricChoice[] {
	const to = choices.findIndex((choice) => choice.key === target);
	const moving = choices.find((choice) => choice.key === key);
	if (to < 0 || moving === undefined) return [...choices];
	const others = choices.filter((choice) => choice !== moving);
	return [...others.slice(0, to), moving, ...others.slice(to)];
}

/** The chosen ones before the others, each in their order. */
export function chosenFirst(choices: readonly MetricChoice[]): MetricChoice[] {
	return [...choices.filter(({ isChosen }) => isChosen), ...choices.filter(({ isChosen }) => !isChosen)];
}

/** What a person has chosen of one group, for another: their metrics that it has too, in their order, and none besides. */
export function keptChoices(previous: readonly MetricChoice[], group: readonly MetricChoice[]): MetricChoice[] {
	const available = new Map(group.map((choice) => [choice.key, choice]));
	const kept = previous.filter(({ isChosen }) => isChosen).flatMap(({ key }) => available.get(key) ?? []);
	return [
		...kept.map((choice) => ({ ...choice, isChosen: true })),
		...group.filter((choice) => !kept.includes(choice)).map((choice) => ({ ...choice, isChosen: false })),
	];
}

/** The names of the chosen metrics, in their order. */
export function chosenNames(choices: readonly MetricChoice[]): string[] {
	return choices.filter(({ isChosen }) => isChosen).map(({ name }) => name);
}

/** Whether two lists choose the same metrics in the same order. */
export function chooseAlike(a: readonly MetricChoice[], b: readonly MetricChoice[]): boolean {
	const [first, second] = [a, b].map((choices) => choices.filter(({ isChosen }) => isChosen).map(({ key }) => key));
	return first?.length === second?.length && first?.every((key, index) => key === second?.[index]) === true;
}
