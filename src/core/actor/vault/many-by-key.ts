/**
 * Values by keys that several of them may share, each value once a key and in the order in which they came. Adding and
 * taking away cost the same however many share a key. Most keys have one value, which costs no set.
 */
export class ManyByKey<Value extends string | { readonly target: string }> {
	private readonly byKey = new Map<string, Value | Set<Value>>();

	/** The values of a key; none where it has none. */
	get(key: string): Iterable<Value> {
		const held = this.byKey.get(key);
		if (held === undefined) return [];
		return held instanceof Set ? held : [held];
	}

	add(key: string, value: Value): void {
		const held = this.byKey.get(key);
		if (held instanceof Set) held.add(value);
		else if (held === undefined) this.byKey.set(key, value);
		else if (held !== value) this.byKey.set(key, new Set([held, value]));
	}

	delete(key: string, value: Value): void {
		const held = this.byKey.get(key);
		if (held instanceof Set) held.delete(value);
		if (held === value || (held instanceof Set && held.size === 0)) this.byKey.delete(key);
	}
}
