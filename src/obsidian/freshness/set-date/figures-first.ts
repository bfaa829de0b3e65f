import { ConfirmationModal, type App, type TFile } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import { describeOverdueFigures, type OverdueFigure } from '../../../core/freshness/facts/overdue';
import { plainText } from '../../../core/markdown/inline';
import { openAtLine } from '../../note/open';

/** The note that is to be marked, and its figures that are overdue, the oldest first. */
export interface FiguresFirst {
	readonly note: TFile;
	readonly figures: readonly OverdueFigure[];
	readonly today: CalendarDay;
	readonly locale: string;
	/** Marks the note as updated all the same. */
	readonly mark: () => void;
}

/** Says which figures are overdue before a note is marked as updated: Enter marks it, another button leads to the oldest of them. */
export function offerFiguresFirst(app: App, { note, figures, today, locale, mark }: FiguresFirst): void {
	const [oldest] = figures;
	if (oldest === undefined) return;
	new ConfirmationModal(app)
		.addClass('dossier-modal')
		.setTitle(`Mark ${note.basename} as updated today?`)
		.setContent(describeOverdueFigures(figures, today, locale))
		.addButton((button) => button.setButtonText('Mark as updated').setCta().setInitialFocus().onClick(mark))
		.addButton((button) => button
			.setButtonText(`Go to ${plainText(oldest.name)}`)
			.onClick(() => void openAtLine(app.workspace, note, oldest.line, false)))
		.addCancelButton()
		.open();
}
