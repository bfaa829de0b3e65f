import { Component, debounce, getLanguage, type App } from 'obsidian';
import type { ComparisonQuery, Sort } from '../../../core/comparison/query/query';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { ParsedQuery } from '../../../core/comparison/query/parse';
import { selectActors, type Selection } from '../../../core/comparison/choose/select';
import { withOrder } from '../../../core/comparison/table/sort';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import type { ActorSource } from '../../vault/actor-source';
import type { Clock } from '../../clock';
import { isReading, readingText } from '../../vault/reading-progress';
import { compareAsked, orderFor, sortByKey, type AskedComparison } from '../model/asked';
import { askedGrid } from '../model/asked-grid';
import { ComparisonBar } from './bar';
import { comparisonProblems } from './remarks';
import { ComparisonGrid } from '../grid/grid';
import { isEmpty, summaryOf, whyEmpty } from './describe';
import { nextSort } from './next-sort';
import { openSource } from './open-source';
import { orientGrid, runOf } from '../model/orient';
import { drawProblems } from './problem-list';

/** What comparisons on screen work with. */
export interface PanelParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	readonly policy: () => FreshnessPolicy;
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
	/** What was compared and what was drawn: as long as none of it is another, neither is done again. */
	private comparedFrom: readonly unknown[] = [];
	private drawnFrom: readonly unknown[] = [];
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
			table: () => this.shown && withOrder(this.shown.table, orderFor(this.shown, this.sortNow())),
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
		this.register(source.onChange(() => (this.shown === undefined ? this.refresh() : this.refreshSoon())));
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
		const comparedFrom = [query.metrics, query.show, selection.subject, this.parts.terms(), ...selection.actors.map(({ note }) => note)];
		if (this.shown === undefined || !isSame(comparedFrom, this.comparedFrom)) this.shown = compareAsked(query, selection, this.parts.terms());
		this.comparedFrom = comparedFrom;
		const drawnFrom = [query, this.shown, this.parts.policy(), this.parts.clock.today(), ...selection.problems];
		if (!isSame(drawnFrom, this.drawnFrom)) this.draw(query, this.shown, selection);
		this.drawnFrom = drawnFrom;
	}

	private drawNothing(status: string): void {
		this.el.toggleClass('is-empty', true);
		this.bar.update(status, undefined);
		drawProblems(this.problemsEl, this.asked.problems, '', this.place.kind);
	}

	private draw(query: ComparisonQuery, shown: AskedComparison, selection: Selection): void {
		const { table } = shown;
		const { policy, clock } = this.parts;
		const grid = askedGrid(query, shown, { policy: policy(), today: clock.today(), locale: getLanguage() });
		const run = runOf(table, query.actorsRun);
		const hasCells = !isEmpty(query, table);
		this.el.toggleClass('is-empty', !hasCells);
		this.bar.update(summaryOf(query, table), { query, run, actors: table.actors.length });
		const problems = [...this.asked.problems, ...comparisonProblems(query, shown, selection, this.asked.lines)].sort((a, b) => a.line - b.line);
		drawProblems(this.problemsEl, problems, whyEmpty(query, table), this.place.kind);
		this.drawFootnotes(hasCells ? grid.footnotes : []);
		const sort = this.sortNow();
		if (hasCells) this.grid.show(orientGrid(grid, orderFor(shown, sort), run), sort);
	}

	/** The sort as heads know it. */
	private sortNow(): Sort | undefined {
		return sortByKey(this.query?.sort, this.parts.terms());
	}

	private drawFootnotes(footnotes: readonly string[]): void {
		const key = footnotes.join('\n');
		if (this.footnotesEl.getAttr('data-key') === key) return;
		this.footnotesEl.setAttr('data-key', key);
		this.footnotesEl.empty();
		for (const text of footnotes) this.footnotesEl.createEl('li', { text, attr: { dir: 'auto' } });
	}

	private sortBy(by: string): void {
		this.change({ sort: nextSort(this.sortNow(), by) });
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
