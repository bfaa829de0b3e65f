import { defineAll } from './define';

type Listener = (this: unknown, event: Event, target: Element) => unknown;

interface Delegation {
	readonly type: string;
	readonly selector: string;
	readonly listener: Listener;
	readonly callback: (event: Event) => void;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

/** Delegated `on` and `off`, `onClickEvent`, `trigger`, `onNodeInserted` and `onWindowMigrated`. */
export function installDomEvents(): void {
	const delegating = { on: delegate, off: undelegate };
	defineAll(HTMLElement.prototype, delegating);
	defineAll(Document.prototype, delegating);
	defineAll(HTMLElement.prototype, {
		onClickEvent(this: HTMLElement, listener: EventListener, options?: boolean | AddEventListenerOptions) {
			// Obsidian answers the middle button too.
			this.addEventListener('click', listener, options);
			this.addEventListener('auxclick', listener, options);
		},
		trigger(this: HTMLElement, type: string) {
			this.dispatchEvent(new Event(type, { bubbles: true }));
		},
		onNodeInserted,
		onWindowMigrated: () => () => undefined,
	});
}

function delegate(
	this: EventTarget,
	type: string,
	selector: string,
	listener: Listener,
	options?: boolean | AddEventListenerOptions,
): void {
	const callback = (event: Event): void => {
		if (!(event.target instanceof Element)) return;
		const match = event.target.closest(selector);
		if (match !== null && this instanceof Node && this.contains(match)) listener.call(this, event, match);
	};
	delegations.set(this, [...(delegations.get(this) ?? []), { type, selector, listener, callback }]);
	this.addEventListener(type, callback, options);
}

function undelegate(
	this: EventTarget,
	type: string,
	selector: string,
	listener: Listener,
	options?: boolean | AddEventListenerOptions,
): void {
	const all = delegations.get(this) ?? [];
	const gone = all.filter((one) => one.type === type && one.selector === selector && one.listener === listener);
	for (const { callback } of gone) this.removeEventListener(type, callback, options);
	delegations.set(
		this,
		all.filter((one) => !gone.includes(one)),
	);
}

function onNodeInserted(this: HTMLElement, listener: () => void, once = false): () => void {
	let wasConnected = this.isConnected;
	const observer = new MutationObserver(() => {
		const inserted = this.isConnected && !wasConnected;
		wasConnected = this.isConnected;
		if (!inserted) return;
		if (once) observer.disconnect();
		listener();
	});
	observer.observe(document, { childList: true, subtree: true });
	return () => observer.disconnect();
}
