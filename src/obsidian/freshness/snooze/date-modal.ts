import { ButtonComponent, getLanguage, Modal, type App } from 'obsidian';
import { addDays, type CalendarDay } from '../../../core/calendar-date';
import { snoozeDateProblem } from '../../../core/freshness/limit/snoozes';

/** Days from today to the day that the field shows at first. */
const OFFERED = 30;

/** Asks for the day until which a note is snoozed. */
export class SnoozeDateModal extends Modal {
	constructor(
		app: App,
		private readonly today: CalendarDay,
		private readonly choose: (until: CalendarDay) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle('Snooze until');
		const form = this.contentEl.createEl('form', { cls: 'dossier-snooze' });
		form.noValidate = true;
		const label = form.createEl('label', { cls: 'dossier-snooze-label', text: 'Remind me on' });
		const input = label.createEl('input', { type: 'date', value: addDays(this.today, OFFERED), attr: { min: addDays(this.today, 1) } });
		const problemEl = form.createEl('p', { cls: 'dossier-snooze-problem', attr: { role: 'alert' } });
		const buttons = form.createDiv('modal-button-container');
		new ButtonComponent(buttons).setButtonText('Snooze').setCta().buttonEl.type = 'submit';
		new ButtonComponent(buttons).setButtonText('Cancel').onClick(() => this.close()).buttonEl.type = 'button';
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const problem = snoozeDateProblem(input.value, this.today, getLanguage());
			problemEl.setText(problem ?? '');
			if (problem === undefined) this.finish(input.value);
			else input.focus();
		});
		input.focus();
	}

	/** Closes first, which gives the focus back to where it was: the choice may remove that element. */
	private finish(until: CalendarDay): void {
		this.close();
		this.choose(until);
	}
}
