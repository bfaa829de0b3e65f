import type { App } from '../app';
import { Modal } from '../overlay/modal';
import { StageSettingTab } from './stage-setting-tab';
import type { SettingTab } from './setting-tab';

/** Obsidian's settings window, reachable as `app.setting`. */
export class SettingsWindow extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	readonly settingTabs: SettingTab[];
	activeTab: SettingTab | null = null;
	private readonly headerList: HTMLElement;
	private readonly tabContainer: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.contentEl.addClass('vertical-tabs-container');
		this.headerList = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } });
		this.tabContainer = this.contentEl.createDiv('vertical-tab-content-container');
		this.settingTabs = [new StageSettingTab(app)];
	}

	addSettingTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		tab.update();
	}

	removeSettingTab(tab: SettingTab): void {
		this.pluginTabs.remove(tab);
		if (this.activeTab === tab) this.closeActiveTab();
	}

	override onOpen(): void {
		this.showTab(this.pluginTabs[0] ?? this.settingTabs[0]);
		this.modalEl.focus();
	}

	override onClose(): void {
		this.closeActiveTab();
	}

	openTabById(id: string): SettingTab | undefined {
		const tab = [...this.settingTabs, ...this.pluginTabs].find((one) => one.id === id);
		if (tab !== undefined && tab !== this.activeTab) this.showTab(tab);
		return tab;
	}

	private showTab(tab: SettingTab | undefined): void {
		this.closeActiveTab();
		if (tab === undefined) return;
		this.activeTab = tab;
		this.tabContainer.append(tab.containerEl);
		this.drawHeaders();
		tab.show();
	}

	private closeActiveTab(): void {
		this.activeTab?.hide();
		this.activeTab?.containerEl.detach();
		this.activeTab = null;
	}

	private drawHeaders(): void {
		this.headerList.empty();
		const sections = { Options: this.settingTabs, 'Community plugins': this.pluginTabs };
		for (const [title, tabs] of Object.entries(sections)) {
			this.headerList.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
			for (const tab of tabs) {
				const isActive = tab === this.activeTab;
				const item = this.headerList.createDiv({
					cls: 'vertical-tab-nav-item',
					text: tab.name,
					attr: { role: 'tab', tabindex: '0', 'aria-selected': isActive },
				});
				item.toggleClass('is-active', isActive);
				item.addEventListener('click', () => this.showTab(tab));
			}
		}
	}
}
