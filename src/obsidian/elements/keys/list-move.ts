/** A step within a list of rows that its keys take. */
export type ListMove = 'previous' | 'next' | 'page up' | 'page down' | 'first' | 'last';

const MOVES: ReadonlyMap<string, ListMove> = new Map([
	['ArrowUp', 'previous'],
	['ArrowDown', 'next'],
	['PageUp', 'page up'],
	['PageDown', 'page down'],
	['Home', 'first'],
	['End', 'last'],
]);

/** The step that a key takes, by its `KeyboardEvent.key`; `undefined` for keys that take none. */
export function listMove(key: string): ListMove | undefined {
	return MOVES.get(key);
}
