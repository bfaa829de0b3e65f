import { FuzzySuggestModal, getLanguage, Platform, type App, type FuzzyMatch } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { folderGroups, tagGroups, type ActorGroup } from '../../../core/comparison/choose/groups';
import type { Who } from '../../../core/comparison/query/query';
import { counted } from '../../../core/wording';
import { drawEmptyText } from '../picker/empty-text';

/** A kind of group, and its words. */
interface GroupKind {
	readonly groupsOf: (notes: Iterable<ActorNote>) => ActorGroup[];
	readonly whoOf: (name: string) => Who;
	/** Stands before each name. */
	readonly sign: string;
	readonly placeholder: string;
	/** What is said where the vault has no group at all: how to make one. */
	readonly none: string;
	/** What is said where none has the name that is typed. */
	readonly noMatch: string;
}

const KINDS: Readonly<Record<'tag' | 'folder', GroupKind>> = {
	tag: {
		groupsOf: tagGroups,
		whoOf: (tag) => ({ kind: 'tag', tag }),
		sign: '#',
		placeholder: 'Choose a tag',
		none: 'No two actors share a tag. Add one to their notes, such as #hyperscaler.',
		noMatch: 'No tag with this name has two or more actors.',
	},
	folder: {
		groupsOf: folderGroups,
		whoOf: (folder) => ({ kind: 'folder', folder }),
		sign: '',
		placeholder: 'Choose a folder',
		none: 'No folder has two or more actors. Move their notes into one.',
		noMatch: 'No folder with this name has two or more actors.',
	},
};

/** Lets the person choose a tag or folder of `notes` by name, those of most actors first. */
export function chooseGroup(app: App, kind: keyof typeof KINDS, notes: Iterable<ActorNote>, onChoose: (who: Who) => void): void {
	new GroupSuggester(app, KINDS[kind], KINDS[kind].groupsOf(notes), onChoose).open();
}

class GroupSuggester extends FuzzySuggestModal<ActorGroup> {
	constructor(
		app: App,
		private readonly kind: GroupKind,
		private readonly groups: ActorGroup[],
		private readonly onChoose: (who: Who) => void,
	) {
		super(app);
		this.setPlaceholder(kind.placeholder);
		this.emptyStateText = groups.length === 0 ? kind.none : kind.noMatch;
		if (Platform.isPhone) return;
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to choose' },
			{ command: 'esc', purpose: 'to cancel' },
		]);
	}

	override getItems(): ActorGroup[] {
		return this.groups;
	}

	override getItemText({ name }: ActorGroup): string {
		return this.kind.sign + name;
	}

	override onNoSuggestion(): void {
		super.onNoSuggestion();
		drawEmptyText(this);
	}

	override renderSuggestion(match: FuzzyMatch<ActorGroup>, el: HTMLElement): void {
		el.addClass('mod-complex', 'dossier-picker-row');
		super.renderSuggestion(match, el.createDiv('suggestion-content').createDiv('suggestion-title'));
		const text = counted(match.item.count, 'actor', getLanguage());
		el.createDiv('suggestion-aux').createSpan({ cls: 'dossier-picker-count', text });
	}

	override onChooseItem({ name }: ActorGroup): void {
		this.onChoose(this.kind.whoOf(name));
	}
}
