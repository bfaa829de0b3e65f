import { Component, debounce, getLanguage } from 'obsidian';
import type { Card } from '../../core/card/card';
import type { CardSection, SectionId, SectionOffer } from '../../core/card/card-sections';
import type { SnapshotParts } from '../comparison/snapshot/parts';
import { drawActions, type CardAction } from './actions';
import type { CardFolds } from './folds';
import { drawFreshness } from './freshness-line';
import { drawIdentity } from './identity';
import { markUnresolved } from '../elements/links';
import { markLongTexts } from './row/long-texts';
import { RelatedLine } from './related-line';
import { SectionView } from './section';
import { SnapshotLine } from '../comparison/snapshot/card-line';
import { WalkedLines } from '../elements/keys/walked-lines';

/** What a card on screen needs of its view. */
export interface CardBodyParts extends SnapshotParts {
	readonly folds: CardFolds;
	readonly accept: (offer: SectionOffer) => void;
	readonly setToday: () => void;
	/** What can be done with the whole card; nothing where left out. */
	readonly actions?: () => readonly CardAction[];
}

/** What up and down lead along, from the name to the last row. */
const LINES = ['name', 'summary', 'actions', 'freshness', 'sign', 'fold', 'row', 'remark', 'body>button']
	.map((part) => `.dossier-card-${part}`)
	.join();

/** A card on screen. Showing another card changes only what differs: scroll, folds and focus stay. */
export class CardBody extends Component {
	private readonly identity: HTMLElement;
	private readonly actions: HTMLElement;
	private readonly freshness: HTMLElement;
	private readonly sections = new Map<SectionId, SectionView>();
	private readonly related: RelatedLine;
	private readonly snapshots: SnapshotLine;
	/** The last element above the sections. */
	private readonly head: HTMLElement;
	private readonly lines: WalkedLines;
	private card: Card | undefined;

	/** Checks again, soon, which links lead nowhere, which texts are too long and where Tab leads: widths and other notes change. */
	readonly recheck = debounce(
		() => {
			markUnresolved(this.el, this.parts.app, this.card?.path ?? '');
			markLongTexts(this.el);
			this.lines.refresh();
		},
		20,
		true,
	);

	constructor(
		private readonly parts: CardBodyParts,
		private readonly el: HTMLElement,
	) {
		super();
		this.identity = el.createDiv({ cls: 'dossier-card-identity' });
		this.actions = el.createDiv({ cls: 'dossier-card-actions' });
		this.freshness = el.createDiv({ cls: 'dossier-card-freshness', attr: { 'data-part': 'updated' } });
		this.head = el.createDiv({ cls: 'dossier-card-signs' });
		this.related = new RelatedLine(this.head.createDiv({ cls: 'dossier-card-sign' }), getLanguage());
		this.snapshots = this.addChild(new SnapshotLine(parts, this.head.createDiv({ cls: 'dossier-card-sign' })));
		this.lines = this.addChild(new WalkedLines(el, LINES));
		this.register(() => this.recheck.cancel());
	}

	/** Shows `card`, of a note that says `text`. */
	show(card: Card, text: string): void {
		this.card = card;
		drawIdentity(this.identity, card);
		this.drawActions();
		drawFreshness(this.freshness, card, getLanguage(), this.parts.setToday);
		this.related.show(card);
		this.snapshots.show(card.path, text);
		this.dropSectionsOutside(card.sections);
		let place = this.head.nextElementSibling;
		for (const section of card.sections) {
			const view = this.sectionFor(section, card);
			view.update(section, card);
			if (view.el === place) place = place.nextElementSibling;
			else this.el.insertBefore(view.el, place);
		}
		this.recheck();
	}

	/** Draws what can be done with the card now. */
	drawActions(): void {
		drawActions(this.actions, this.parts.actions?.() ?? []);
		this.recheck();
	}

	/** Draws the sections as the reader has folded them now. */
	refold(): void {
		for (const view of this.sections.values()) view.draw();
		this.recheck();
	}

	private sectionFor(section: CardSection, card: Card): SectionView {
		const known = this.sections.get(section.id);
		if (known !== undefined) return known;
		const { folds, accept } = this.parts;
		const view = this.addChild(new SectionView({ folds, accept }, section, card));
		this.sections.set(section.id, view);
		return view;
	}

	private dropSectionsOutside(sections: readonly CardSection[]): void {
		for (const [id, view] of this.sections) {
			if (sections.some((section) => section.id === id)) continue;
			this.removeChild(view);
			view.el.remove();
			this.sections.delete(id);
		}
	}
}
