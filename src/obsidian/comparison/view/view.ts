import { ItemView, type Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import { parseQuery } from '../../../core/comparison/query/parse';
import { printQuery } from '../../../core/comparison/query/print';
import { tabTitle } from '../../../core/comparison/query/title';
import type { GridPlace } from '../grid/grid';
import { ComparisonPanel, type PanelParts } from './panel';
import { COMPARISON_VIEW_TYPE } from './open';

/** A comparison in a tab of its own. What it asks for is kept with the layout, as text. */
export class ComparisonView extends ItemView {
	override icon = 'table';
	override navigation = true;
	private query: ComparisonQuery | undefined;
	private panel: ComparisonPanel | undefined;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly parts: PanelParts,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return COMPARISON_VIEW_TYPE;
	}

	override getDisplayText(): string {
		return this.query === undefined ? 'Comparison' : tabTitle(this.query.who);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...(this.query !== undefined && { query: printQuery(this.query) }) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (typeof state !== 'object' || state === null || !('query' in state) || typeof state.query !== 'string') return;
		const asked = parseQuery(state.query);
		this.query = asked.query;
		this.panel?.ask(asked);
		redrawTitle(this.leaf);
	}

	/** Where the person was in the table: Back leads there again. */
	override getEphemeralState(): Record<string, unknown> {
		return { ...super.getEphemeralState(), ...this.panel?.place };
	}

	/** `focus` is how the app asks a view to take the focus. */
	override setEphemeralState(state: unknown): void {
		super.setEphemeralState(state);
		if (typeof state !== 'object' || state === null) return;
		const { top, left, row, column }: { readonly [Part in keyof GridPlace]?: unknown } = { row: 0, column: 0, ...state };
		const place = { top, left, row, column };
		if (isPlace(place)) this.panel?.goBackTo(place);
		if ('focus' in state && state.focus === true) this.panel?.focus();
	}

	/** The menu of the tab offers what the bar does, which may be out of sight. */
	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		this.panel?.fillMenu(menu);
	}

	override onOpen(): Promise<void> {
		this.contentEl.addClass('dossier-comparison-view');
		const el = this.contentEl.createDiv();
		this.panel = this.addChild(new ComparisonPanel(this.parts, el, { kind: 'view', from: '', onQuery: (query) => this.keep(query) }));
		return Promise.resolve();
	}

	private keep(query: ComparisonQuery): void {
		this.query = query;
		void this.app.workspace.requestSaveLayout();
	}
}

function isPlace(place: { readonly [Part in keyof GridPlace]: unknown }): place is GridPlace {
	return Object.values(place).every((part) => Number.isFinite(part));
}

/** Has a tab show its title again, which says what is compared: the app asks for it before it hands over the state. Not documented. */
function redrawTitle(leaf: WorkspaceLeaf): void {
	const update: unknown = Reflect.get(leaf, 'updateHeader');
	if (typeof update === 'function') update.call(leaf);
}
