import { debounce, type Editor, type TFile } from 'obsidian';

/** Longer than Obsidian waits before it saves: after that the vault has what the editor has. */
const SAVED_AFTER = 3000;

/** The text of the note being typed in, for as long as the vault may not have it yet. */
export class UnsavedText {
	private file: TFile | undefined;
	private editor: Editor | undefined;
	private readonly settle: { (): unknown; cancel(): unknown };

	/** `saved` is called once the vault is known to have caught up. */
	constructor(saved: () => void) {
		const forgetAndTell = (): void => {
			this.forget();
			saved();
		};
		this.settle = debounce(forgetAndTell, SAVED_AFTER, true);
	}

	/** Takes note that `file` was changed in `editor`. */
	noteChange(file: TFile, editor: Editor): void {
		this.file = file;
		this.editor = editor;
		this.settle();
	}

	/** The text of `file` as its editor has it, or `undefined` where the vault's is as good. */
	of(file: TFile): string | undefined {
		return file === this.file ? this.editor?.getValue() : undefined;
	}

	/** Lets the editor go: it may show another note by now. */
	forget(): void {
		this.file = undefined;
		this.editor = undefined;
		this.settle.cancel();
	}
}
