import { renderMatches, setIcon, type SearchResult } from 'obsidian';
import type { ActorName, FoundActor } from '../../../core/comparison/choose/search';
import { counted } from '../../../core/wording';

/** How a found actor is shown in the list. */
export interface FoundActorState {
	readonly isChosen: boolean;
	/** Whether other actors go under the same name, so that only the path tells them apart. */
	readonly isAmbiguous: boolean;
	/** What else is to be said of it, such as why it is a peer. */
	readonly remark: string | undefined;
}

const NAME_KINDS: Readonly<Record<ActorName['kind'], string>> = { name: 'Name', ticker: 'Ticker', alias: 'Alias', title: 'Title' };

/** Renders one row of the list: the actor's name, by which of its names it was found, its path where that is needed, and how many figures it has. */
export function renderFoundActor(el: HTMLElement, found: FoundActor<SearchResult>, { isChosen, isAmbiguous, remark }: FoundActorState): void {
	const { note, name, match } = found;
	el.addClass('mod-complex', 'dossier-picker-row');
	const contentEl = el.createDiv('suggestion-content');
	const titleEl = contentEl.createDiv('suggestion-title');
	renderMatches(titleEl, note.name, name.kind === 'name' ? (match?.matches ?? null) : null);
	if (name.kind !== 'name') {
		const nameEl = contentEl.createDiv({ cls: 'suggestion-note', text: `${NAME_KINDS[name.kind]}: ` });
		renderMatches(nameEl.createSpan(), name.text, match?.matches ?? null);
	}
	if (isAmbiguous) contentEl.createDiv({ cls: 'suggestion-note dossier-picker-path', text: note.path });
	if (remark !== undefined) contentEl.createDiv({ cls: 'suggestion-note dossier-picker-remark', text: remark });
	const stats = note.quickStats.filter(({ value }) => value.trim() !== '').length;
	renderRowEnd(el, stats === 0 ? 'no quick stats' : counted(stats, 'quick stat', 'en'), isChosen);
}

/** Renders the end of a row: a number to choose by, and a sign in a place of its own where the row is chosen. */
export function renderRowEnd(el: HTMLElement, text: string, isChosen: boolean, label?: string): void {
	const endEl = el.createDiv('suggestion-aux');
	endEl.createSpan({ cls: 'dossier-picker-count', text, attr: label === undefined ? {} : { 'aria-label': label } });
	const checkEl = endEl.createSpan({ cls: 'suggestion-flair dossier-picker-check' });
	if (!isChosen) return;
	checkEl.setAttr('aria-label', 'Chosen');
	setIcon(checkEl, 'check');
}
