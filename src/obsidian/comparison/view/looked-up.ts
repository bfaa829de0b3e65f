import { debounce, type Component } from 'obsidian';
import type { ActorLookup } from '../../../core/actor/lookup/find-actor';
import { selectActors, type Selection } from '../../../core/comparison/choose/select';
import type { OnScreen } from '../../../core/comparison/edit/on-screen';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { Clock } from '../../clock';
import type { ActorSource } from '../../vault/actor-source';
import { compareAsked, orderFor, type AskedComparison } from '../model/asked';

/** What tells that a query may come to something else. */
interface Changing {
	readonly source: Pick<ActorSource, 'onChange' | 'complete'>;
	readonly clock: Pick<Clock, 'onNewDay'>;
	readonly onSettingsChange: (listener: () => void) => () => void;
}

/** What a query is looked up in. */
interface LookUpParts {
	readonly source: ActorSource;
	/** The metric names now in force; the same object for as long as they do not change. */
	readonly terms: () => MetricTerms;
	/** Whom the person has said to be no peers. */
	readonly notPeers: { readonly read: () => NonNullable<ActorLookup['notPeers']> };
}

/** A query with what it comes to now. */
export interface LookedUp {
	readonly query: ComparisonQuery;
	readonly selection: Selection;
	readonly shown: AskedComparison;
}

/** Looks queries up, and compares anew only where the notes or what is asked of them has changed. */
export class LookUp {
	private shown: AskedComparison | undefined;
	/** What was last compared: while these are the same objects, so is the comparison. */
	private comparedFrom: readonly unknown[] = [];

	/** `from` is the path of the note that names are written in, from which links lead. */
	constructor(
		private readonly parts: LookUpParts,
		private readonly from: string,
	) {}

	/** What names are looked up by. */
	get lookup(): ActorLookup {
		const { source, notPeers } = this.parts;
		const resolve = (target: string, from: string): string | undefined => source.resolveLink(target, from);
		return { index: source.index, resolve, from: this.from, notPeers: notPeers.read() };
	}

	/** What a query comes to now. `selection` is whom it asks for, where that is known. */
	find(query: ComparisonQuery, selection = selectActors(query.who, this.lookup)): LookedUp {
		return { query, selection, shown: this.compare(query, selection) };
	}

	/** The same for those who edit it. */
	screenOf({ query, selection, shown }: LookedUp): OnScreen {
		const { table, terms } = shown;
		const order = orderFor(shown, query.sort).flatMap((index) => table.actors[index]?.path ?? []);
		return { query, selection, order, metrics: table.metrics, terms, lookup: this.lookup };
	}

	private compare(query: ComparisonQuery, selection: Selection): AskedComparison {
		const terms = this.parts.terms();
		const comparedFrom = [query.metrics, query.show, selection.subject, terms, ...selection.actors.map(({ note }) => note)];
		const isKnown = isSame(comparedFrom, this.comparedFrom);
		const shown = (isKnown ? this.shown : undefined) ?? compareAsked(query, selection, terms);
		this.comparedFrom = comparedFrom;
		this.shown = shown;
		return shown;
	}
}

/** Milliseconds without a change in the vault before a comparison is looked up again. */
const PAUSE = 300;

/** Has a component `refresh` whenever what it looks up may have changed: notes after a pause, as soon as one is read while `isFirst`. */
export function refreshWithVault(
	component: Component,
	{ source, clock, onSettingsChange }: Changing,
	refresh: () => void,
	isFirst: () => boolean,
): void {
	const refreshSoon = debounce(refresh, PAUSE, true);
	component.register(source.onChange(() => (isFirst() ? refresh() : refreshSoon())));
	component.register(clock.onNewDay(refresh));
	component.register(onSettingsChange(refresh));
	component.register(() => refreshSoon.cancel());
	void source.complete.then(refresh);
}

/** Whether two lists hold the same objects. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((item, index) => item === other[index]);
}
