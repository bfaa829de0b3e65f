import type { Extension } from '@codemirror/state';
import type { App } from '../app';
import { Component } from '../base/component';
import { codeBlockHandlers, createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor, type CodeBlockHandler, type PostProcessor } from '../markdown/post-processors';
import { setIcon } from '../overlay/icons';
import { setTooltip } from '../overlay/tooltip';
import type { SettingTab } from '../settings/setting-tab';
import type { PluginManifestRecord } from '../vault/server-vault';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { View } from '../workspace/view';
import { BaseTab } from './base-tab';
import type { Command } from './commands';

/** Obsidian's `Plugin`. Everything it registers is gone when it unloads. */
export abstract class Plugin extends Component {
	constructor(
		readonly app: App,
		readonly manifest: PluginManifestRecord,
	) {
		super();
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = this.app.ribbon.addAction(icon, title, callback);
		this.register(() => button.remove());
		return button;
	}

	addStatusBarItem(): HTMLElement {
		const item = this.app.statusBar.addItem();
		item.addClass(`plugin-${this.manifest.id}`);
		this.register(() => item.remove());
		return item;
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(tab: SettingTab): void {
		this.app.setting.addSettingTab(tab);
		this.register(() => this.app.setting.removeSettingTab(tab));
	}

	registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
		this.app.workspace.registerView(type, creator);
		this.register(() => this.app.workspace.unregisterView(type));
	}

	registerHoverLinkSource(id: string, info: { readonly defaultMod?: boolean }): void {
		const { hoverLinkSources } = this.app.workspace;
		hoverLinkSources[id] = info;
		this.register(() => delete hoverLinkSources[id]);
	}

	registerExtensions(_extensions: string[], _viewType: string): void {
		return;
	}

	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		registerPostProcessor(processor, sortOrder);
		this.register(() => unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, sortOrder?: number): PostProcessor {
		this.record(codeBlockHandlers, language, handler);
		return this.registerMarkdownPostProcessor(createCodeBlockPostProcessor(language, handler), sortOrder ?? -100);
	}

	registerBasesView(viewId: string, registration: object): boolean {
		if (this.app.recorded.basesViews.has(viewId)) return false;
		this.record(this.app.recorded.basesViews, viewId, registration);
		this.register(() => {
			for (const { view } of this.app.workspace.getLeavesOfType('bases')) if (view instanceof BaseTab) view.forget(viewId);
		});
		return true;
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	registerObsidianProtocolHandler(action: string, handler: unknown): void {
		this.record(this.app.recorded.protocolHandlers, action, handler);
	}

	registerEditorSuggest(suggest: unknown): void {
		this.record(this.app.recorded.editorSuggests, String(this.app.recorded.editorSuggests.size), suggest);
	}

	registerCliHandler(command: string, description: string, flags: object | null, handler: (params: Record<string, string>) => unknown): void {
		if (this.app.recorded.cliHandlers.has(command)) throw new Error(`The command "${command}" is already registered.`);
		this.record(this.app.recorded.cliHandlers, command, { description, flags, handler });
	}

	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.dataPath))) return null;
		return JSON.parse(await adapter.read(this.dataPath)) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		await this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
	}

	onUserEnable(): void {
		return;
	}

	onExternalSettingsChange?(): unknown;

	private get dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}

	private record<T>(registry: Map<string, T>, key: string, value: T): void {
		registry.set(key, value);
		this.register(() => registry.delete(key));
	}
}

/** Draws an icon button as ribbons have them. */
export function ribbonButton(parent: HTMLElement, icon: string, title: string): HTMLElement {
	const button = parent.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: '0' } });
	setIcon(button, icon);
	setTooltip(button, title, { placement: 'right' });
	return button;
}
