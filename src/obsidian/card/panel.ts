import { Component, debounce, type App, type HoverParent, type HoverPopover, type PaneType, type TFile } from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import type { Card } from '../../core/card/card';
import type { SectionOffer } from '../../core/card/card-sections';
import { explainOnCard, type PlaceOnCard } from '../../core/explain/on-card';
import { noteReading } from '../../core/explain/reading';
import type { Clock } from '../clock';
import { followLinks } from '../elements/links';
import type { Unsubscribe } from '../listeners';
import { openAtLine, openLink } from '../note/open';
import { addQuickStats } from './add-to-note';
import { CardBody, type CardBodyParts } from './body';
import { CardBuilder, type CardBuilderParts } from './builder';
import type { CardFolds } from './folds';
import { navigateRows } from './row/navigation';
import { addRowMenu } from './why/menu';
import { WhyModal } from './why/modal';

/** What a card needs of the rest of the plugin, wherever it is shown. */
export interface CardPanelParts extends CardBuilderParts {
	readonly app: App;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	readonly onSettingsChange: (listener: () => void) => Unsubscribe;
	/** Marks a note as updated today. */
	readonly setToday: (file: TFile) => void;
	/** Opens the settings at the row of that name. */
	readonly openSetting: (name: string) => void;
	/** Whom the person has said to be no peers. */
	readonly notPeers: CardBodyParts['notPeers'];
}

/** The note that a card is of, and what it says. */
export interface CardNote {
	readonly file: TFile;
	readonly note: ActorNote;
	readonly text: string;
}

/** How long changes in the vault are gathered before a card takes them in, in milliseconds. */
const PAUSE = 500;

/** A card that can be worked with, wherever it is shown: in the sidebar, in a note, over a link. It follows the day and the vault. */
export class CardPanel extends Component implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	readonly app: App;
	private readonly body: CardBody;
	private readonly cards: CardBuilder;
	private readonly showSoon = debounce(() => this.draw(), PAUSE);
	private shown: CardNote | undefined;

	constructor(
		private readonly parts: CardPanelParts,
		private readonly el: HTMLElement,
		folds: CardFolds,
		/** What of a card is shown; all of it where left out. */
		private readonly shape: (card: Card) => Card = (card) => card,
	) {
		super();
		this.app = parts.app;
		this.cards = new CardBuilder(parts);
		const accept = (offer: SectionOffer): void => this.withFile((file) => this.accept(offer, file));
		const setToday = (): void => this.withFile(parts.setToday);
		this.body = this.addChild(new CardBody({ ...parts, folds, accept, setToday }, el));
	}

	override onload(): void {
		const { el, parts } = this;
		const openLine = (line: number, newLeaf: PaneType | boolean = false): void => this.withFile((file) => this.openLine(file, line, newLeaf));
		followLinks(this, el, () => this.shown?.file.path ?? '');
		navigateRows(this, el, openLine);
		addRowMenu(this, el, { explain: (place, words) => this.explain(place, words), openLine });
		this.register(parts.clock.onNewDay(() => this.draw()));
		this.register(parts.onSettingsChange(() => this.draw()));
		this.register(parts.source.onChange(() => this.onVaultRead()));
		this.register(() => this.showSoon.cancel());
		this.watchWidth();
	}

	/** Shows the card of a note; `undefined` where there is none to show any more. */
	show(shown: CardNote | undefined): void {
		this.shown = shown;
		this.draw();
	}

	/** Draws the sections as the reader has folded them now. */
	refold(): void {
		this.body.refold();
	}

	private draw(): void {
		if (this.shown === undefined) return;
		const { note, text } = this.shown;
		this.body.show(this.shape(this.cards.build(note, text)), text);
	}

	/** Other notes matter too: to which links lead somewhere, and to what was updated since. */
	private onVaultRead(): void {
		this.body.recheck();
		this.showSoon();
	}

	/** The width, the font and the theme all decide which texts are too long. */
	private watchWidth(): void {
		const observer = new ResizeObserver(() => this.body.recheck());
		observer.observe(this.el);
		this.register(() => observer.disconnect());
	}

	private explain(place: PlaceOnCard, words: string): void {
		if (this.shown === undefined) return;
		const { file, note, text } = this.shown;
		const reading = noteReading(note, text, this.parts.source.options.conventions);
		const reason = explainOnCard(reading, place, this.cards.build(note, text).summary);
		const openLine = (line: number): void => this.openLine(file, line, false);
		new WhyModal(this.app, words, reason, { openLine, openSetting: this.parts.openSetting }).open();
	}

	private openLine(file: TFile, line: number, newLeaf: PaneType | boolean): void {
		void openAtLine(this.app.workspace, file, line, newLeaf);
	}

	private accept(offer: SectionOffer, file: TFile): void {
		if (offer.kind === 'open heading') void openLink(this.app.workspace, `${file.path}#${offer.heading}`, file.path);
		else void addQuickStats(this.app, file, this.parts.source.options).then((line) => line !== undefined && this.openLine(file, line, false));
	}

	private withFile(act: (file: TFile) => void): void {
		if (this.shown !== undefined) act(this.shown.file);
	}
}
