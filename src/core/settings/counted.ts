/** Numbers and lists in the sentences of the settings page. */

/** A number as the locale writes it. */
export function number(value: number, locale: string): string {
	return new Intl.NumberFormat(locale).format(value);
}

/** `1 note`, `1,200 notes`. */
export function counted(count: number, noun: string, locale: string): string {
	return `${number(count, locale)} ${noun}${count === 1 ? '' : 's'}`;
}

/** What so many notes do: `has` or `have`. */
export function have(count: number): string {
	return count === 1 ? 'has' : 'have';
}

/** `a, b and c`; empty for none. */
export function listed(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** How many of the items have each key; keys that none has are not in it. */
export function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of items.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
