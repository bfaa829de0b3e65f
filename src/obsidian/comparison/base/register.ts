import { BasesView, type BasesAllOptions, type BasesViewFactory, type Plugin } from 'obsidian';
import { USUAL_COLUMNS, type BaseOption, type CasesShown } from '../../../core/comparison/base/columns';
import type { PanelParts } from '../view/panel';
import { readBase } from './result';
import { BaseTable } from './table';

/** What the view is called in `.base` files. */
const BASE_VIEW_TYPE = 'dossier-actors';

/** Adds a layout to bases that shows the actors among their notes. An app without bases, or with bases off, has none. */
export function registerBase(plugin: Plugin, parts: PanelParts): void {
	const register: unknown = Reflect.get(plugin, 'registerBasesView');
	if (typeof register !== 'function') return;
	plugin.registerBasesView(BASE_VIEW_TYPE, { name: 'Actors', icon: 'id-card', factory: factoryFor(parts), options: () => OPTIONS });
}

/** What the menu of the view offers. */
const OPTIONS: (BasesAllOptions & { readonly key: BaseOption })[] = [
	{ type: 'multitext', key: 'metrics', displayName: 'Metrics (if empty, the most common)' },
	{
		type: 'dropdown',
		key: 'cases',
		displayName: 'Bull and bear points',
		default: USUAL_COLUMNS.cases,
		options: { none: 'Hidden', counts: 'How many', first: 'The first of each' } satisfies Record<CasesShown, string>,
	},
	{ type: 'toggle', key: 'freshness', displayName: 'Freshness', default: USUAL_COLUMNS.freshness },
];

/** The class is made only where an app has bases: without them there is nothing to extend. */
function factoryFor(parts: PanelParts): BasesViewFactory {
	return (controller, containerEl) => {
		class ActorsBase extends BasesView {
			override type = BASE_VIEW_TYPE;
			private readonly el = containerEl.createDiv('dossier-base');
			private readonly table = this.addChild(new BaseTable(parts, this.el.createDiv()));

			constructor() {
				super(controller);
				this.register(() => this.el.remove());
			}

			override onDataUpdated(): void {
				this.table.show(readBase(this));
			}
		}
		return new ActorsBase();
	};
}
