import { Platform } from './platform';

type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';

interface KeyContext {
	readonly modifiers: string | null;
	readonly key: string | null;
	readonly vkey: string;
}

type KeyListener = (event: KeyboardEvent, context: KeyContext) => unknown;

/** A key that a scope listens for. */
export interface KeyHandler {
	readonly scope: Scope;
	readonly modifiers: string | null;
	readonly key: string | null;
	readonly func: KeyListener;
}

/** Obsidian's `Scope`: keys that work while it is on top. A key it does not know goes to its parent. */
export class Scope {
	private readonly handlers: KeyHandler[] = [];

	constructor(private readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
		const handler: KeyHandler = {
			scope: this,
			modifiers: modifiers === null ? null : compileModifiers(modifiers),
			key,
			func,
		};
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: unknown): void {
		const index = this.handlers.findIndex((one) => one === handler);
		if (index >= 0) this.handlers.splice(index, 1);
	}

	/** False means: handled, the browser is to do nothing more. */
	handleKey(event: KeyboardEvent): unknown {
		const context: KeyContext = { modifiers: modifiersOf(event), key: event.key, vkey: event.key };
		for (const handler of this.handlers) {
			if (handler.modifiers !== null && handler.modifiers !== context.modifiers) continue;
			if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
			const result = handler.func(event, context);
			if (result !== undefined) return result;
		}
		return this.parent?.handleKey(event);
	}
}

function compileModifiers(modifiers: Modifier[]): string {
	const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
	return modifiers
		.map((modifier) => (modifier === 'Mod' ? mod : modifier))
		.sort()
		.join(',');
}

function modifiersOf(event: KeyboardEvent): string {
	const held: string[] = [];
	if (event.altKey) held.push('Alt');
	if (event.ctrlKey) held.push('Ctrl');
	if (event.metaKey) held.push('Meta');
	if (event.shiftKey) held.push('Shift');
	return held.join(',');
}
