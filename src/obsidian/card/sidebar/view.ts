import { getLanguage, ItemView, type Menu, Platform, type TFile, type ViewStateResult, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { describeEmpty, type NoCard } from '../../../core/card/empty-state';
import { findsFewActors } from '../../../core/fit/offer';
import { FollowedNote } from '../../note/followed';
import type { CardAction } from '../actions';
import { addActorTag } from '../add-to-note';
import { drawEmpty } from '../empty/panel';
import { noCardFor } from '../empty/reason';
import { CardFolds } from '../folds';
import { CardPanel, type CardPanelParts } from '../panel';
import { drawFindingsLine, type FindingsOfNotes } from '../findings-line';

/** The type of the view that shows the card. */
export const CARD_VIEW_TYPE = 'dossier-card';

/** How the card is opened. */
interface OpenCard {
	/** Whether it gets the focus. */
	readonly active: boolean;
	/** The note whose card is shown until another note is gone to; absent for that of the active note. */
	readonly file?: TFile;
}

/** Shows the card in the right sidebar: the one that is there and not pinned, else a new one, below those that are. */
export async function openCard(workspace: Workspace, { active, file }: OpenCard): Promise<void> {
	const leaf = await leafForCard(workspace);
	if (leaf === null) return;
	await workspace.revealLeaf(leaf);
	if (active) workspace.setActiveLeaf(leaf, { focus: true });
	if (leaf.view instanceof CardView) leaf.view.lookAt(file);
}

async function leafForCard(workspace: Workspace): Promise<WorkspaceLeaf | null> {
	const cards = workspace.getLeavesOfType(CARD_VIEW_TYPE);
	if (cards.length === 0) return workspace.ensureSideLeaf(CARD_VIEW_TYPE, 'right', { active: false, reveal: true });
	const free = cards.find((leaf) => !isPinned(leaf)) ?? workspace.getRightLeaf(!Platform.isPhone);
	if (free !== null && !cards.includes(free)) await free.setViewState({ type: CARD_VIEW_TYPE });
	return free;
}

function isPinned(leaf: WorkspaceLeaf): boolean {
	return leaf.getViewState().pinned === true;
}

/** What the card in the sidebar needs of the rest of the plugin. */
export interface CardViewParts extends CardPanelParts {
	/** Opens the window that fits the plugin to the vault. */
	readonly fit: () => void;
	/** What the check has found. */
	readonly findings: FindingsOfNotes;
}

/** The card of the active note, in a sidebar. */
export class CardView extends ItemView {
	override icon = 'id-card';
	override navigation = false;
	/** What the leaf says, which asks the view for its state when it is asked. */
	private isPinned = false;
	private readonly followed: FollowedNote;
	private readonly folds = new CardFolds(() => this.onFold());
	private readonly cardEl = this.contentEl.createDiv({ cls: 'dossier-card' });
	private readonly findingsEl = this.contentEl.createDiv({ cls: 'dossier-card-findings' });
	private readonly panel: CardPanel;
	private readonly emptyEl = this.contentEl.createDiv({ cls: 'dossier-card-empty' });

	constructor(
		leaf: WorkspaceLeaf,
		private readonly parts: CardViewParts,
	) {
		super(leaf);
		this.followed = new FollowedNote(this.app, parts.source, (isOtherNote) => this.onNote(isOtherNote));
		this.panel = new CardPanel(parts, this.cardEl, { folds: this.folds, actions: () => [this.pinAction()] });
	}

	override getViewType(): string {
		return CARD_VIEW_TYPE;
	}

	override getDisplayText(): string {
		return 'Dossier card';
	}

	override getState(): Record<string, unknown> {
		const pinnedTo = this.isPinned ? this.followed.file?.path : undefined;
		return { ...super.getState(), folds: this.folds.save(), ...(pinnedTo !== undefined && { pinnedTo }) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (typeof state === 'object' && state !== null) {
			if ('folds' in state) this.folds.restore(state.folds);
			if ('pinnedTo' in state && typeof state.pinnedTo === 'string') this.hold(state.pinnedTo);
		}
		this.panel.refold();
	}

	/** The menu of the tab offers what stands above the card, which may be out of sight. */
	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		this.panel.fillMenu(menu);
	}

	override onOpen(): Promise<void> {
		const { parts } = this;
		this.contentEl.addClass('dossier-card-view');
		this.addChild(this.panel);
		this.register(parts.onSettingsChange(() => this.onSettings()));
		this.register(parts.source.onChange(() => this.followed.state.kind !== 'actor' && this.show()));
		this.register(parts.findings.onChange(() => this.showFindings()));
		this.isPinned = isPinned(this.leaf);
		this.registerEvent(this.leaf.on('pinned-change', (isOn) => this.onPinned(isOn)));
		this.addChild(this.followed);
		this.show();
		return Promise.resolve();
	}

	/** Shows the card of `file` until the person goes to another note; without one, that of the active note again. */
	lookAt(file: TFile | undefined): void {
		this.followed.lookAt(file);
	}

	/** The pin is the app's own, which the menu of the tab has, too. */
	private pinAction(): CardAction {
		const isOn = this.isPinned;
		return { icon: 'pin', name: isOn ? 'Unpin' : 'Pin', isOn, act: () => this.togglePin(!isOn) };
	}

	private togglePin(isOn: boolean): void {
		this.leaf.setPinned(isOn);
		if (isOn) void openCard(this.app.workspace, { active: false });
	}

	private onPinned(isOn: boolean): void {
		this.isPinned = isOn;
		if (isOn) this.followed.hold();
		else this.followed.release();
		this.panel.redrawActions();
		void this.app.workspace.requestSaveLayout();
	}

	/** A note that is gone by the time the layout comes back is no more to be held to. */
	private hold(path: string): void {
		const file = this.app.vault.getFileByPath(path);
		if (file !== null) this.followed.hold(file);
	}

	/** The note may read otherwise now, and so may the words of an empty panel. */
	private onSettings(): void {
		this.followed.refresh();
		this.show();
	}

	private onNote(isOtherNote: boolean): void {
		this.show();
		if (isOtherNote) this.contentEl.scrollTo({ top: 0 });
	}

	/** Shows what is known. Until another note has been read, what was shown before stays. */
	private show(): void {
		const { state } = this.followed;
		if (state.kind === 'unread') return;
		this.cardEl.toggle(state.kind === 'actor');
		this.emptyEl.toggle(state.kind !== 'actor');
		this.showFindings();
		this.panel.show(state.kind === 'actor' ? state : undefined);
		if (state.kind !== 'actor') this.showEmpty(noCardFor(state, this.parts.source.options));
	}

	private showFindings(): void {
		const path = this.followed.state.kind === 'actor' ? this.followed.file?.path : undefined;
		drawFindingsLine(this.findingsEl, path ?? '', this.parts.findings, getLanguage());
	}

	private showEmpty(reason: NoCard): void {
		const { source } = this.parts;
		const isEmpty = this.app.workspace.layoutReady && source.progress.total === 0;
		const known = { actors: source.index.size, ...source.progress, isEmpty, rules: source.options.actorRules };
		const addTag = (tag: string): void => this.withFile((file) => void addActorTag(this.app, file, tag, source.options));
		const { fit } = this.parts;
		drawEmpty(this.emptyEl, describeEmpty(reason, known, getLanguage()), { addTag, ...(findsFewActors(known) && { fit }) });
	}

	private onFold(): void {
		this.panel.refold();
		void this.app.workspace.requestSaveLayout();
	}

	private withFile(act: (file: TFile) => void): void {
		const { file } = this.followed;
		if (file !== undefined) act(file);
	}
}
