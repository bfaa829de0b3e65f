import { changesBetween, mergedChanges } from '../../core/settings/read/merged-changes';
import { isRecord } from '../../core/settings/read/saved-value';
import { readSettings, withChanges, type ReadSettings, type SettingProblem } from '../../core/settings/read/settings';
import type { DossierSettings, SettingField } from '../../core/settings/settings';
import { Listeners, type Unsubscribe } from '../listeners';
import { messageOf } from '../log';
import { keepAside, loadSavedData, type DataHost, type SavedData } from './saved-data';

const BROKEN: SettingProblem = {
	field: null,
	message: 'data.json isn\'t valid JSON. Using the defaults. '
		+ 'When you change a setting, the file is backed up as data-unreadable.json, with a number if that exists.',
};

/** What to do where settings can't be saved. */
const UNSAVED = 'They count until you close Obsidian. Make sure the vault\'s folder can be written to, then change any setting again.';

const NOTHING: SavedData = { kind: 'read', data: null };

/** What somebody has changed, and the settings that it was changed in. */
interface Change {
	readonly before: DossierSettings;
	readonly changes: Partial<DossierSettings>;
	/** For what others had changed and we wrote over: our settings of that moment. Theirs are newer than these, and older than any else. */
	readonly newerThan?: DossierSettings;
}

/**
 * The settings in force: loaded from the plugin's data, saved to it, and told to whoever depends on
 * them. What is saved and not understood is saved again as it is.
 *
 * The file has other writers, such as sync. So it is read again before it is written, and what was changed here
 * is put on top of what it holds by then; loads and saves wait for each other.
 */
export class SettingsStore {
	/** What the file held when it was last read or written; `null` for nothing that can be used. */
	private file: unknown = null;
	/** What was last looked up in the file, or written to it; still being read, maybe. */
	private seen: Promise<SavedData> = Promise.resolve(NOTHING);
	private isBroken = false;
	/** What is not in the file yet, in the order in which it was changed. */
	private unsaved: readonly Change[] = [];
	/** What the file is to hold: what it held, with that on top. */
	private wanted: unknown = null;
	private read: ReadSettings = readSettings(null);
	private queue = Promise.resolve();
	private hasToldFailure = false;
	private readonly listeners = new Listeners();

	/** `tell` shows the person a sentence. */
	constructor(
		private readonly host: DataHost,
		private readonly tell: (sentence: string) => unknown,
	) {}

	/** The settings as they are now. */
	current(): DossierSettings {
		return this.read.settings;
	}

	/** What was unusable when the settings were loaded, and has not been changed since. */
	problems(): readonly SettingProblem[] {
		return this.isBroken && this.unsaved.length === 0 ? [BROKEN] : this.read.problems;
	}

	/** Loads what is saved: at start, and when the file was changed from outside. */
	load(): Promise<void> {
		// Looked up at once: a save that is under way or waits may be about to write over it.
		const { seen } = this;
		const ours = this.current();
		const found = this.lookUp();
		return this.enqueue(async () => {
			const isLatest = this.seen === found;
			this.take(isLatest ? await found : await this.lookUp());
			if (!isLatest) this.addLost(await seen, ours, await found);
			await this.save();
		}).catch(() => undefined);
	}

	/** Puts changed settings in force and saves them; all others stay as they were saved. Rejects where that fails, which is told. */
	change(changes: Partial<DossierSettings>): Promise<void> {
		this.add({ before: this.current(), changes });
		return this.enqueue(() => this.save());
	}

	/** Calls `listener` after every change. */
	onChange(listener: () => void): Unsubscribe {
		return this.listeners.add(listener);
	}

	/** One after the other. Who does not wait for the end of a job need not care how it ends. */
	private enqueue(job: () => Promise<void>): Promise<void> {
		const done = this.queue.then(job);
		this.queue = done.catch((error: unknown) => this.tellFailure(error));
		return done;
	}

	private async save(): Promise<void> {
		if (this.unsaved.length === 0) return;
		const now = await this.lookUp();
		// What can't be used is no reason to forget what could be.
		if (now.kind === 'broken' || (now.data !== null && !isRecord(now.data))) await keepAside(this.host);
		else if (now.data !== null && !isSame(now.data, this.file)) this.take(now);
		await this.write();
	}

	private async write(): Promise<void> {
		const { wanted, unsaved: { length } } = this;
		await this.host.saveData(wanted);
		this.file = wanted;
		this.seen = Promise.resolve({ kind: 'read', data: wanted });
		this.isBroken = false;
		this.unsaved = this.unsaved.slice(length);
		this.hasToldFailure = false;
	}

	private lookUp(): Promise<SavedData> {
		return (this.seen = loadSavedData(this.host));
	}

	/** Puts what others had changed, from what was `seen` to what was `found`, and the file has no longer, among what is to be saved. */
	private addLost(seen: SavedData, ours: DossierSettings, found: SavedData): void {
		if (found.kind === 'broken' || !isRecord(found.data)) return;
		const before = readSettings(seen.kind === 'broken' ? null : seen.data).settings;
		const change: Change = { before, changes: changesBetween(before, readSettings(found.data).settings), newerThan: ours };
		if (!isSame(withChange(this.file, change), this.file)) this.add(change);
	}

	private add(change: Change): void {
		this.unsaved = [...this.unsaved, change];
		this.use(withChange(this.wanted, change));
	}

	/** Goes on from what is in the file now. */
	private take(found: SavedData): void {
		this.isBroken = found.kind === 'broken';
		this.file = found.kind === 'broken' ? null : found.data;
		this.use(this.unsaved.reduce(withChange, this.file));
	}

	private use(wanted: unknown): void {
		this.wanted = wanted;
		this.read = readSettings(wanted);
		this.listeners.tell();
	}

	/** Once, until a save succeeds: what failed once fails for every change after it. */
	private tellFailure(error: unknown): void {
		if (this.hasToldFailure) return;
		this.hasToldFailure = true;
		const reason = messageOf(error).replace(/\.$/, '');
		this.tell(`Settings couldn't be saved: ${reason}. ${UNSAVED}`);
	}
}

/** Saved data with a change on top. */
function withChange(saved: unknown, { before, changes, newerThan }: Change): unknown {
	const { settings } = readSettings(saved);
	if (newerThan === undefined) return withChanges(saved, mergedChanges(before, changes, settings));
	const isOlder = (field: SettingField): boolean => typeof settings[field] !== 'object' && settings[field] === newerThan[field];
	const since = (Object.keys(changes) as SettingField[]).map((field) => [field, isOlder(field) ? before[field] : settings[field]]);
	return withChanges(saved, mergedChanges(before, Object.fromEntries(since) as Partial<DossierSettings>, { ...before, ...changes }));
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
