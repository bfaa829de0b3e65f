/** Adds methods to a prototype or global without making them show up in loops. */
export function defineAll(target: object, members: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(members)) {
		Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
	}
}

/** Adds a computed property to a prototype. */
export function defineGetter<T>(target: T & object, name: string, get: (this: T) => unknown): void {
	Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
}
