import { Component, getLanguage, type App, type Menu } from 'obsidian';
import type { ActorLookup } from '../../../core/actor/lookup/find-actor';
import type { Selection } from '../../../core/comparison/choose/select';
import { nextSort } from '../../../core/comparison/edit/edit-query';
import type { QueryHistory } from '../../../core/comparison/edit/history';
import { compareOver, type OnScreen } from '../../../core/comparison/edit/on-screen';
import type { ParsedQuery } from '../../../core/comparison/query/parse';
import type { ComparisonQuery, Sort } from '../../../core/comparison/query/query';
import { withOrder } from '../../../core/comparison/table/sort';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import type { Clock } from '../../clock';
import { redraw, redrawText } from '../../elements/redraw';
import type { ActorSource } from '../../vault/actor-source';
import { isReading, readingText } from '../../vault/reading-progress';
import { ComparisonGrid, type GridPlace } from '../grid/grid';
import { askedGrid, orderFor, sortByKey } from '../model/asked';
import { orientGrid, runOf } from '../model/orient';
import { AddRow } from '../workbench/add-row';
import { workbenchKeys } from '../workbench/keys';
import { addEditEntries, addItemEntries } from '../workbench/menus';
import { Workbench } from '../workbench/workbench';
import { ComparisonBar } from './bar';
import { isSame, LookUp, refreshWithVault, type LookedUp } from './looked-up';
import { comparisonProblems, isEmpty, ownListText, problemSentences, summaryOf, whyEmpty } from './remarks';
import { Sources } from './sources';

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
	/** Lets the person choose actors and metrics anew, beginning with those of `query`; `take` gets what is chosen. */
	readonly choose: (query: ComparisonQuery, selection: Selection, take: (query: ComparisonQuery) => void) => void;
}

/** What differs between a comparison in a note and one in a tab. */
interface PanelOptions {
	readonly kind: 'block' | 'view';
	/** Path of the note that its names are written in, from which links lead; empty where it is no note. */
	readonly from: string;
	/** Called with what is asked for now after each step of the person's. */
	readonly onQuery: (query: ComparisonQuery) => void;
}

/** A comparison on screen, which follows the notes it is of and is changed where it stands. */
export class ComparisonPanel extends Component {
	private readonly bar: ComparisonBar;
	private readonly problemsEl: HTMLElement;
	private readonly footnotesEl: HTMLElement;
	private readonly grid: ComparisonGrid;
	private readonly addRow: AddRow;
	private readonly lookUp: LookUp;
	private readonly workbench: Workbench;
	private asked: ParsedQuery = { query: undefined, problems: [], lines: {} };
	private found: LookedUp | undefined;
	/** What was last drawn: while these are the same objects, the step is skipped. */
	private drawnFrom: readonly unknown[] = [];

	constructor(
		private readonly parts: PanelParts,
		private readonly el: HTMLElement,
		private readonly options: PanelOptions,
	) {
		super();
		el.addClass('dossier-comparison');
		this.lookUp = new LookUp(parts, options.from);
		const saidEl = el.createDiv({ cls: 'dossier-hidden', attr: { role: 'status' } });
		this.workbench = new Workbench({
			screen: () => this.screen(),
			onStep: (query) => {
				this.refresh();
				options.onQuery(query);
			},
			focus: (item) => (item === undefined ? this.grid.takeFocus() : this.grid.goTo(item)),
			say: (text) => redrawText(saidEl, text),
		});
		this.bar = this.addChild(this.makeBar());
		this.problemsEl = el.createDiv({ cls: 'dossier-comparison-problems', attr: { role: 'status' } });
		this.grid = this.addChild(this.makeGrid());
		this.addRow = this.addChild(new AddRow(el, {
			...parts,
			workbench: this.workbench,
			screen: () => this.screen(),
			omitted: () => this.found?.shown.table.omitted ?? [],
		}));
		this.footnotesEl = el.createEl('ul', { cls: 'dossier-comparison-footnotes' });
	}

	override onload(): void {
		workbenchKeys(this, this.el, this.workbench, () => this.grid.takeFocus());
		refreshWithVault(this, this.parts, () => this.refresh(), () => this.found === undefined);
	}

	/** Where the person is in the table. */
	get place(): GridPlace {
		return this.grid.place;
	}

	goBackTo(place: GridPlace): void {
		this.grid.goBackTo(place);
	}

	/** Moves the focus into the table, once there is one. */
	focus(): void {
		this.grid.takeFocus();
	}

	/** Shows what a block or view asks for, or what it has come to by `steps` that were made before. */
	ask(asked: ParsedQuery, steps?: QueryHistory): void {
		this.asked = asked;
		this.workbench.begin(asked.query, steps);
		this.refresh();
	}

	/** The steps that the person made. */
	get steps(): QueryHistory | undefined {
		return this.workbench.steps;
	}

	/** Asks for something else, as one step. */
	step(query: ComparisonQuery): void {
		this.workbench.step(query);
	}

	/** Adds what copies and saves the comparison to a menu. */
	fillMenu(menu: Menu): void {
		this.bar.fillMenu(menu);
	}

	private makeBar(): ComparisonBar {
		const { parts, options, workbench } = this;
		return new ComparisonBar(this.el, {
			app: parts.app,
			kind: options.kind,
			edit: {
				change: (change) => workbench.change(change),
				fillMenu: (menu) => addEditEntries(menu, workbench, () => this.choose()),
			},
			table: () => this.found && withOrder(this.found.shown.table, orderFor(this.found.shown, this.found.query.sort)),
			today: () => parts.clock.today(),
			from: options.from,
		});
	}

	private makeGrid(): ComparisonGrid {
		const { parts, workbench, el } = this;
		const sources = new Sources({ ...parts, el, focus: () => this.grid.takeFocus(), keepInSight: () => this.grid.keepInSight() });
		return new ComparisonGrid({
			app: parts.app,
			open: (source, newLeaf) => void sources.open(source, newLeaf),
			follow: (linktext, from) => void sources.follow(linktext, from),
			sort: (by) => workbench.change({ sort: nextSort(this.sortNow(), by) }),
			choose: (key, span) => this.compareOver(key, span),
			edit: (item, act) => workbench.edit(item, act),
			fillMenu: (menu, item, axis) => addItemEntries(menu, workbench, { item, axis, subject: this.found?.selection.subject }),
		}, this.el);
	}

	/** Compares and draws what has changed. Until all notes have been read the first time, says how far that is. */
	private refresh(): void {
		const { query } = this.workbench;
		const { source, clock, policy } = this.parts;
		if (query === undefined || (this.found === undefined && isReading(source.progress))) {
			this.drawNothing(query === undefined ? '' : readingText(source.progress));
			return;
		}
		const found = this.lookUp.find(query);
		this.found = found;
		const drawnFrom = [query, found.shown, policy(), clock.today(), ...found.selection.problems];
		if (!isSame(drawnFrom, this.drawnFrom)) this.draw(found);
		this.drawnFrom = drawnFrom;
	}

	private drawNothing(status: string): void {
		this.el.toggleClass('is-empty', true);
		this.addRow.el.hide();
		this.bar.update(status, undefined);
		drawEach(this.problemsEl, 'p', problemSentences(this.asked.problems, this.options.kind));
	}

	private draw({ query, shown, selection }: LookedUp): void {
		const { table } = shown;
		const { policy, clock } = this.parts;
		const locale = getLanguage();
		const grid = askedGrid(query, shown, { policy: policy(), today: clock.today(), locale });
		const run = runOf(table, query.actorsRun);
		const hasCells = !isEmpty(query, table);
		const { problems: ofText, lines } = this.asked;
		const problems = [...ofText, ...comparisonProblems(query, shown, selection, lines)].sort((a, b) => a.line - b.line);
		this.el.toggleClass('is-empty', !hasCells);
		this.addRow.el.show();
		this.addRow.update(query.show !== 'cases');
		this.bar.update(this.status(query, table), { query, run, actors: table.actors.length });
		drawEach(this.problemsEl, 'p', [...problemSentences(problems, this.options.kind), ...whyEmpty(query, table)]);
		drawEach(this.footnotesEl, 'li', hasCells ? grid.footnotes : []);
		if (hasCells) this.grid.show(orientGrid(grid, orderFor(shown, query.sort), run), sortByKey(query.sort, shown));
	}

	private status(query: ComparisonQuery, table: ComparisonTable): string {
		const { past = [] } = this.workbench.steps ?? {};
		return [summaryOf(query, table, getLanguage()), ...ownListText(query.who, past.map(({ who }) => who))].join(' · ');
	}

	private screen(): OnScreen | undefined {
		return this.found && this.lookUp.screenOf(this.found);
	}

	/** The sort as heads know it. */
	private sortNow(): Sort | undefined {
		return this.found && sortByKey(this.found.query.sort, this.found.shown);
	}

	/** Compares the metric `key` over a span that was chosen; the metrics that are shown are asked for by name from then on. */
	private compareOver(key: string, chosen: string): void {
		const span = this.found?.shown.table.metrics.find((metric) => metric.key === key)?.spans.find((each) => each === chosen);
		if (span !== undefined) this.workbench.editBy((screen) => compareOver(screen, key, span));
	}

	private choose(): void {
		if (this.found !== undefined) this.parts.choose(this.found.query, this.found.selection, (query) => this.workbench.step(query));
	}
}

/** Shows each text as an element of its own, where they are others than before. */
export function drawEach(el: HTMLElement, tag: 'p' | 'li', texts: readonly string[]): void {
	redraw(el, texts, () => {
		el.empty();
		for (const text of texts) el.createEl(tag, { text, attr: { dir: 'auto' } });
	});
}
