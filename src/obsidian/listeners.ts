/** Ends a subscription. */
export type Unsubscribe = () => void;

/** Those who want to hear of a change, in the order in which they came. `Args` is what they are told. */
export class Listeners<Args extends readonly unknown[] = []> {
	private readonly all = new Set<(...args: Args) => void>();

	add(listener: (...args: Args) => void): Unsubscribe {
		this.all.add(listener);
		return () => this.all.delete(listener);
	}

	/**
	 * Tells everyone. One who leaves or comes meanwhile does not disturb that, nor one who throws: the page reports the
	 * error as a rejection that nobody handled.
	 */
	tell(...args: Args): void {
		for (const listener of [...this.all]) void new Promise(() => listener(...args));
	}

	clear(): void {
		this.all.clear();
	}
}
