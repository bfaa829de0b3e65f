import { FuzzySuggestModal, Platform, type App, type FuzzyMatch } from 'obsidian';
import type { ActorGroup } from '../../../core/comparison/choose/groups';
import { counted } from '../../../core/wording';

/** What kind of groups are offered, and in which words. */
export interface GroupSuggesterOptions {
	readonly groups: readonly ActorGroup[];
	/** Stands before each name: `#` for tags. */
	readonly sign: string;
	readonly placeholder: string;
	/** Stands in place of no groups at all: what makes one. */
	readonly none: string;
	readonly onChoose: (group: ActorGroup) => void;
}

/** Lets the person choose a tag or folder by name, those of most actors first. */
export class GroupSuggester extends FuzzySuggestModal<ActorGroup> {
	constructor(
		app: App,
		private readonly options: GroupSuggesterOptions,
	) {
		super(app);
		this.setPlaceholder(options.placeholder);
		this.emptyStateText = options.groups.length === 0 ? options.none : 'Nothing of that name has two or more actors.';
		if (!Platform.isPhone) this.setInstructions([{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to choose' }, { command: 'esc', purpose: 'to cancel' }]);
	}

	override getItems(): ActorGroup[] {
		return [...this.options.groups];
	}

	override getItemText({ name }: ActorGroup): string {
		return this.options.sign + name;
	}

	override renderSuggestion(match: FuzzyMatch<ActorGroup>, el: HTMLElement): void {
		el.addClass('mod-complex', 'dossier-picker-row');
		super.renderSuggestion(match, el.createDiv('suggestion-content').createDiv('suggestion-title'));
		el.createDiv('suggestion-aux').createSpan({ cls: 'dossier-picker-count', text: counted(match.item.count, 'actor', 'en') });
	}

	override onChooseItem(group: ActorGroup): void {
		this.options.onChoose(group);
	}
}
