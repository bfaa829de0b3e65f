import { readSettings, withChanges, type ReadSettings, type SettingProblem } from '../../core/settings/read/settings';
import type { DossierSettings } from '../../core/settings/settings';
import { Listeners, type Unsubscribe } from '../listeners';
import { keepAside, loadSavedData, type DataHost } from './saved-data';

const BROKEN: SettingProblem = {
	field: null,
	message: 'data.json isn\'t valid JSON. Using the defaults. When you change a setting, the file is backed up as data-unreadable.json.',
};

/**
 * The settings in force: loaded from the plugin's data, saved to it, and told to whoever depends on
 * them. What is saved and not understood is saved again as it is.
 */
export class SettingsStore {
	private saved: unknown = null;
	private read: ReadSettings = readSettings(null);
	/** Whether what is saved next would lose what is in the file: that is copied aside first. */
	private mustKeepAside = false;
	private saving = Promise.resolve();
	private readonly listeners = new Listeners();

	constructor(private readonly host: DataHost) {}

	/** The settings as they are now. */
	current(): DossierSettings {
		return this.read.settings;
	}

	/** What was unusable when the settings were loaded, and has not been changed since. */
	problems(): readonly SettingProblem[] {
		return this.read.problems;
	}

	/** Loads what is saved: at start, and when the file was changed from outside. */
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

	/** Calls `listener` after every change. */
	onChange(listener: () => void): Unsubscribe {
		return this.listeners.add(listener);
	}

	private async write(saved: Record<string, unknown>): Promise<void> {
		if (this.mustKeepAside) await keepAside(this.host);
		this.mustKeepAside = false;
		await this.host.saveData(saved);
	}

	private use(read: ReadSettings): void {
		this.read = read;
		this.listeners.tell();
	}
}
