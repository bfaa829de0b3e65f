import { debounce, type Component } from 'obsidian';
import type { Listeners } from '../listeners';
import type { ActorSource } from '../vault/actor-source';

/** How long changes are gathered before others are told, in milliseconds. */
const PAUSE = 300;

/** Tells of the notes that were read again, several at once, until `owner` is unloaded. */
export function tellOfChanges(owner: Component, source: ActorSource, changed: Listeners<[readonly string[]]>): void {
	const paths = new Set<string>();
	const tellSoon = debounce(() => {
		const told = Object.freeze([...paths]);
		paths.clear();
		changed.tell(told);
	}, PAUSE, true);
	owner.register(source.onChange((path) => {
		if (path === undefined) return;
		paths.add(path);
		tellSoon();
	}));
	owner.register(() => {
		tellSoon.cancel();
		changed.clear();
	});
}
