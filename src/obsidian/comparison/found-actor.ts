import { renderMatches, setIcon, type SearchResult } from 'obsidian';
import type { ActorName, FoundActor } from '../../core/comparison/actor-search';

/** How a found actor is shown in the list. */
export interface FoundActorState {
	readonly isChosen: boolean;
	/** Whether other actors go under the same name, so that only the path tells them apart. */
	readonly isAmbiguous: boolean;
}

const NAME_KINDS: Readonly<Record<ActorName['kind'], string>> = { name: 'Name', ticker: 'Ticker', alias: 'Alias', title: 'Title' };

/** Renders one row of the list: the actor's name, by which of its names it was found, and its path where that is needed. */
export function renderFoundActor(el: HTMLElement, found: FoundActor<SearchResult>, { isChosen, isAmbiguous }: FoundActorState): void {
	const { note, name, match } = found;
	el.addClass('mod-complex');
	const contentEl = el.createDiv('suggestion-content');
	const titleEl = contentEl.createDiv('suggestion-title');
	renderMatches(titleEl, note.name, name.kind === 'name' ? (match?.matches ?? null) : null);
	if (name.kind !== 'name') {
		const nameEl = contentEl.createDiv({ cls: 'suggestion-note', text: `${NAME_KINDS[name.kind]}: ` });
		renderMatches(nameEl.createSpan(), name.text, match?.matches ?? null);
	}
	if (isAmbiguous) contentEl.createDiv({ cls: 'suggestion-note dossier-picker-path', text: note.path });
	if (isChosen) setIcon(el.createDiv('suggestion-aux').createSpan({ cls: 'suggestion-flair dossier-picker-check', attr: { 'aria-label': 'Chosen' } }), 'check');
}
