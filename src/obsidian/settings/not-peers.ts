import type { NotPeers } from '../../core/actor/vault/not-peers';
import type { SettingsStore } from './store';

/** Where it is kept who is no peer of whom. */
interface NotPeersSetting {
	readonly read: () => NotPeers;
	readonly write: (pairs: NotPeers) => void;
}

/** Keeps it in the settings: it is the person's choice, and syncs to every device. */
export function notPeersInSettings(settings: Pick<SettingsStore, 'current' | 'change'>): NotPeersSetting {
	return {
		read: () => settings.current().notPeers,
		write: (notPeers) => void settings.change({ notPeers }),
	};
}
