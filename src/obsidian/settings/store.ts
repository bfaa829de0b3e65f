import { readSettings, withChanges, type ReadSettings, type SettingProblem } from '../../core/settings/read/settings';
import type { DossierSettings } from '../../core/settings/settings';
import { keepAside, loadSavedData, type DataHost } from './saved-data';

const BROKEN: SettingProblem = {
	field: null,
	message: 'The saved settings (data.json) are not valid JSON. The defaults are used. When you change a setting, the file is kept beside it as data-unreadable.json.',
};

/**
 * The settings in force: loaded from the plugin's data, saved to it, and told to whoever depends on
 * them. What is saved and not understood is saved again as it is.
 */
export class SettingsStore {
	private saved: unknown = null;
	private read: ReadSettings = readSettings(null);
	/** Whether what is saved cannot be kept within what is saved next. */
	private mustKeepAside = false;
	private saving = Promise.resolve();
	private readonly listeners = new Set<() => void>();

	constructor(private readonly host: DataHost) {}

	/** The settings as they are now. */
	current(): DossierSettings {
		return this.read.settings;
	}

	/** What was found unusable when the settings were loaded, and has not been set anew since. */
	problems(): readonly SettingProblem[] {
		return this.read.problems;
	}

	/** Takes what is saved; to be called at start and when the file was changed from outside. */
	async load(): Promise<void> {
		const loaded = await loadSavedData(this.host);
		this.saved = loaded.kind === 'read' ? loaded.data : null;
		const { settings, problems } = readSettings(this.saved);
		this.mustKeepAside = loaded.kind === 'broken' || problems.some(({ field }) => field === null);
		this.use({ settings, problems: loaded.kind === 'broken' ? [BROKEN] : problems });
	}

	/** Puts changed settings in force and saves them; all others stay as they were saved. */
	async change(changes: Partial<DossierSettings>): Promise<void> {
		const saved = withChanges(this.saved, changes);
		this.saved = saved;
		const problems = this.read.problems.filter(({ field }) => field !== null && !(field in changes));
		this.use({ settings: readSettings(saved).settings, problems });
		// One after the other: a slow write must not end after a later one.
		this.saving = this.saving.catch(() => undefined).then(() => this.write(saved));
		await this.saving;
	}

	/** Calls `listener` after every change, until the returned function is called. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private async write(saved: Record<string, unknown>): Promise<void> {
		if (this.mustKeepAside) await keepAside(this.host);
		this.mustKeepAside = false;
		await this.host.saveData(saved);
	}

	private use(read: ReadSettings): void {
		this.read = read;
		for (const listener of [...this.listeners]) listener();
	}
}
