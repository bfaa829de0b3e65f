/** How many of the items have each key; keys that none has are not in it. */
export function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of items.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
