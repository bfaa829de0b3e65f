import {
	Component, debounce, getLanguage, Menu, stripHeadingForLink, type App, type HoverParent, type HoverPopover, type PaneType, type TFile,
} from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import type { Card } from '../../core/card/card';
import type { SectionOffer } from '../../core/card/card-sections';
import { printCard } from '../../core/card/print';
import { explainOnCard, type PlaceOnCard } from '../../core/explain/on-card';
import { noteReading } from '../../core/explain/reading';
import { copyText } from '../clipboard';
import type { Clock } from '../clock';
import { followLinks } from '../elements/links';
import type { Unsubscribe } from '../listeners';
import { linkWriter } from '../note/link-writer';
import { openAtLine, openLink } from '../note/open';
import type { CardAction } from './actions';
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
	readonly compare: CardComparisons;
}

/** What a card leads to beyond its own note. */
export interface CardComparisons {
	/** Compares the actor of a note with its peers. */
	readonly withPeers: (file: TFile) => void;
	/** The same by one metric. */
	readonly byMetric: (note: ActorNote, metric: string) => void;
	/** A block that shows the card in another note. */
	readonly blockOf: (note: ActorNote) => string;
}

/** What differs between the places that a card is shown in. */
interface CardPanelOptions {
	readonly folds: CardFolds;
	/** What of a card is shown; all of it where left out. */
	readonly shape?: (card: Card) => Card;
	/** What can be done with this card that not every card has. */
	readonly actions?: () => readonly CardAction[];
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
		private readonly options: CardPanelOptions,
	) {
		super();
		this.app = parts.app;
		this.cards = new CardBuilder(parts);
		const accept = (offer: SectionOffer): void => this.withFile((file) => this.accept(offer, file));
		const setToday = (): void => this.withFile(parts.setToday);
		const actions = (): CardAction[] => [...this.actions(), ...(options.actions?.() ?? [])];
		this.body = this.addChild(new CardBody({ ...parts, folds: options.folds, accept, setToday, actions }, el));
	}

	override onload(): void {
		const { el, parts } = this;
		const openLine = (line: number, newLeaf: PaneType | boolean = false): void => this.withFile((file) => this.openLine(file, line, newLeaf));
		followLinks(this, el, () => this.shown?.file.path ?? '');
		navigateRows(this, el, openLine);
		addRowMenu(this, el, {
			explain: (place, words) => this.explain(place, words),
			openLine,
			copy: (text, what) => void copyText(el.win, text, what),
			withSource: (text, line) => this.withSource(text, line),
			compareMetric: (metric) => this.shown && parts.compare.byMetric(this.shown.note, metric),
		});
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

	/** Draws what can be done with the card now. */
	redrawActions(): void {
		this.body.drawActions();
	}

	/** Adds what can be done with the card to a menu. */
	fillMenu(menu: Menu): void {
		if (this.shown === undefined) return;
		const compare = (): void => this.withFile(this.parts.compare.withPeers);
		menu.addItem((item) => item.setTitle('Compare with peers').setIcon('users').onClick(compare));
		this.addCopies(menu, this.el.win);
	}

	private draw(): void {
		if (this.shown === undefined) return;
		this.body.show(this.cardOf(this.shown), this.shown.text);
	}

	private cardOf({ note, text }: CardNote): Card {
		const card = this.cards.build(note, text);
		return this.options.shape?.(card) ?? card;
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

	private actions(): CardAction[] {
		return [
			{ icon: 'users', name: 'Compare with peers', act: () => this.withFile(this.parts.compare.withPeers) },
			{ icon: 'copy', name: 'Copy', act: (button) => this.openCopyMenu(button) },
		];
	}

	private openCopyMenu(button: HTMLElement): void {
		const menu = new Menu();
		this.addCopies(menu, button.win);
		const { left, bottom } = button.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, button.doc);
	}

	private addCopies(menu: Menu, win: Window): void {
		if (this.shown === undefined) return;
		const { shown, app, parts: { compare } } = this;
		const copy = (text: string, what: string): void => void copyText(win, text, what);
		const link = linkWriter(app, '')(shown.note);
		const asText = (): void => copy(printCard(this.cardOf(shown), link, getLanguage()), 'Card');
		const asBlock = (): void => copy(compare.blockOf(shown.note), 'Live card');
		menu.addItem((item) => item.setTitle('Copy as Markdown').setIcon('clipboard-copy').onClick(asText));
		menu.addItem((item) => item.setTitle('Copy as live card').setIcon('code').onClick(asBlock));
	}

	/** The link leads to the heading that the line stands under. */
	private withSource(text: string, line: number): string {
		if (this.shown === undefined) return text;
		const { file } = this.shown;
		const headings = this.app.metadataCache.getFileCache(file)?.headings ?? [];
		const heading = headings.filter(({ position }) => position.start.line < line).at(-1)?.heading;
		const subpath = heading === undefined ? '' : `#${stripHeadingForLink(heading)}`;
		return `${text} (${this.app.fileManager.generateMarkdownLink(file, '', subpath)})`;
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
