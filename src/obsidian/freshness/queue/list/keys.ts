/** The keys of the queue. */

import { listMove, type ListMove } from '../../../elements/keys/list-move';

/** What a key does: a step within the list, or an action. */
export type QueueKey =
	| { readonly kind: 'move'; readonly to: ListMove; readonly extend: boolean }
	| { readonly kind: 'open' | 'toggle' | 'select all' | 'mark updated' | 'snooze' | 'figures' | 'preview' | 'filter' | 'back' };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does; `undefined` for keys that are left to the app. */
export function queueKey(event: Key): QueueKey | undefined {
	const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
	if (altKey) return undefined;
	if (ctrlKey || metaKey) return withMod(key);
	const to = listMove(key);
	if (to !== undefined) return { kind: 'move', to, extend: shiftKey };
	switch (key.toLowerCase()) {
		case 'enter': return { kind: 'open' };
		case ' ': return { kind: 'toggle' };
		case 'r': return { kind: 'mark updated' };
		case 's': return { kind: 'snooze' };
		case 'f': return { kind: 'figures' };
		case 'p': return { kind: 'preview' };
		case '/': return { kind: 'filter' };
		case 'escape': return { kind: 'back' };
		default: return undefined;
	}
}

function withMod(key: string): QueueKey | undefined {
	if (key === 'Enter') return { kind: 'open' };
	return key.toLowerCase() === 'a' ? { kind: 'select all' } : undefined;
}
