import { Modal, type App } from 'obsidian';
import type { ReadProblem } from '../../core/markdown/read-problem';

/** What checking a note found. */
export interface CheckResult {
	/** The note's name. */
	readonly title: string;
	/** Said below the problems, or alone where there are none. */
	readonly sentences: readonly string[];
	readonly problems: readonly ReadProblem[];
}

/** The lines of a note that could not be read. Each leads to its line; arrows go from one to the next. */
export class CheckModal extends Modal {
	constructor(
		app: App,
		private readonly result: CheckResult,
		private readonly openLine: (line: number) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { title, sentences, problems } = this.result;
		const count = problems.length;
		this.setTitle(count === 0 ? title : `${title}: ${count} ${count === 1 ? 'line' : 'lines'} couldn't be read`);
		this.modalEl.addClass('dossier-modal');
		this.contentEl.addClass('dossier-check');
		if (count > 0) this.drawProblems(problems);
		const footEl = this.contentEl.createDiv({ cls: 'dossier-check-read' });
		for (const sentence of sentences) footEl.createEl('p', { text: sentence });
	}

	private drawProblems(problems: readonly ReadProblem[]): void {
		const listEl = this.contentEl.createEl('ul', { cls: 'dossier-check-list', attr: { role: 'list' } });
		const buttons = problems.map(({ line, message }) => {
			const button = listEl.createEl('li').createEl('button', { cls: 'dossier-check-problem', attr: { type: 'button' } });
			button.createSpan({ cls: 'dossier-check-line', text: `Line ${line}` });
			button.createSpan({ cls: 'dossier-check-message', text: message });
			button.addEventListener('click', () => this.leaveFor(line));
			return button;
		});
		buttons[0]?.focus();
		const move = (by: number): false => {
			const at = buttons.findIndex((button) => button === button.doc.activeElement);
			buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
			return false;
		};
		this.scope.register([], 'ArrowDown', () => move(1));
		this.scope.register([], 'ArrowUp', () => move(-1));
	}

	private leaveFor(line: number): void {
		this.close();
		this.openLine(line);
	}
}
