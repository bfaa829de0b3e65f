import {
	debounce, getLanguage, ItemView, type HoverParent, type HoverPopover, type PaneType, type TFile, type ViewStateResult,
	type Workspace, type WorkspaceLeaf,
} from 'obsidian';
import type { SectionOffer } from '../../core/card/card-sections';
import { describeEmpty, type NoCard } from '../../core/card/empty-state';
import { explainOnCard, type PlaceOnCard } from '../../core/explain/on-card';
import { noteReading } from '../../core/explain/reading';
import { findsFewActors } from '../../core/fit/offer';
import type { Clock } from '../clock';
import { addActorTag, addQuickStats } from './add-to-note';
import { CardBody, type CardBodyParts } from './body';
import { CardBuilder, type CardBuilderParts } from './builder';
import { CardFolds } from './folds';
import { drawEmpty } from './empty-panel';
import { drawFindingsLine, type FindingsOfNotes } from './findings-line';
import { noCardFor } from './no-card';
import type { Unsubscribe } from '../listeners';
import { FollowedNote } from '../note/followed';
import { followLinks } from '../elements/links';
import { openAtLine, openLink } from '../note/open';
import { navigateRows } from './row/navigation';
import { addRowMenu } from './why/menu';
import { WhyModal } from './why/modal';

/** The type of the view that shows the card. */
export const CARD_VIEW_TYPE = 'dossier-card';

/** Shows the card in the right sidebar: the one that is there, else a new one. Made `active`, it gets the focus. */
export async function openCard(workspace: Workspace, { active }: { readonly active: boolean }): Promise<void> {
	const leaf = await workspace.ensureSideLeaf(CARD_VIEW_TYPE, 'right', { active, reveal: true });
	await workspace.revealLeaf(leaf);
}

/** What the card needs of the rest of the plugin. */
export interface CardViewParts extends CardBuilderParts {
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	readonly onSettingsChange: (listener: () => void) => Unsubscribe;
	/** Marks a note as updated today. */
	readonly setToday: (file: TFile) => void;
	/** Opens the window that fits the plugin to the vault. */
	readonly fit: () => void;
	/** Opens the settings at the row of that name. */
	readonly openSetting: (name: string) => void;
	/** What the check has found. */
	readonly findings: FindingsOfNotes;
	/** Whom the person has said to be no peers. */
	readonly notPeers: CardBodyParts['notPeers'];
}

/** How long changes in the vault are gathered before the card takes them in, in milliseconds. */
const PAUSE = 500;

/** The card of the active note, in a sidebar. */
export class CardView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override icon = 'id-card';
	override navigation = false;
	private readonly followed: FollowedNote;
	private readonly folds = new CardFolds(() => this.onFold());
	private readonly body: CardBody;
	private readonly cards: CardBuilder;
	private readonly cardEl = this.contentEl.createDiv({ cls: 'dossier-card' });
	private readonly findingsEl = this.contentEl.createDiv({ cls: 'dossier-card-findings' });
	private readonly showSoon = debounce(() => this.show(), PAUSE);
	private readonly emptyEl = this.contentEl.createDiv({ cls: 'dossier-card-empty' });

	constructor(
		leaf: WorkspaceLeaf,
		private readonly parts: CardViewParts,
	) {
		super(leaf);
		this.followed = new FollowedNote(this.app, parts.source, (isOtherNote) => this.onNote(isOtherNote));
		this.cards = new CardBuilder(parts);
		const { app, folds } = this;
		const accept = (offer: SectionOffer): void => this.withFile((file) => this.accept(offer, file));
		const setToday = (): void => this.withFile(parts.setToday);
		this.body = new CardBody({ app, ...parts, folds, accept, setToday }, this.cardEl);
	}

	override getViewType(): string {
		return CARD_VIEW_TYPE;
	}

	override getDisplayText(): string {
		return 'Dossier card';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), folds: this.folds.save() };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (typeof state === 'object' && state !== null && 'folds' in state) this.folds.restore(state.folds);
		this.body.refold();
	}

	override onOpen(): Promise<void> {
		const { parts, followed } = this;
		this.contentEl.addClass('dossier-card-view');
		this.addChild(this.body);
		followLinks(this, this.cardEl, () => followed.file?.path ?? '');
		navigateRows(this, this.cardEl, (line, newLeaf) => this.openLineHere(line, newLeaf));
		addRowMenu(this, this.cardEl, {
			explain: (place, words) => this.explain(place, words),
			openLine: (line) => this.openLineHere(line, false),
		});
		this.register(parts.clock.onNewDay(() => this.show()));
		this.register(parts.onSettingsChange(() => this.onSettings()));
		this.register(parts.source.onChange(() => this.onVaultRead()));
		this.register(parts.findings.onChange(() => this.showFindings()));
		this.register(() => this.showSoon.cancel());
		this.watchWidth();
		this.addChild(followed);
		this.show();
		return Promise.resolve();
	}

	/** The sidebar's width, the font and the theme all decide which texts are too long. */
	private watchWidth(): void {
		const observer = new ResizeObserver(() => this.body.recheck());
		observer.observe(this.cardEl);
		this.register(() => observer.disconnect());
	}

	/** Other notes matter too: to what an empty panel says of the vault, to which links lead somewhere, and to what was updated since. */
	private onVaultRead(): void {
		if (this.followed.state.kind === 'actor') {
			this.body.recheck();
			this.showSoon();
		} else this.show();
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
		if (state.kind === 'actor') {
			this.body.show(this.cards.build(state.note, state.text), state.text);
		} else {
			this.showEmpty(noCardFor(state, this.parts.source.options));
		}
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
		this.body.refold();
		void this.app.workspace.requestSaveLayout();
	}

	private explain(place: PlaceOnCard, words: string): void {
		const { state } = this.followed;
		if (state.kind !== 'actor') return;
		const { note, text } = state;
		const reading = noteReading(note, text, this.parts.source.options.conventions);
		const reason = explainOnCard(reading, place, this.cards.build(note, text).summary);
		const openLine = (line: number): void => this.openLineHere(line, false);
		new WhyModal(this.app, words, reason, { openLine, openSetting: this.parts.openSetting }).open();
	}

	private openLineHere(line: number, newLeaf: PaneType | boolean): void {
		this.withFile((file) => this.openLine(file, line, newLeaf));
	}

	private openLine(file: TFile, line: number, newLeaf: PaneType | boolean): void {
		void openAtLine(this.app.workspace, file, line, newLeaf);
	}

	private accept(offer: SectionOffer, file: TFile): void {
		if (offer.kind === 'open heading') void openLink(this.app.workspace, `${file.path}#${offer.heading}`, file.path);
		else void addQuickStats(this.app, file, this.parts.source.options).then((line) => line !== undefined && this.openLine(file, line, false));
	}

	private withFile(act: (file: TFile) => void): void {
		const { file } = this.followed;
		if (file !== undefined) act(file);
	}
}
