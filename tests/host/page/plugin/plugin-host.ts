import type { App } from '../app';
import type { PluginManifestRecord } from '../vault/server-vault';
import { requireModule } from './modules';
import { Plugin } from './plugin';

type PluginClass = new (app: App, manifest: PluginManifestRecord) => Plugin;
type PluginScript = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

declare global {
	interface Window {
		/** Set by the plugin's own script, which the server wraps into a function. */
		stagePlugin?: PluginScript;
	}
}

/** Loads the one plugin on the stage, and loads it anew. Also what `app.plugins` is. */
export class PluginHost {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, PluginManifestRecord>;
	readonly enabledPlugins = new Set<string>();
	private pluginClass: PluginClass | undefined;

	constructor(
		private readonly app: App,
		private readonly manifest: PluginManifestRecord,
	) {
		manifest.dir = `${app.vault.configDir}/plugins/${manifest.id}`;
		this.manifests = { [manifest.id]: manifest };
		app.vault.on('raw', (path: string) => {
			if (path === `${manifest.dir}/data.json`) this.plugins[manifest.id]?.onExternalSettingsChange?.();
		});
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	get plugin(): Plugin {
		const plugin = this.plugins[this.manifest.id];
		if (plugin === undefined) throw new Error('The plugin is not loaded.');
		return plugin;
	}

	/** Fetches the plugin's code and loads it. */
	async start(address: string): Promise<void> {
		await addScript(address);
		const module: { exports: unknown } = { exports: {} };
		window.stagePlugin?.(requireModule, module, module.exports);
		this.pluginClass = classIn(module.exports);
		await this.enable();
	}

	/** Unloads the plugin and loads it again over the data it saved, as when a user switches it off and on. */
	async reload(): Promise<Plugin> {
		this.disable();
		await this.enable();
		return this.plugin;
	}

	/** Switches the plugin off. */
	disable(): void {
		this.plugins[this.manifest.id]?.unload();
		delete this.plugins[this.manifest.id];
		this.enabledPlugins.delete(this.manifest.id);
	}

	private async enable(): Promise<void> {
		if (this.pluginClass === undefined) throw new Error('The plugin has no class.');
		const plugin = new this.pluginClass(this.app, this.manifest);
		this.plugins[this.manifest.id] = plugin;
		this.enabledPlugins.add(this.manifest.id);
		await plugin.load();
	}
}

function classIn(exported: unknown): PluginClass {
	const candidate: unknown =
		typeof exported === 'object' && exported !== null && 'default' in exported ? exported.default : exported;
	if (typeof candidate === 'function' && candidate.prototype instanceof Plugin) return candidate as PluginClass;
	throw new Error('main.js exports no plugin.');
}

function addScript(address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = address;
		script.addEventListener('load', () => resolve());
		script.addEventListener('error', () => reject(new Error('The plugin could not be fetched: is it built?')));
		document.head.append(script);
	});
}
