import type { App } from 'obsidian';
import type { Snoozes } from '../../../core/freshness/limit/snoozes';
import type { SettingsStore } from '../../settings/store';
import type { SnoozeStore } from './snoozed-notes';

/** Keeps snoozes among the settings: what the person chose goes with the vault to every device. */
export function snoozesInSettings(settings: Pick<SettingsStore, 'current' | 'change'>): SnoozeStore {
	return {
		read: () => settings.current().snoozed,
		write: (snoozed) => void settings.change({ snoozed }),
	};
}

const ASKED_KEY = 'dossier-asked';

/** Keeps on this device alone which notes the person was asked about: it outlives a restart, and is no choice of theirs. */
export function askedOnDevice(app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>): SnoozeStore {
	let asked: Snoozes | undefined;
	return {
		read: () => (asked ??= readKept(app.loadLocalStorage(ASKED_KEY))),
		write: (snoozes) => {
			asked = snoozes;
			app.saveLocalStorage(ASKED_KEY, snoozes);
		},
	};
}

/** What was kept, as far as it makes sense. */
function readKept(kept: unknown): Snoozes {
	const entries: [string, unknown][] = Object.entries(kept ?? {});
	return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
