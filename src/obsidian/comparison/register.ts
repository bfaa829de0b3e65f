import type { Plugin } from 'obsidian';
import { BLOCK_LANGUAGE } from '../../core/comparison/query/print';
import { markedLineExtension } from '../note/marked-line';
import { registerBase } from './base/register';
import { comparisonCommands, comparisonMenus } from './start/entries';
import { changeChoice, notPeersOnRename, type ComparisonParts } from './start/start';
import { refreshStaticTablesCommand } from './snapshot/refresh';
import { snapshotCheck } from './snapshot/check';
import { showComparisonBlock } from './view/block';
import { Drafts } from './view/drafts';
import type { PanelParts } from './view/panel';
import { ComparisonView } from './view/view';
import { COMPARISON_VIEW_TYPE } from './view/open';

/** Hooks comparing into the app: its view, its block, its static tables, its commands and its entries in menus. */
export function registerComparison(plugin: Plugin, begun: Omit<PanelParts, 'choose'> & ComparisonParts): void {
	const parts: PanelParts & ComparisonParts = {
		...begun,
		choose: (query, selection, take) => changeChoice(begun, query, selection, take),
	};
	const drafts = new Drafts();
	plugin.registerView(COMPARISON_VIEW_TYPE, (leaf) => new ComparisonView(leaf, parts));
	plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (text, el, context) => showComparisonBlock(parts, drafts, text, el, context));
	plugin.registerMarkdownPostProcessor(snapshotCheck(parts));
	registerBase(plugin, parts);
	plugin.registerEditorExtension(markedLineExtension);
	for (const command of [...comparisonCommands(parts), refreshStaticTablesCommand(parts)]) plugin.addCommand(command);
	plugin.registerEvent(notPeersOnRename(parts));
	plugin.registerEvent(parts.app.vault.on('rename', ({ path }, from) => drafts.rename(from, path)));
	for (const menu of comparisonMenus(parts)) plugin.registerEvent(menu);
}
