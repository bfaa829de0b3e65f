import type { App } from 'obsidian';
import type { Snoozes } from '../../../core/freshness/limit/snoozes';
import type { SettingsStore } from '../../settings/store';
import type { SnoozeStore } from './snoozed-notes';

/** Keeps snoozes in the settings: they are the person's choice, and sync to every device. */
export function snoozesInSettings(settings: Pick<SettingsStore, 'current' | 'change'>): SnoozeStore {
	return {
		read: () => settings.current().snoozed,
		write: (snoozed) => void settings.change({ snoozed }),
	};
}

const ASKED_KEY = 'dossier-asked';

/** Keeps on this device which notes the person was reminded of. It survives a restart, and is not synced: it isn't a setting. */
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

/** The usable part of what was kept. */
function readKept(kept: unknown): Snoozes {
	const entries: [string, unknown][] = Object.entries(kept ?? {});
	return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
