import { Platform } from './platform';
import type { Scope } from './scope';

type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';
type PaneType = 'tab' | 'split' | 'window';
type ModifiedEvent = MouseEvent | KeyboardEvent | TouchEvent;

/** Obsidian's `Keymap`: hands keys to the scope on top, which is that of an open modal or menu, else that of the app. */
export class Keymap {
	private readonly scopes: Scope[] = [];

	constructor(private readonly rootScope: Scope) {
		// Capturing, so that Escape closes a modal before the editor or an input sees it.
		window.addEventListener('keydown', (event) => this.handle(event), true);
	}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.scopes.push(scope);
	}

	popScope(scope: Scope): void {
		const index = this.scopes.indexOf(scope);
		if (index >= 0) this.scopes.splice(index, 1);
	}

	private handle(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const scope = this.scopes[this.scopes.length - 1] ?? this.rootScope;
		if (scope.handleKey(event) === false) {
			event.preventDefault();
			event.stopPropagation();
		}
	}

	static isModifier(event: ModifiedEvent, modifier: Modifier): boolean {
		switch (modifier) {
			case 'Ctrl':
				return event.ctrlKey;
			case 'Meta':
				return event.metaKey;
			case 'Shift':
				return event.shiftKey;
			case 'Alt':
				return event.altKey;
			case 'Mod':
				return Platform.isMacOS ? event.metaKey : event.ctrlKey;
		}
	}

	/** Mod-click or a middle click: a new tab. Mod-Alt: a split. Mod-Alt-Shift: a window. */
	static isModEvent(event?: ModifiedEvent | null): PaneType | boolean {
		if (event === undefined || event === null) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}
