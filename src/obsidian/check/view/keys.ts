/** The keys of the findings. */

import { listMove, type ListMove } from '../../elements/keys/list-move';

/** What a key does: a step within the list, or an action. */
export type FindingsKey =
	| { readonly kind: 'move'; readonly to: ListMove }
	| { readonly kind: 'open' | 'fix' | 'accept' | 'group' | 'filter' | 'back' };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ACTIONS = { 'enter': 'open', 'f': 'fix', 'a': 'accept', 'g': 'group', '/': 'filter', 'escape': 'back' } as const;

/** What a key does; `undefined` for keys that are left to the app. */
export function findingsKey({ key, ctrlKey, metaKey, altKey }: Key): FindingsKey | undefined {
	if (altKey || ctrlKey || metaKey) return undefined;
	const to = listMove(key);
	if (to !== undefined) return { kind: 'move', to };
	const name = key.toLowerCase();
	return Object.hasOwn(ACTIONS, name) ? { kind: ACTIONS[name as keyof typeof ACTIONS] } : undefined;
}
