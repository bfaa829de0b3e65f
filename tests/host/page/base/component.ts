import type { EventRef } from './events';

/** Obsidian's `Component`: whatever is registered on it is undone when it unloads, last first. */
export class Component {
	/** Obsidian names it so; children look at it. */
	_loaded = false;
	private readonly children: Component[] = [];
	private readonly cleanups: (() => unknown)[] = [];

	load(): unknown {
		if (this._loaded) return undefined;
		this._loaded = true;
		const loading = this.onload();
		for (const child of [...this.children]) child.load();
		return loading;
	}

	onload(): unknown {
		return undefined;
	}

	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		for (let child = this.children.pop(); child !== undefined; child = this.children.pop()) child.unload();
		for (let cleanup = this.cleanups.pop(); cleanup !== undefined; cleanup = this.cleanups.pop()) cleanup();
		this.onunload();
	}

	onunload(): void {
		return;
	}

	addChild<T extends Component>(child: T): T {
		this.children.push(child);
		if (this._loaded) child.load();
		return child;
	}

	removeChild<T extends Component>(child: T): T {
		const index = this.children.indexOf(child);
		if (index >= 0) {
			this.children.splice(index, 1);
			child.unload();
		}
		return child;
	}

	register(cleanup: () => unknown): void {
		this.cleanups.push(cleanup);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => ref.source.offref(ref));
	}

	registerDomEvent(
		target: EventTarget,
		type: string,
		callback: (event: Event) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		target.addEventListener(type, callback, options);
		this.register(() => target.removeEventListener(type, callback, options));
	}

	/** For handlers of keys, which Obsidian registers on a scope. */
	registerScopeEvent(handler: { scope: { unregister(handler: unknown): void } }): void {
		this.register(() => handler.scope.unregister(handler));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
