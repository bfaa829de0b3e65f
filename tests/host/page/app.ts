import { Keymap } from './base/keymap';
import { Scope } from './base/scope';
import { Ribbon } from './chrome/ribbon';
import { StatusBar } from './chrome/status-bar';
import { PagePreview } from './chrome/page-preview';
import { FILE_LIST, FileListView } from './chrome/file-list-view';
import { FileManager } from './file-manager';
import { MetadataCache } from './metadata/metadata-cache';
import { Commands } from './plugin/commands';
import { PluginHost } from './plugin/plugin-host';
import { SettingsWindow } from './settings/settings-window';
import { askWhichToKeep } from './vault/conflict-modal';
import { ServerVault, type BootRecord } from './vault/server-vault';
import { Vault } from './vault/vault';
import { Workspace } from './workspace/workspace';

/** What a plugin registers and the stage only writes down, for tests to look at. */
export class Recorded {
	readonly basesViews = new Map<string, unknown>();
	readonly cliHandlers = new Map<string, unknown>();
	readonly protocolHandlers = new Map<string, unknown>();
	readonly editorSuggests = new Map<string, unknown>();
	readonly hoverLinks: unknown[] = [];
}

/** Obsidian's `App`. */
export class App {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly server: ServerVault;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly workspace: Workspace;
	readonly fileManager: FileManager;
	readonly commands: Commands;
	readonly ribbon = new Ribbon();
	readonly statusBar = new StatusBar();
	readonly setting: SettingsWindow;
	readonly plugins: PluginHost;
	readonly recorded = new Recorded();
	readonly renderContext = { hoverPopover: null };
	readonly pagePreview: PagePreview;
	/** The stage has two core plugins, Search and Page preview; plugins that look for another find none. */
	readonly internalPlugins = {
		plugins: {},
		getPluginById: () => null,
		getEnabledPluginById: (id: string): object | null => {
			if (id === 'page-preview') return this.pagePreview;
			return id === 'global-search' ? { openGlobalSearch: (query: string) => this.searchFor(query) } : null;
		},
	};
	lastEvent: Event | null = null;

	constructor(boot: BootRecord) {
		this.server = new ServerVault(boot);
		this.vault = new Vault(this.server, (path, isThere) => askWhichToKeep(this, path, isThere));
		this.metadataCache = new MetadataCache(this.vault);
		this.workspace = new Workspace(this);
		this.fileManager = new FileManager(this);
		this.commands = new Commands(this);
		this.setting = new SettingsWindow(this);
		this.plugins = new PluginHost(this, boot.manifest);
		this.pagePreview = new PagePreview(this);
		this.workspace.on('hover-link', (link: unknown) => this.recorded.hoverLinks.push(link));
		for (const type of ['click', 'keydown']) window.addEventListener(type, (event) => (this.lastEvent = event), true);
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(this.storageKey(key));
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null) window.localStorage.removeItem(this.storageKey(key));
		else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	/** Shows what a search of the vault finds. */
	searchFor(query: string): void {
		const leaf = this.workspace.getLeavesOfType(FILE_LIST)[0];
		if (leaf?.view instanceof FileListView) {
			this.workspace.leftSplit.expand();
			leaf.view.searchFor(query);
		}
	}

	/** On a narrow page, gets the drawers out of the way. */
	closeDrawers(): void {
		if (!document.body.hasClass('is-narrow')) return;
		this.workspace.leftSplit.collapse();
		this.workspace.rightSplit.collapse();
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}
