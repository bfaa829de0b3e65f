import { Modal, type App, type Instruction } from 'obsidian';
import { nameUnseen } from '../../../elements/hidden-name';
import { RowList, type ListRow } from './list';

/** How many rows Page Up and Page Down pass. */
const PAGE = 10;

/** A window with one field and a list below it, in the looks of the app's own prompts. */
export abstract class Prompt<Row extends ListRow> extends Modal {
	protected readonly inputEl: HTMLInputElement;
	protected readonly list: RowList<Row>;
	private readonly instructionsEl: HTMLElement;

	/** `name` is said to those who don't see the window. */
	constructor(app: App, name: string) {
		super(app);
		const { modalEl } = this;
		modalEl.empty();
		modalEl.addClass('prompt');
		modalEl.removeClass('modal');
		nameUnseen(modalEl, name);
		const attr = { autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done' };
		this.inputEl = modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text', attr });
		this.list = new RowList<Row>(modalEl.createDiv('prompt-results'), this.inputEl, (row) => this.choose(row));
		this.instructionsEl = modalEl.createDiv('prompt-instructions');
		this.instructionsEl.hide();
		this.inputEl.addEventListener('input', () => this.ask());
		for (const [key, by] of [['ArrowDown', 1], ['ArrowUp', -1], ['PageDown', PAGE], ['PageUp', -PAGE]] as const) {
			this.scope.register([], key, (event) => this.goBy(event, by));
		}
	}

	override onOpen(): void {
		this.inputEl.focus();
		this.ask();
	}

	/** The rows that match what is typed. */
	protected abstract rowsFor(typed: string): readonly Row[];

	/** Why there are none. */
	protected abstract emptyText(): string;

	/** What a click on a row does. */
	protected abstract choose(row: Row): void;

	/** Makes the list anew. */
	protected ask(): void {
		const rows = this.rowsFor(this.inputEl.value);
		this.list.show(rows, this.emptyText());
	}

	/** Whether keys are for the field, and not for a button. */
	protected get isInField(): boolean {
		return this.modalEl.doc.activeElement === this.inputEl;
	}

	/** Says below the list what keys do. */
	protected setInstructions(instructions: readonly Instruction[]): void {
		this.instructionsEl.empty();
		this.instructionsEl.show();
		for (const { command, purpose } of instructions) {
			const el = this.instructionsEl.createDiv('prompt-instruction');
			el.createSpan({ cls: 'prompt-instruction-command', text: command });
			el.createSpan({ text: purpose });
		}
	}

	/** On buttons arrow keys lead from one to the next. */
	private goBy(event: KeyboardEvent, by: number): false | undefined {
		if (event.isComposing || !this.isInField) return undefined;
		this.list.step(by);
		return false;
	}
}
