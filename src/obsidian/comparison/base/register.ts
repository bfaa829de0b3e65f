import { BasesView, type BasesAllOptions, type BasesViewFactory, type Plugin } from 'obsidian';
import { BASE_OPTIONS, type CasesShown } from '../../../core/comparison/base/columns';
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
const OPTIONS: BasesAllOptions[] = [
	{ type: 'multitext', key: BASE_OPTIONS.metrics.key, displayName: 'Metrics (if empty, the most common)' },
	{
		type: 'dropdown',
		key: BASE_OPTIONS.cases.key,
		displayName: 'Bull and bear points',
		default: BASE_OPTIONS.cases.default,
		options: { none: 'Hidden', counts: 'How many', first: 'The first of each' } satisfies Record<CasesShown, string>,
	},
	{ type: 'toggle', key: BASE_OPTIONS.freshness.key, displayName: 'Freshness', default: BASE_OPTIONS.freshness.default },
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
