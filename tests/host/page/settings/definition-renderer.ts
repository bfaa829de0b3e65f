import type * as Obsidian from 'obsidian';
import { Component } from '../base/component';
import { setIcon } from '../overlay/icons';
import { addControl } from './definition-controls';
import { addListAffordances } from './definition-lists';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingPage, SettingTab } from './setting-tab';

type Item = Obsidian.SettingDefinitionItem;
type List = Obsidian.SettingDefinitionList;
type Group = Obsidian.SettingDefinitionGroup | List;
type Page = Obsidian.SettingDefinitionPage;
type Definition = Obsidian.SettingDefinition;

/** Draws the declarative settings of a tab. */
export class DefinitionRenderer extends Component {
	private readonly refreshers: (() => void)[] = [];

	constructor(
		private readonly tab: SettingTab,
		private readonly containerEl: HTMLElement,
		/** The name of the page that is open within the tab, kept while the tab is drawn anew. */
		public openPage?: string,
	) {
		super();
		this.load();
	}

	render(items: readonly Item[]): void {
		const page = items.find((item): item is Page => isPage(item) && item.name === this.openPage);
		if (page !== undefined) return this.drawPage(page);
		let loose: SettingGroup | undefined;
		for (const item of items) {
			if (isGroup(item)) {
				loose = undefined;
				this.drawGroup(item);
			} else {
				// Definitions outside any group stand together as one without a heading.
				loose ??= new SettingGroup(this.containerEl);
				this.drawEntry(item, loose, 0);
			}
		}
		this.refresh();
	}

	/** Asks every `visible` and `disabled` again. */
	refresh(): void {
		for (const refresher of this.refreshers) refresher();
	}

	private drawGroup(definition: Group): void {
		const group = new SettingGroup(this.containerEl);
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls !== undefined) group.addClass(...definition.cls.split(/\s+/).filter((cls) => cls !== ''));
		for (const button of definition.extraButtons ?? []) group.addExtraButton(button as never);
		const rows = (definition.items ?? []).map((item, index) => this.drawEntry(item, group, index));
		if (isList(definition)) addListAffordances(definition, group, rows);
		this.addSearch(definition, group, rows);
		this.refreshers.push(() => group.groupEl.toggle(isTrue(definition.visible, true)));
	}

	private addSearch(definition: Group, group: SettingGroup, rows: readonly Setting[]): void {
		const { search, items = [] } = definition;
		if (search === undefined) return;
		group.addSearch((component) =>
			component.setPlaceholder(search.placeholder ?? '').onChange((query) =>
				items.forEach((item, index) => {
					const shown = isPage(item) || item.searchable === false || query === '' || search.match(item, query);
					rows[index]?.settingEl.toggle(shown);
				}),
			),
		);
	}

	private drawEntry(item: Definition | Page, group: SettingGroup, index: number): Setting {
		const setting = new Setting(group.listEl).setName(item.name);
		if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
		if (isPage(item)) this.drawPageEntry(item, setting);
		else this.drawDefinition(item, setting, group, index);
		this.refreshers.push(() => setting.settingEl.toggle(isTrue(item.visible, true)));
		return setting;
	}

	private drawDefinition(item: Definition, setting: Setting, group: SettingGroup, index: number): void {
		if (item.render !== undefined) {
			const cleanup = item.render(setting as never, group as never);
			if (typeof cleanup === 'function') this.register(cleanup);
		} else if (item.action !== undefined) {
			const { action, disabled } = item;
			this.makeClickable(setting, () => {
				if (!isTrue(disabled, false)) action(setting.settingEl, index);
			});
			this.refreshers.push(() => setting.setDisabled(isTrue(disabled, false)));
		} else if (item.control !== undefined) {
			const { control } = item;
			addControl(this.tab.app, setting, control, this.tab.getControlValue(control.key), (value) => void this.accept(setting, control, value));
			this.refreshers.push(() => setting.setDisabled(isTrue(control.disabled, false)));
		}
	}

	/** A value that does not pass is shown with its error and not saved. */
	private async accept(setting: Setting, control: Obsidian.SettingControl, value: unknown): Promise<void> {
		const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
		const complaint = await validate?.(value);
		setting.setErrorMessage(complaint === undefined || complaint === '' ? null : complaint);
		if (complaint !== undefined && complaint !== '') return;
		await this.tab.setControlValue(control.key, value);
		this.refresh();
	}

	private drawPageEntry(page: Page, setting: Setting): void {
		const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
		const status = typeof page.status === 'function' ? page.status() : page.status;
		setting.addDisplayValue((display) => display.setValue(value ?? null).setStatus(status ?? null));
		setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
		this.makeClickable(setting, () => this.goTo(page.name));
	}

	private drawPage(page: Page): void {
		const bar = this.containerEl.createDiv('setting-page-titlebar');
		const back = bar.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': 'Back', role: 'button', tabindex: '0' } });
		setIcon(back, 'arrow-left');
		back.addEventListener('click', () => this.goTo(undefined));
		bar.createDiv({ cls: 'setting-page-title', text: page.name });
		if (page.page === undefined) return this.render(page.items ?? []);
		const own = page.page() as unknown as SettingPage;
		this.containerEl.append(own.rootEl);
		own.display();
		this.register(() => own.hide());
	}

	private goTo(page: string | undefined): void {
		this.openPage = page;
		this.tab.redraw();
	}

	private makeClickable(setting: Setting, act: () => void): void {
		setting.settingEl.addClass('mod-clickable');
		setting.settingEl.setAttrs({ role: 'button', tabindex: '0' });
		setting.settingEl.addEventListener('click', act);
		setting.settingEl.addEventListener('keydown', (event) => {
			if (event.target === setting.settingEl && (event.key === 'Enter' || event.key === ' ')) act();
		});
	}
}

function isGroup(item: Item): item is Group {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isList(group: Group): group is List {
	return group.type === 'list';
}

function isPage(item: Item): item is Page {
	return 'type' in item && item.type === 'page';
}

function isTrue(value: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	return typeof value === 'function' ? value() : (value ?? otherwise);
}
