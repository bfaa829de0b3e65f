import { Component, prepareFuzzySearch, type App, type SearchResult } from 'obsidian';
import { shownName } from '../../../core/actor/note/shown-name';
import { findActor } from '../../../core/actor/lookup/find-actor';
import type { MetricChoice } from '../../../core/comparison/choose/metrics';
import { searchable, searchActors, type FoundActor, type SearchableActor } from '../../../core/comparison/choose/search';
import { addActor, addMetric, type OnScreen } from '../../../core/comparison/edit/on-screen';
import { suggestion } from '../../../core/lines/did-you-mean';
import type { MetricCoverage } from '../../../core/comparison/table/table';
import type { ActorSource } from '../../vault/actor-source';
import { renderFoundActor, renderMetricRow } from '../picker/rows';
import { AddField } from './add-field';
import type { Workbench } from './workbench';

/** The comparison that is added to. */
interface AddRowParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly workbench: Workbench;
	readonly screen: () => OnScreen | undefined;
	/** The metrics that are left out, those of most actors first. */
	readonly omitted: () => readonly MetricCoverage[];
}

/** The most that is offered at once: typing finds every other. */
const MOST_OFFERED = 30;

/** A metric that is found by what is typed. */
interface FoundMetric {
	readonly metric: MetricCoverage;
	readonly match: SearchResult | null;
}

/** The last row of a comparison, in which actors and metrics are added by name. */
export class AddRow extends Component {
	readonly el: HTMLElement;
	private known: readonly SearchableActor[] = [];
	private readonly fields: readonly { readonly close: () => void }[];
	private readonly metricsEl: HTMLElement;

	constructor(
		parent: HTMLElement,
		private readonly parts: AddRowParts,
	) {
		super();
		this.el = parent.createDiv('dossier-comparison-add');
		const actors = new AddField<FoundActor<SearchResult>>(parts.app, this.el.createDiv(), {
			name: 'Add actor',
			find: (written) => this.actorsFor(written),
			render: (found, el) => renderFoundActor(el, found, { isChosen: false, isAmbiguous: this.isAmbiguous(found), remark: undefined }),
			add: ({ note }) => parts.workbench.editBy((screen) => addActor(screen, note)),
			problem: (written) => this.whyNoActor(written),
		});
		this.metricsEl = this.el.createDiv();
		const metrics = new AddField<FoundMetric>(parts.app, this.metricsEl, {
			name: 'Add metric',
			find: (written) => this.metricsFor(written),
			render: (found, el) => this.renderMetric(found, el),
			add: ({ metric }) => parts.workbench.editBy((screen) => addMetric(screen, metric)),
			problem: (written) => this.whyNoMetric(written),
		});
		this.fields = [actors, metrics];
	}

	override onload(): void {
		this.register(() => this.fields.forEach((field) => field.close()));
	}

	/** Whether metrics can be added as well: bull and bear points have none. */
	update(hasMetrics: boolean): void {
		this.metricsEl.toggle(hasMetrics);
	}

	private actorsFor(written: string): FoundActor<SearchResult>[] {
		const shown = new Set(this.parts.screen()?.order);
		this.known = searchable(this.parts.source.index.all(), this.known);
		const others = this.known.filter(({ note }) => !shown.has(note.path));
		return searchActors(others, written, prepareFuzzySearch(written), MOST_OFFERED);
	}

	private metricsFor(written: string): FoundMetric[] {
		const search = written.trim() === '' ? undefined : prepareFuzzySearch(written);
		const found = this.parts.omitted().map((metric) => ({ metric, match: search?.(metric.name) ?? null }));
		return found.filter(({ match }) => search === undefined || match !== null).slice(0, MOST_OFFERED);
	}

	private renderMetric({ metric, match }: FoundMetric, el: HTMLElement): void {
		const choice: MetricChoice = { ...metric, isChosen: false };
		renderMetricRow(el, { choice, match, actors: this.parts.screen()?.order.length ?? 0, move: () => undefined });
	}

	private isAmbiguous({ note }: FoundActor<SearchResult>): boolean {
		return [note.name, shownName(note)].some((name) => this.parts.source.index.named(name).length > 1);
	}

	private whyNoActor(written: string): string {
		const screen = this.parts.screen();
		const found = screen && findActor(written, screen.lookup);
		if (found === undefined) return 'Still reading notes.';
		return 'problem' in found ? found.problem : `${shownName(found.note)} is compared already.`;
	}

	private whyNoMetric(written: string): string {
		const names = this.parts.omitted().map(({ name }) => name);
		return `No actor here has another metric called "${written}".${suggestion(written, names)}`;
	}
}
