/** The keys of the findings. */

/** What a key does: a step within the list, or an action. */
export type FindingsKey =
	| { readonly kind: 'move'; readonly to: 'previous' | 'next' | 'page up' | 'page down' | 'first' | 'last' }
	| { readonly kind: 'open' | 'fix' | 'accept' | 'group' | 'filter' | 'back' };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const MOVES = {
	ArrowUp: 'previous',
	ArrowDown: 'next',
	PageUp: 'page up',
	PageDown: 'page down',
	Home: 'first',
	End: 'last',
} as const;

const ACTIONS = { 'enter': 'open', 'f': 'fix', 'a': 'accept', 'g': 'group', '/': 'filter', 'escape': 'back' } as const;

/** What a key does; `undefined` for keys that are left to the app. */
export function findingsKey({ key, ctrlKey, metaKey, altKey }: Key): FindingsKey | undefined {
	if (altKey || ctrlKey || metaKey) return undefined;
	if (Object.hasOwn(MOVES, key)) return { kind: 'move', to: MOVES[key as keyof typeof MOVES] };
	const name = key.toLowerCase();
	return Object.hasOwn(ACTIONS, name) ? { kind: ACTIONS[name as keyof typeof ACTIONS] } : undefined;
}
