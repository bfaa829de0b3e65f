import { Component, debounce, getLanguage, type App } from 'obsidian';
import type { ActorLookup } from '../../../core/comparison/choose/find-actor';
import { selectActors, type Selection } from '../../../core/comparison/choose/select';
import type { ParsedQuery } from '../../../core/comparison/query/parse';
import type { ComparisonQuery, Sort } from '../../../core/comparison/query/query';
import { withOrder } from '../../../core/comparison/table/sort';
import { namesOver } from '../../../core/comparison/table/times/asked-span';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import type { Clock } from '../../clock';
import { redraw } from '../../elements/redraw';
import type { ActorSource } from '../../vault/actor-source';
import { isReading, readingText } from '../../vault/reading-progress';
import { ComparisonGrid, type GridScroll } from '../grid/grid';
import { askedGrid, compareAsked, orderFor, sortByKey, type AskedComparison } from '../model/asked';
import { orientGrid, runOf } from '../model/orient';
import { ComparisonBar } from './bar';
import { openSource } from './open';
import { comparisonProblems, isEmpty, problemSentences, summaryOf, whyEmpty } from './remarks';

/** The parts of the plugin that comparisons on screen need. */
export interface PanelParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	/** The limits now in force. */
	readonly policy: () => FreshnessPolicy;
	/** Calls `listener` after each change of the settings. What it returns ends that. */
	readonly onSettingsChange: (listener: () => void) => () => void;
	/** The metric names now in force; the same object for as long as they do not change. */
	readonly terms: () => MetricTerms;
	/** Whom the person has said to be no peers. */
	readonly notPeers: { readonly read: () => NonNullable<ActorLookup['notPeers']> };
}

/** What differs between a comparison in a note and one in a tab. */
interface PanelOptions {
	readonly kind: 'block' | 'view';
	/** Path of the note that its names are written in, from which links lead; empty where it is no note. */
	readonly from: string;
	/** Called with what is asked for now after the person sorted, flipped or chose what to show. */
	readonly onQuery: (query: ComparisonQuery) => void;
}

/** Milliseconds without a change in the vault before the comparison is looked up again. */
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
	/** What was last compared, and what was last drawn: while these are the same objects, the step is skipped. */
	private comparedFrom: readonly unknown[] = [];
	private drawnFrom: readonly unknown[] = [];
	private readonly refreshSoon = debounce(() => this.refresh(), PAUSE, true);

	constructor(
		private readonly parts: PanelParts,
		private readonly el: HTMLElement,
		private readonly options: PanelOptions,
	) {
		super();
		el.addClass('dossier-comparison');
		this.bar = this.addChild(new ComparisonBar(el, {
			app: parts.app,
			kind: options.kind,
			change: (change) => this.change(change),
			table: () => this.shown && withOrder(this.shown.table, orderFor(this.shown, this.query?.sort)),
			today: () => parts.clock.today(),
			from: options.from,
		}));
		this.problemsEl = el.createDiv({ cls: 'dossier-comparison-problems', attr: { role: 'status' } });
		this.grid = this.addChild(new ComparisonGrid({
			app: parts.app,
			open: (source, newLeaf) => openSource(parts.app, parts.source, source, newLeaf),
			sort: (by) => this.change({ sort: nextSort(this.sortNow(), by) }),
			choose: (key, span) => this.compareOver(key, span),
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

	/** How far the table is scrolled. */
	get scroll(): GridScroll {
		return this.grid.scroll;
	}

	scrollTo(scroll: GridScroll): void {
		this.grid.scrollTo(scroll);
	}

	/** Moves the focus into the table, once there is one. */
	focus(): void {
		this.grid.takeFocus();
	}

	/** Shows what a block or view asks for. */
	ask(asked: ParsedQuery): void {
		this.asked = asked;
		this.query = asked.query;
		this.refresh();
	}

	/** Compares and draws what has changed. Until all notes have been read the first time, says how far that is. */
	private refresh(): void {
		const { query } = this;
		const { source, clock, policy, notPeers } = this.parts;
		if (query === undefined || (this.shown === undefined && isReading(source.progress))) {
			this.drawNothing(query === undefined ? '' : readingText(source.progress));
			return;
		}
		const resolve = (target: string, from: string): string | undefined => source.resolveLink(target, from);
		const selection = selectActors(query.who, { index: source.index, resolve, from: this.options.from, notPeers: notPeers.read() });
		const shown = this.compare(query, selection);
		const drawnFrom = [query, shown, policy(), clock.today(), ...selection.problems];
		if (!isSame(drawnFrom, this.drawnFrom)) this.draw(query, shown, selection);
		this.drawnFrom = drawnFrom;
	}

	/** The comparison as it is on screen, as long as neither its notes nor what is asked of them has changed. */
	private compare(query: ComparisonQuery, selection: Selection): AskedComparison {
		const terms = this.parts.terms();
		const comparedFrom = [query.metrics, query.show, selection.subject, terms, ...selection.actors.map(({ note }) => note)];
		const isKnown = isSame(comparedFrom, this.comparedFrom);
		const shown = (isKnown ? this.shown : undefined) ?? compareAsked(query, selection, terms);
		this.comparedFrom = comparedFrom;
		this.shown = shown;
		return shown;
	}

	private drawNothing(status: string): void {
		this.el.toggleClass('is-empty', true);
		this.bar.update(status, undefined);
		drawEach(this.problemsEl, 'p', problemSentences(this.asked.problems, this.options.kind));
	}

	private draw(query: ComparisonQuery, shown: AskedComparison, selection: Selection): void {
		const { table } = shown;
		const { policy, clock } = this.parts;
		const locale = getLanguage();
		const grid = askedGrid(query, shown, { policy: policy(), today: clock.today(), locale });
		const run = runOf(table, query.actorsRun);
		const hasCells = !isEmpty(query, table);
		const { problems: ofText, lines } = this.asked;
		const problems = [...ofText, ...comparisonProblems(query, shown, selection, lines)].sort((a, b) => a.line - b.line);
		this.el.toggleClass('is-empty', !hasCells);
		this.bar.update(summaryOf(query, table, locale), { query, run, actors: table.actors.length });
		drawEach(this.problemsEl, 'p', [...problemSentences(problems, this.options.kind), ...whyEmpty(query, table)]);
		drawEach(this.footnotesEl, 'li', hasCells ? grid.footnotes : []);
		if (hasCells) this.grid.show(orientGrid(grid, orderFor(shown, query.sort), run), sortByKey(query.sort, shown));
	}

	/** The sort as heads know it. */
	private sortNow(): Sort | undefined {
		return this.shown && sortByKey(this.query?.sort, this.shown);
	}

	/** Compares the metric `key` over a span that was chosen; the metrics that are shown are asked for by name from then on. */
	private compareOver(key: string, chosen: string): void {
		const { shown, query } = this;
		const span = shown?.table.metrics.find((metric) => metric.key === key)?.spans.find((each) => each === chosen);
		if (shown === undefined || span === undefined) return;
		this.change({ metrics: namesOver(shown.table.metrics, query?.metrics ?? [], { key, span }, shown.terms) });
	}

	/** Takes over what the person changed; a value of `undefined` takes a part away. */
	private change(change: { readonly [Part in keyof ComparisonQuery]?: ComparisonQuery[Part] | undefined }): void {
		if (this.query === undefined) return;
		const stated = Object.entries({ ...this.query, ...change }).filter(([, value]) => value !== undefined);
		const query = Object.fromEntries(stated) as ComparisonQuery & object;
		this.query = query;
		this.refresh();
		this.options.onQuery(query);
	}
}

function drawEach(el: HTMLElement, tag: 'p' | 'li', texts: readonly string[]): void {
	redraw(el, texts, () => {
		el.empty();
		for (const text of texts) el.createEl(tag, { text, attr: { dir: 'auto' } });
	});
}

/** The sort after a head was chosen: descending, then ascending, then none again. */
function nextSort(sort: Sort | undefined, by: string): Sort | undefined {
	if (sort?.by !== by) return { by, descending: true };
	return sort.descending ? { by, descending: false } : undefined;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((item, index) => item === other[index]);
}
