import { Component, getLanguage } from 'obsidian';
import { actorsOfBase, leftOutOfBase, whyNoActors, type BaseActors } from '../../../core/comparison/base/actors';
import { linkTo } from '../../../core/actor/lookup/link-to';
import type { Selection } from '../../../core/comparison/choose/select';
import { printQuery } from '../../../core/comparison/query/print';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import { isReading, readingText } from '../../vault/reading-progress';
import { ComparisonGrid } from '../grid/grid';
import { askedGrid } from '../model/asked';
import { ComparisonBar } from '../view/bar';
import { LookUp, refreshWithVault, type LookedUp } from '../view/looked-up';
import { drawEach, type PanelParts } from '../view/panel';
import { comparisonProblems, problemSentences, summaryOf, whyEmpty } from '../view/remarks';
import { Sources } from '../view/sources';
import { baseGrid } from './grid';
import type { BaseResult } from './result';

/** The actors of a base side by side, in the base's order, following their notes. Who and what is in it is chosen in the base. */
export class BaseTable extends Component {
	private readonly bar: ComparisonBar;
	private readonly problemsEl: HTMLElement;
	private readonly grid: ComparisonGrid;
	private readonly footnotesEl: HTMLElement;
	private readonly lookUp: LookUp;
	private base: BaseResult | undefined;
	private query: ComparisonQuery | undefined;
	private found: LookedUp | undefined;

	constructor(
		private readonly parts: PanelParts,
		private readonly el: HTMLElement,
	) {
		super();
		el.addClass('dossier-comparison');
		this.lookUp = new LookUp(parts, '');
		this.bar = this.addChild(this.makeBar());
		this.problemsEl = el.createDiv({ cls: 'dossier-comparison-problems', attr: { role: 'status' } });
		this.grid = this.addChild(this.makeGrid());
		this.footnotesEl = el.createEl('ul', { cls: 'dossier-comparison-footnotes' });
	}

	override onload(): void {
		refreshWithVault(this, this.parts, () => this.refresh(), () => this.found === undefined);
	}

	/** Shows what a base has found. */
	show(base: BaseResult): void {
		this.base = base;
		this.refresh();
	}

	private makeBar(): ComparisonBar {
		const { app, clock } = this.parts;
		return new ComparisonBar(this.el, { app, kind: 'base', table: () => this.found?.shown.table, today: () => clock.today(), from: '' });
	}

	private makeGrid(): ComparisonGrid {
		const { parts, el } = this;
		const sources = new Sources({ ...parts, el, focus: () => this.grid.takeFocus(), keepInSight: () => this.grid.keepInSight() });
		const nothing = (): void => undefined;
		return new ComparisonGrid({
			app: parts.app,
			open: (source, newLeaf) => void sources.open(source, newLeaf),
			follow: (linktext, from) => void sources.follow(linktext, from),
			sort: nothing,
			choose: nothing,
			fillMenu: (menu, { key }) => void parts.app.workspace.handleLinkContextMenu(menu, key, ''),
		}, el);
	}

	private refresh(): void {
		const { base, parts: { source } } = this;
		if (base === undefined) return;
		if (this.found === undefined && isReading(source.progress)) {
			this.drawNothing(readingText(source.progress), []);
			return;
		}
		const actors = actorsOfBase(base.groups, source.index);
		this.query = this.queryFor(base, actors.selection);
		this.found = this.lookUp.find(this.query, actors.selection);
		if (actors.groups.length > 0) this.draw(base, actors, this.found);
		else this.drawNothing('', [whyNoActors(actors.others, source.options.actorRules, getLanguage())]);
	}

	/** The comparison that the base asks for: the same object for as long as it asks for the same, as that is compared but once. */
	private queryFor({ columns: { metrics } }: BaseResult, { actors }: Selection): ComparisonQuery {
		const names = actors.map(({ note }) => linkTo(note, this.parts.source.index));
		const query: ComparisonQuery = { who: { kind: 'actors', names }, show: 'table', actorsRun: 'down', ...(metrics && { metrics }) };
		return this.query !== undefined && printQuery(this.query) === printQuery(query) ? this.query : query;
	}

	private drawNothing(status: string, problems: readonly string[]): void {
		this.el.addClass('is-empty');
		this.bar.update(status, undefined);
		drawEach(this.problemsEl, 'p', problems);
	}

	private draw(base: BaseResult, { groups, others, selection }: BaseActors, { query, shown }: LookedUp): void {
		const { policy, clock } = this.parts;
		const { table, notes } = shown;
		const locale = getLanguage();
		const grid = askedGrid(query, shown, { policy: policy(), today: clock.today(), locale });
		const unknown = problemSentences(comparisonProblems(query, shown, selection, {}), 'view');
		this.el.removeClass('is-empty');
		this.bar.update(summaryOf(query, table, locale), { query, run: 'down', actors: table.actors.length });
		drawEach(this.problemsEl, 'p', [...base.columns.problems, ...unknown, ...whyEmpty(query, table)]);
		drawEach(this.footnotesEl, 'li', [...grid.footnotes, ...leftOutOfBase(others)]);
		this.grid.show(baseGrid(grid, { base, groups, notes, locale }), undefined);
	}
}
