import { Component, Menu, setIcon, type App } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import type { Direction } from '../../../core/comparison/print/texts';
import { addExports } from './exports';
import { openComparison } from './open';
import { addSaves } from './saves';
import { redrawText } from '../../elements/redraw';
import { canRunAcross } from '../model/orient';

/** The comparison that a bar is for. */
interface ComparisonBarParts {
	readonly app: App;
	readonly kind: 'block' | 'view' | 'base';
	/** Absent where the comparison is changed elsewhere. */
	readonly edit?: BarEdits;
	/** The table as it is shown now, sorted. */
	readonly table: () => ComparisonTable | undefined;
	readonly today: () => CalendarDay;
	/** Path of the note around; empty where there is none. */
	readonly from: string;
}

/** What a bar changes of its comparison. */
interface BarEdits {
	readonly change: (change: Partial<Pick<ComparisonQuery, 'show' | 'actorsRun'>>) => void;
	/** Adds what changes the comparison to a menu. */
	readonly fillMenu: (menu: Menu) => void;
}

/** What the bar says of the comparison below it. */
interface BarState {
	readonly query: ComparisonQuery;
	readonly run: Direction;
	readonly actors: number;
}

const SHOWS: readonly (readonly [ComparisonQuery['show'], string])[] = [
	['table', 'Table'],
	['cases', 'Bull and bear'],
	['coverage', 'Coverage'],
];

/** The line above a comparison: what is shown, and what can be done with it. */
export class ComparisonBar extends Component {
	private readonly statusEl: HTMLElement;
	private readonly controlsEl: HTMLElement;
	private readonly showEl: HTMLSelectElement;
	private readonly flipEl: HTMLButtonElement;
	private readonly editEl: HTMLButtonElement;
	private readonly moreEl: HTMLButtonElement;
	private state: BarState | undefined;

	constructor(
		parent: HTMLElement,
		private readonly parts: ComparisonBarParts,
	) {
		super();
		const el = parent.createDiv({ cls: 'dossier-comparison-bar' });
		this.statusEl = el.createDiv({ cls: 'dossier-comparison-status', attr: { role: 'status' } });
		this.controlsEl = el.createDiv({ cls: 'dossier-comparison-controls' });
		this.showEl = this.controlsEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': 'View' } });
		for (const [value, text] of SHOWS) this.showEl.createEl('option', { value, text });
		this.flipEl = this.iconButton('arrow-left-right', 'Swap rows and columns');
		this.editEl = this.iconButton('list-checks', 'Change comparison');
		this.moreEl = this.iconButton('ellipsis', 'Copy and save');
	}

	override onload(): void {
		const { edit } = this.parts;
		for (const el of [this.showEl, this.flipEl, this.editEl]) el.toggle(edit !== undefined);
		if (edit !== undefined) this.listen(edit);
		this.registerDomEvent(this.moreEl, 'click', () => this.openMenu());
	}

	private listen({ change, fillMenu }: BarEdits): void {
		this.registerDomEvent(this.showEl, 'change', () => {
			const show = SHOWS.find(([value]) => value === this.showEl.value)?.[0];
			if (show !== undefined) change({ show });
		});
		this.registerDomEvent(this.flipEl, 'click', () => change({ actorsRun: this.state?.run === 'across' ? 'down' : 'across' }));
		this.registerDomEvent(this.editEl, 'click', () => {
			const menu = new Menu();
			fillMenu(menu);
			showBelow(menu, this.editEl);
		});
	}

	/** Says `status`. Without a comparison (`undefined`) the controls are hidden. */
	update(status: string, state: BarState | undefined): void {
		this.state = state;
		redrawText(this.statusEl, status);
		this.controlsEl.toggle(state !== undefined);
		if (state === undefined) return;
		this.showEl.value = state.query.show;
		const isFixed = state.run === 'down' && !canRunAcross(state.actors);
		this.flipEl.disabled = isFixed;
		this.flipEl.setAttr('aria-label', isFixed ? 'Too many actors for columns' : 'Swap rows and columns');
	}

	private iconButton(icon: string, name: string): HTMLButtonElement {
		const button = this.controlsEl.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': name } });
		setIcon(button, icon);
		return button;
	}

	private openMenu(): void {
		const menu = new Menu();
		this.fillMenu(menu);
		showBelow(menu, this.moreEl);
	}

	/** Adds what copies and saves the comparison to a menu, once there is one. */
	fillMenu(menu: Menu): void {
		const { app, kind, today, from } = this.parts;
		const table = this.parts.table();
		if (table === undefined || this.state === undefined) return;
		const { query, run } = this.state;
		if (kind !== 'view') {
			menu.addItem((item) => item.setTitle('Open in a tab').setIcon('table').onClick(() => void openComparison(app.workspace, query)));
		}
		else addSaves(menu, { app, query, table, today: today() });
		addExports(menu, { app, query, table, run, today: today(), from, win: this.moreEl.win });
	}
}

function showBelow(menu: Menu, el: HTMLElement): void {
	const { left, bottom } = el.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, el.doc);
}
