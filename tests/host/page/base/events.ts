type Callback = (...data: never[]) => unknown;

/** A subscription, and the way to end it. */
export interface EventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: Callback;
	readonly context: unknown;
}

/** Obsidian's `Events`: named events with subscriptions that can be handed back. */
export class Events {
	private readonly refs = new Map<string, EventRef[]>();

	on(name: string, callback: Callback, context?: unknown): EventRef {
		const ref: EventRef = { source: this, name, callback, context };
		this.refs.set(name, [...(this.refs.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: Callback): void {
		this.keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: EventRef): void {
		this.keep(ref.name, (other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.refs.get(name) ?? []) this.tryTrigger(ref, data);
	}

	/** One subscriber's error must not keep the event from the others; it surfaces as an uncaught error of the page. */
	tryTrigger(ref: EventRef, data: unknown[]): void {
		try {
			ref.callback.apply(ref.context, data as never[]);
		} catch (error) {
			window.setTimeout(() => {
				throw error;
			});
		}
	}

	private keep(name: string, wanted: (ref: EventRef) => boolean): void {
		this.refs.set(name, (this.refs.get(name) ?? []).filter(wanted));
	}
}
