import { PopoverSuggest } from './popover-suggest';

/** Obsidian's `EditorSuggest`. The stage records it and never asks it. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: object | null = null;
	limit = 100;

	setInstructions(_instructions: object[]): void {
		return;
	}

	abstract onTrigger(cursor: object, editor: object, file: object | null): object | null;
	abstract getSuggestions(context: object): T[] | Promise<T[]>;
}
