import { renderMatches, setIcon, type SearchResult } from 'obsidian';
import type { MetricChoice } from '../../../core/comparison/choose/metrics';
import { renderRowEnd } from './rows';

/** What a row of the list of metrics shows. */
export interface MetricRowState {
	readonly choice: MetricChoice;
	/** Where the name fits what is typed. */
	readonly match: SearchResult | null;
	/** How many actors are compared. */
	readonly actors: number;
	readonly move: (by: -1 | 1) => void;
}

/** Renders one row of the list: the metric's name, how many of the actors have it, and what moves it where it is chosen. */
export function renderMetricRow(el: HTMLElement, { choice, match, actors, move }: MetricRowState): void {
	const { name, coverage, isChosen } = choice;
	el.addClass('mod-complex', 'dossier-picker-row');
	renderMatches(el.createDiv('suggestion-content').createDiv('suggestion-title'), name, match?.matches ?? null);
	if (isChosen) renderMoves(el, name, move);
	renderRowEnd(el, `${coverage}/${actors}`, isChosen, `${coverage} of ${actors} actors have it`);
}

/** Two buttons for pointer and finger. From the keyboard a row is moved by its own keys, so that Tab passes them over. */
function renderMoves(el: HTMLElement, name: string, move: (by: -1 | 1) => void): void {
	const movesEl = el.createDiv('dossier-picker-moves');
	for (const [by, icon, where] of [[-1, 'chevron-up', 'up'], [1, 'chevron-down', 'down']] as const) {
		const button = movesEl.createEl('button', { cls: 'clickable-icon', attr: { 'type': 'button', 'tabindex': '-1', 'aria-label': `Move ${name} ${where}` } });
		setIcon(button, icon);
		// The field keeps the focus: what is typed next goes on in it.
		button.addEventListener('mousedown', (event) => event.preventDefault());
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			move(by);
		});
	}
}
