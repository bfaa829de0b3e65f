/** The rows of the picker's list: actors, and metrics. */

import { getLanguage, renderMatches, setIcon, type SearchResult } from 'obsidian';
import { shownName } from '../../../core/actor/note/shown-name';
import type { MetricChoice } from '../../../core/comparison/choose/metrics';
import type { ActorName, FoundActor } from '../../../core/comparison/choose/search';
import { counted, number } from '../../../core/wording';

/** Whether an actor is said to be no peer, and what changes that. */
export interface PeerMark {
	readonly isMarked: boolean;
	readonly toggle: () => void;
}

/** How a found actor is shown in the list. */
interface FoundActorState {
	readonly isChosen: boolean;
	/** Whether other actors have the same name, so that only the path tells them apart. */
	readonly isAmbiguous: boolean;
	/** What else is to be said of it, such as why it is a peer. */
	readonly remark: string | undefined;
	/** Absent where it is in no list of peers. */
	readonly mark?: PeerMark;
}

const NAME_KINDS: Readonly<Record<ActorName['kind'], string>> = { name: 'Name', ticker: 'Ticker', alias: 'Alias', title: 'Title' };

/** Renders an actor: its name, by which of its names it was found, its path where that is needed, and how many quick stats it has. */
export function renderFoundActor(el: HTMLElement, { note, name, match }: FoundActor<SearchResult>, state: FoundActorState): void {
	const { isChosen, isAmbiguous, remark, mark } = state;
	el.addClass('mod-complex', 'dossier-picker-row');
	const contentEl = el.createDiv('suggestion-content');
	const titleEl = contentEl.createDiv('suggestion-title');
	const shown = shownName(note);
	const isShown = name.text === shown;
	renderMatches(titleEl, shown, isShown ? (match?.matches ?? null) : null);
	if (!isShown && match !== undefined) {
		const nameEl = contentEl.createDiv({ cls: 'suggestion-note', text: `${NAME_KINDS[name.kind]}: ` });
		renderMatches(nameEl.createSpan(), name.text, match.matches);
	}
	if (isAmbiguous) contentEl.createDiv({ cls: 'suggestion-note dossier-picker-path', text: note.path });
	if (remark !== undefined) contentEl.createDiv({ cls: 'suggestion-note dossier-picker-remark', text: remark });
	if (mark !== undefined) renderMark(el, shown, mark);
	const stats = note.quickStats.filter(({ value }) => value.trim() !== '').length;
	renderRowEnd(el, stats === 0 ? 'no quick stats' : counted(stats, 'quick stat', getLanguage()), isChosen);
}

/** What a row of the list of metrics shows. */
interface MetricRowState {
	readonly choice: MetricChoice;
	/** Where the name fits what is typed; `null` where nothing is typed. */
	readonly match: SearchResult | null;
	/** How many actors are compared. */
	readonly actors: number;
	readonly move: (by: -1 | 1) => void;
}

/** Renders a metric: its name, how many of the actors have it, and what moves it where it is chosen. */
export function renderMetricRow(el: HTMLElement, { choice, match, actors, move }: MetricRowState): void {
	const { name, coverage, isChosen } = choice;
	const [have, all] = [coverage, actors].map((count) => number(count, getLanguage()));
	el.addClass('mod-complex', 'dossier-picker-row');
	renderMatches(el.createDiv('suggestion-content').createDiv('suggestion-title'), name, match?.matches ?? null);
	if (isChosen) renderMoves(el, name, move);
	renderRowEnd(el, `${have}/${all}`, isChosen, `${have} of ${all} actors have it`);
}

/** Two buttons for pointer and finger. From the keyboard a row is moved by its own keys, so that Tab passes the buttons over. */
function renderMoves(el: HTMLElement, name: string, move: (by: -1 | 1) => void): void {
	const movesEl = el.createDiv('dossier-picker-moves');
	for (const [by, icon, where] of [[-1, 'chevron-up', 'up'], [1, 'chevron-down', 'down']] as const) {
		renderRowButton(movesEl, icon, `Move ${name} ${where}`, () => move(by));
	}
}

/** A button that says that an actor is no peer, or takes that back. */
function renderMark(el: HTMLElement, name: string, { isMarked, toggle }: PeerMark): void {
	const [icon, label] = isMarked ? ['undo-2', `${name} is a peer after all`] : ['user-x', `${name} is not a peer`];
	renderRowButton(el.createDiv('dossier-picker-moves'), icon, label, toggle);
}

/** A button that acts on a row instead of choosing it. The field keeps the focus: what is typed next goes on in it. */
function renderRowButton(el: HTMLElement, icon: string, label: string, run: () => void): void {
	const button = el.createEl('button', { cls: 'clickable-icon', attr: { 'type': 'button', 'tabindex': '-1', 'aria-label': label } });
	setIcon(button, icon);
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', (event) => {
		event.stopPropagation();
		run();
	});
}

/** The end of a row: a number to choose by, and room for a sign where the row is chosen. */
function renderRowEnd(el: HTMLElement, text: string, isChosen: boolean, label?: string): void {
	const endEl = el.createDiv('suggestion-aux');
	endEl.createSpan({ cls: 'dossier-picker-count', text, attr: label === undefined ? {} : { 'aria-label': label } });
	const checkEl = endEl.createSpan({ cls: 'suggestion-flair dossier-picker-check' });
	if (!isChosen) return;
	checkEl.setAttr('aria-label', 'Chosen');
	setIcon(checkEl, 'check');
}
