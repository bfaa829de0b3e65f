import { Component, debounce, getLanguage, type App } from 'obsidian';
import type { ActorNote } from '../../../core/actor/actor-note';
import type { ComparisonQuery, QueryProblem, Sort } from '../../../core/comparison/comparison-query';
import type { ComparisonTable } from '../../../core/comparison/comparison-table';
import type { MetricTerms } from '../../../core/comparison/metrics/metric-terms';
import type { ParsedQuery } from '../../../core/comparison/parse-query';
import { selectActors } from '../../../core/comparison/select-actors';
import { orderOfActors, withOrder, type ActorOrder } from '../../../core/comparison/sort-actors';
import { assessFreshness, type Freshness } from '../../../core/freshness/freshness';
import type { DossierSettings } from '../../../core/settings/settings';
import type { ActorSource } from '../../actor-source';
import type { Clock } from '../../clock';
import { isReading, readingText } from '../reading-progress';
import { compareAsked, type AskedComparison } from './asked-comparison';
import { casesGrid } from './cases-grid';
import { ComparisonBar } from './comparison-bar';
import { ComparisonGrid } from './comparison-grid';
import { coverageGrid } from './coverage-grid';
import type { ActorGrid } from './grid-model';
import { nextSort } from './next-sort';
import { openSource } from './open-source';
import { orientGrid, runOf } from './orient-grid';
import { drawProblems } from './problem-list';
import { tableGrid } from './table-grid';

/** What comparisons on screen work with. */
export interface PanelParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	readonly settings: () => DossierSettings;
	/** Calls `listener` after the settings changed, until the returned function is called. */
	readonly onSettingsChange: (listener: () => void) => () => void;
	/** How metrics are called now; the same object for as long as that does not change. */
	readonly terms: () => MetricTerms;
}

/** Where a comparison on screen stands. */
export interface PanelPlace {
	readonly kind: 'block' | 'view';
	/** Path of the note that its names are written in, from which links lead; empty where it is no note. */
	readonly from: string;
	/** Called with what is asked for now after the person sorted, flipped or chose what to show. */
	readonly onQuery: (query: ComparisonQuery) => void;
}

/** Milliseconds that notes must rest before the comparison is looked up anew. */
const PAUSE = 300;

/** A comparison on screen, which follows the notes it is of. */
export class ComparisonPanel extends Component {
	private readonly bar: ComparisonBar;
	private readonly problemsEl: HTMLElement;
	private readonly footnotesEl: HTMLElement;
	private readonly grid: ComparisonGrid;
	private asked: ParsedQuery = { query: undefined, problems: [], lines: {} };
	private query: ComparisonQuery | undefined;
	private shown: AskedComparison | undefined;
	/** What the comparison shown was made of: as long as none of it is another, nothing is compared anew. */
	private madeOf: readonly unknown[] = [];
	private readonly refreshSoon = debounce(() => this.refresh(), PAUSE, true);

	constructor(
		private readonly parts: PanelParts,
		private readonly el: HTMLElement,
		private readonly place: PanelPlace,
	) {
		super();
		el.addClass('dossier-comparison');
		this.bar = this.addChild(new ComparisonBar(el, {
			app: parts.app,
			kind: place.kind,
			change: (change) => this.change(change),
			table: () => this.shown && withOrder(this.shown.table, orderOf(this.shown.table, this.sortShown(this.query?.sort))),
			today: () => parts.clock.today(),
			from: place.from,
		}));
		this.problemsEl = el.createDiv({ cls: 'dossier-comparison-problems', attr: { role: 'status' } });
		this.grid = this.addChild(new ComparisonGrid({
			app: parts.app,
			open: (source, newLeaf) => openSource(parts.app, parts.source, source, newLeaf),
			sort: (by) => this.sortBy(by),
		}, el));
		this.footnotesEl = el.createEl('ul', { cls: 'dossier-comparison-footnotes' });
	}

	override onload(): void {
		const { source, clock, onSettingsChange } = this.parts;
		this.register(source.onChange(() => (isReading(source.progress) ? this.refresh() : this.refreshSoon())));
		this.register(clock.onNewDay(() => this.refresh()));
		this.register(onSettingsChange(() => this.refresh()));
		this.register(() => this.refreshSoon.cancel());
		void source.complete.then(() => this.refresh());
	}

	/** Shows what a block or view asks for. */
	ask(asked: ParsedQuery): void {
		this.asked = asked;
		this.query = asked.query;
		this.refresh();
	}

	/** Looks the comparison up, and draws it where it is another. Until all notes have been read the first time, says how far that is. */
	private refresh(): void {
		const { query } = this;
		const { source } = this.parts;
		if (query === undefined || (this.shown === undefined && isReading(source.progress))) {
			this.drawNothing(query === undefined ? '' : readingText(source.progress));
			return;
		}
		const selection = selectActors(query.who, { index: source.index, resolve: (target, from) => source.resolveLink(target, from), from: this.place.from });
		const madeOf = [query, this.parts.terms(), this.parts.settings(), this.parts.clock.today(), ...selection.problems, ...selection.actors.map(({ note }) => note)];
		if (isSame(madeOf, this.madeOf)) return;
		this.madeOf = madeOf;
		this.shown = compareAsked(query, selection, this.asked.lines, this.parts.terms());
		this.draw();
	}

	private drawNothing(status: string): void {
		this.el.toggleClass('is-empty', true);
		this.bar.update(status, undefined);
		drawProblems(this.problemsEl, this.asked.problems, this.place.kind);
	}

	private draw(): void {
		const { query, shown } = this;
		if (query === undefined || shown === undefined) return;
		const { table, notes, problems } = shown;
		const grid = this.gridOf(query, shown);
		const run = runOf(table, query.actorsRun);
		const isEmpty = table.actors.length === 0 || grid.fields.length === 0;
		this.el.toggleClass('is-empty', isEmpty);
		this.bar.update(summaryOf(query, shown), { query, run, actors: table.actors.length });
		const inOrder = [...this.asked.problems, ...problems].sort((a, b) => a.line - b.line);
		drawProblems(this.problemsEl, [...inOrder, ...emptiness(query, shown)], this.place.kind);
		this.drawFootnotes(notes.length === 0 ? [] : grid.footnotes);
		if (isEmpty) return;
		const sort = this.sortShown(query.sort);
		this.grid.show(orientGrid(grid, orderOf(table, sort), run), sort);
	}

	/** The sort as heads know it: by the metric's key, however it is written. */
	private sortShown(sort: Sort | undefined): Sort | undefined {
		const metric = sort && this.shown?.table.metrics.find(({ key, name }) => key === sort.by || name === sort.by);
		return sort && metric ? { ...sort, by: metric.key } : sort;
	}

	private gridOf({ show }: ComparisonQuery, { table, notes }: AskedComparison): ActorGrid {
		if (show === 'cases') return casesGrid(table.actors, notes);
		if (show === 'coverage') return coverageGrid(table);
		return tableGrid(table, { freshnessOf: this.freshnessOf(notes), locale: getLanguage() });
	}

	private freshnessOf(notes: readonly ActorNote[]): (path: string) => Freshness {
		const byPath = new Map(notes.map((note) => [note.path, note]));
		const settings = this.parts.settings();
		const today = this.parts.clock.today();
		return (path) => {
			const note = byPath.get(path);
			return note === undefined ? { state: 'undated' } : assessFreshness(note, settings, today);
		};
	}

	private drawFootnotes(footnotes: readonly string[]): void {
		const key = footnotes.join('\n');
		if (this.footnotesEl.getAttr('data-key') === key) return;
		this.footnotesEl.setAttr('data-key', key);
		this.footnotesEl.empty();
		for (const text of footnotes) this.footnotesEl.createEl('li', { text, attr: { dir: 'auto' } });
	}

	private sortBy(by: string): void {
		const sort = nextSort(this.sortShown(this.query?.sort), by);
		this.change({ sort });
	}

	/** Takes over what the person changed; a value of `undefined` takes a part away. */
	private change(change: { readonly [Part in keyof ComparisonQuery]?: ComparisonQuery[Part] | undefined }): void {
		if (this.query === undefined) return;
		const query = Object.fromEntries(Object.entries({ ...this.query, ...change }).filter(([, value]) => value !== undefined)) as ComparisonQuery & object;
		this.query = query;
		this.refresh();
		this.place.onQuery(query);
	}
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** The order the actors are shown in: as they are given, unless they are sorted. */
function orderOf(table: ComparisonTable, sort: Sort | undefined): ActorOrder {
	return sort === undefined ? table.actors.map((_, index) => index) : orderOfActors(table, sort);
}

/** What is shown, in a line: `11 actors · 12 of 29 metrics`. */
function summaryOf({ show }: ComparisonQuery, { table }: AskedComparison): string {
	const format = (count: number): string => count.toLocaleString('en');
	const actors = `${format(table.actors.length)} ${table.actors.length === 1 ? 'actor' : 'actors'}`;
	if (show === 'cases') return actors;
	const all = table.metrics.length + table.omitted.length;
	return `${actors} · ${all === table.metrics.length ? '' : `${table.metrics.length} of `}${format(all)} ${all === 1 ? 'metric' : 'metrics'}`;
}

/** Why there is nothing to see, and what to do. */
function emptiness({ show }: ComparisonQuery, { table }: AskedComparison): Pick<QueryProblem, 'message'>[] {
	if (show === 'cases' || table.actors.length === 0 || table.metrics.length > 0) return [];
	const whose = table.actors.length === 1 ? 'this note has' : 'these notes have';
	return [{ message: `There is nothing to compare: ${whose} no quick stats. Add a table of metrics and values below a heading “Quick stats”.` }];
}
