import { withoutNotPeers, type NotPeers } from '../../../../core/actor/vault/not-peers';
import type { SettingsStore } from '../../store';
import type { Control } from './controls';
import { removableList } from './removable-list';

/** The list of actors that are no peers of each other, each pair with a button that takes it back. */
export function notPeersList(store: Pick<SettingsStore, 'onChange'>): Control {
	return removableList<NotPeers[number]>(store, {
		cls: 'dossier-snoozed',
		none: 'No such pairs.',
		button: 'Peers again',
		items: ({ notPeers }) => notPeers,
		words: namesOf,
		label: (pair) => `${namesOf(pair)} are peers again`,
		without: ({ notPeers }, [one, other]) => ({ notPeers: withoutNotPeers(notPeers, one, other) }),
	});
}

function namesOf(pair: NotPeers[number]): string {
	return pair.map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')).join(' and ');
}
