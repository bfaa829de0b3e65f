import type { Menu } from 'obsidian';
import { sentence } from '../../sentence';

/** What can be done with what a row says. */
export interface ValueActions {
	/** Copies a text; `what` names it in the notice. */
	readonly copy: (text: string, what: string) => void;
	/** The text with a link to where `line` of the note stands. */
	readonly withSource: (text: string, line: number) => string;
	/** Compares the actor with its peers by a metric. */
	readonly compareMetric: (metric: string) => void;
}

/** Adds to a row's menu what can be done with its value or point; nothing for rows of another kind. */
export function addValueEntries(menu: Menu, row: Element, { copy, withSource, compareMetric }: ValueActions): void {
	const isFigure = row.getAttribute('data-kind') === 'figure';
	const text = row.querySelector('.dossier-card-text')?.textContent.trim() ?? '';
	if ((!isFigure && row.getAttribute('data-kind') !== 'point') || row.hasClass('is-empty') || text === '') return;
	const metric = isFigure ? (row.querySelector('.dossier-card-lead')?.textContent.trim() ?? '') : '';
	const what = isFigure ? 'Value' : 'Point';
	const said = isFigure ? `${metric}: ${text}` : text;
	const line = Number(row.getAttribute('data-line'));
	const add = (title: string, icon: string, act: () => void): void => {
		menu.addItem((item) => item.setTitle(sentence(title)).setIcon(icon).onClick(act));
	};
	add(`Copy ${what.toLowerCase()}`, 'copy', () => copy(text, what));
	add('Copy with source link', 'link', () => copy(withSource(said, line), what));
	if (row.closest('[data-section="quick stats"]') === null || metric === '') return;
	add('Compare metric with peers', 'users', () => compareMetric(metric));
}
