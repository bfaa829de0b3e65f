import { debounce } from 'obsidian';

/** How long typing must pause before a setting is changed, in milliseconds: each change may have the vault read again. */
const TYPING_PAUSE = 600;

/** A value that is being typed. It is handed on once the person pauses, leaves the field or leaves the page. */
export class PendingChange<Value> {
	private readonly settle: { (value: Value): unknown; run(): unknown };

	/** `hand` gets the value; `typed`, if given, gets each one at once. */
	constructor(
		hand: (value: Value) => void,
		private readonly typed?: (value: Value) => unknown,
	) {
		this.settle = debounce(hand, TYPING_PAUSE, true);
	}

	/** Takes a value in place of the one before. */
	set(value: Value): void {
		this.settle(value);
		this.typed?.(value);
	}

	/** Hands the value on now, where one is waiting. */
	finish(): void {
		this.settle.run();
	}
}
