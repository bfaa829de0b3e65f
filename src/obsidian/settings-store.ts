import type { Plugin } from 'obsidian';
import { DEFAULT_SETTINGS, readSettings, type DossierSettings } from './settings';

/** The settings in force: loaded from the plugin's data, saved to it, and told to whoever depends on them. */
export class SettingsStore {
	private settings = DEFAULT_SETTINGS;
	private readonly listeners = new Set<() => void>();

	constructor(private readonly storage: Pick<Plugin, 'loadData' | 'saveData'>) {}

	/** The settings as they are now. */
	current(): DossierSettings {
		return this.settings;
	}

	/** Takes what is saved; to be called at start and when the file was changed from outside. */
	async load(): Promise<void> {
		this.use(readSettings(await this.storage.loadData()));
	}

	/** Puts new settings in force and saves them. */
	async save(settings: DossierSettings): Promise<void> {
		this.use(settings);
		await this.storage.saveData(settings);
	}

	/** Calls `listener` after every change, until the returned function is called. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private use(settings: DossierSettings): void {
		this.settings = settings;
		for (const listener of [...this.listeners]) listener();
	}
}
