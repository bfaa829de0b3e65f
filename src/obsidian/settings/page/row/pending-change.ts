import { debounce } from 'obsidian';

/** How long typing must pause before a setting is changed, in milliseconds: each change may have the vault read again. */
const TYPING_PAUSE = 600;

/** A value that is being typed. It is passed on once the person pauses, leaves the field or leaves the page. */
export class PendingChange<Value> {
	private readonly settle: { (value: Value): unknown; run(): unknown };

	/** `pass` gets the value after the pause; `typed` gets each one at once. */
	constructor(
		pass: (value: Value) => void,
		private readonly typed?: (value: Value) => unknown,
	) {
		this.settle = debounce(pass, TYPING_PAUSE, true);
	}

	/** Takes a value in place of the one before. */
	set(value: Value): void {
		this.settle(value);
		this.typed?.(value);
	}

	/** Passes a waiting value on now. */
	finish(): void {
		this.settle.run();
	}
}
