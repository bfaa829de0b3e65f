/** What a key does in the field of an entry; all others are the field's own. */
export type EntryKey = 'previous' | 'next' | 'move up' | 'move down' | 'remove';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does; `undefined` where it is left to the field. `isEmpty` says whether there is nothing in it to delete. */
export function entryKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, isEmpty: boolean): EntryKey | undefined {
	if (ctrlKey || metaKey || shiftKey) return undefined;
	switch (key) {
		case 'ArrowUp': return altKey ? 'move up' : 'previous';
		case 'ArrowDown': return altKey ? 'move down' : 'next';
		case 'Enter': return altKey ? undefined : 'next';
		case 'Backspace':
		case 'Delete': return isEmpty ? 'remove' : undefined;
		default: return undefined;
	}
}
