import type { Plugin, TFile } from 'obsidian';
import { CARD_BLOCK_LANGUAGE } from '../../../core/card/block/parse';
import { CARD_HOVER_SOURCE } from '../../elements/links';
import { cardBlock } from '../block/block';
import { CARD_VIEW_TYPE, CardView, openCard, type CardViewParts } from './view';

/** Hooks the card into the app: its view, its block, its command and icon, and what previews of its links are called. */
export function registerCard(plugin: Plugin, parts: CardViewParts & { readonly openCard: (file?: TFile) => void }): void {
	plugin.registerView(CARD_VIEW_TYPE, (leaf) => new CardView(leaf, parts));
	plugin.registerMarkdownCodeBlockProcessor(CARD_BLOCK_LANGUAGE, cardBlock(parts));
	plugin.registerHoverLinkSource(CARD_HOVER_SOURCE, { display: 'Dossier', defaultMod: true });
	plugin.addRibbonIcon('id-card', 'Dossier: open card', () => parts.openCard());
	plugin.addCommand({ id: 'open-card', name: 'Open card', icon: 'id-card', callback: () => parts.openCard() });
}

/** Shows the card with the focus in it: that of `file` where one is given, else that of the active note. */
export function showCard({ app: { workspace } }: Pick<Plugin, 'app'>, file?: TFile): void {
	void openCard(workspace, { active: true, ...(file && { file }) });
}
