import { FuzzySuggestModal, Menu, type App, type TFolder } from 'obsidian';
import { ACTOR_RULE_PRESETS } from '../../../../core/settings/settings';
import type { LinesBox } from './lines-box';
import { sentence } from '../../../sentence';

/** Opens a menu of common rules below `button`. The chosen one is added to the entries of `box`. */
export function openRuleMenu(app: App, button: HTMLElement, box: LinesBox): void {
	const menu = new Menu();
	for (const rule of ACTOR_RULE_PRESETS) {
		const isThere = box.lines().includes(rule);
		menu.addItem((item) => item.setTitle(sentence(rule)).setDisabled(isThere).onClick(() => box.add(rule)));
	}
	menu.addSeparator();
	menu.addItem((item) => item.setTitle(sentence('Choose a folder…')).onClick(() => new FolderPicker(app, box.add).open()));
	const { left, bottom } = button.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, button.doc);
}

/** Picks a folder of the vault, as a rule. */
class FolderPicker extends FuzzySuggestModal<TFolder> {
	constructor(
		app: App,
		private readonly choose: (rule: string) => void,
	) {
		super(app);
		this.setPlaceholder('Choose a folder of actor notes');
	}

	override getItems(): TFolder[] {
		return this.app.vault.getAllFolders(true);
	}

	override getItemText(folder: TFolder): string {
		return folder.isRoot() ? '/' : `${folder.path}/`;
	}

	override onChooseItem(folder: TFolder): void {
		this.choose(this.getItemText(folder));
	}
}
