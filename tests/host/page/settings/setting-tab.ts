import type * as Obsidian from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugin/plugin';
import { DefinitionRenderer } from './definition-renderer';

type Definitions = Obsidian.SettingDefinitionItem[];

/** Obsidian's `SettingTab`: drawn from its definitions, or by its own `display()` where it has none. */
export abstract class SettingTab {
	icon = 'settings';
	readonly containerEl = createDiv('vertical-tab-content');
	settingItems: Definitions = [];
	name = '';
	id = '';
	private renderer: DefinitionRenderer | undefined;

	constructor(readonly app: App) {}

	getSettingDefinitions(): Definitions {
		return [];
	}

	/** Asks for the definitions again and, while the tab is open, draws them. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected) this.draw();
	}

	/** Draws the same definitions again: whoever goes to a page and back is shown what was said before. */
	redraw(): void {
		this.draw();
	}

	getControlValue(key: string): unknown {
		return this.app.vault.getConfig(key);
	}

	setControlValue(key: string, value: unknown): void | Promise<void> {
		this.app.vault.setConfig(key, value);
	}

	refreshDomState(): void {
		this.renderer?.refresh();
	}

	display(): void {
		return;
	}

	hide(): void {
		this.renderer?.unload();
		this.renderer = undefined;
		this.containerEl.empty();
	}

	/** Draws the tab; the settings window calls it. */
	show(): void {
		this.settingItems = this.getSettingDefinitions();
		this.draw();
	}

	private draw(): void {
		if (this.settingItems.length === 0) return this.display();
		// A tab that was not shown before is at its top; asking would have the browser lay the page out.
		const scrollTop = this.renderer === undefined ? 0 : this.containerEl.scrollTop;
		this.renderer?.unload();
		this.containerEl.empty();
		this.renderer = new DefinitionRenderer(this, this.containerEl, this.renderer?.openPage);
		this.renderer.render(this.settingItems);
		if (scrollTop > 0) this.containerEl.scrollTop = scrollTop;
	}
}

/** Obsidian's `PluginSettingTab`: its controls read and write the settings of the plugin. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: App,
		readonly plugin: Plugin,
	) {
		super(app);
		this.name = plugin.manifest.name;
		this.id = plugin.manifest.id;
	}

	override getControlValue(key: string): unknown {
		return settingsOf(this.plugin)[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = settingsOf(this.plugin);
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}

function settingsOf(plugin: Plugin): Record<string, unknown> {
	const { settings } = plugin as { settings?: unknown };
	return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {};
}

/** Obsidian's `SettingPage`: a page within a tab that draws itself. */
export abstract class SettingPage {
	readonly rootEl = createDiv('setting-page');
	readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	readonly containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		return;
	}
}
