import { Component, debounce, getLanguage, type App } from 'obsidian';
import type { Card, CardSection, SectionId, SectionOffer } from '../../core/card/card';
import type { ActorSource } from '../actor-source';
import type { CardFolds } from './card-folds';
import { drawFreshness } from './freshness-line';
import { drawIdentity } from './identity';
import { markUnresolved } from './links';
import { markLongTexts } from './long-texts';
import { SectionView } from './section-view';

/** What a card on screen works with. */
export interface CardBodyParts {
	readonly app: App;
	readonly source: Pick<ActorSource, 'resolveLink'>;
	readonly folds: CardFolds;
	readonly accept: (offer: SectionOffer) => void;
	readonly setToday: () => void;
}

/** A card on screen. Showing another card changes only what differs: scroll, folds and focus stay. */
export class CardBody extends Component {
	private readonly identity: HTMLElement;
	private readonly freshness: HTMLElement;
	private readonly sections = new Map<SectionId, SectionView>();
	private path = '';

	/** Looks again, soon, at which links lead nowhere and which texts are too long: rows render on their own, and widths and other notes change. */
	readonly recheck = debounce(
		() => {
			markUnresolved(this.el, this.parts.source, this.path);
			markLongTexts(this.el);
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
		this.freshness = el.createDiv({ cls: 'dossier-card-freshness' });
		this.register(() => this.recheck.cancel());
	}

	/** Shows `card`. */
	show(card: Card): void {
		this.path = card.path;
		drawIdentity(this.identity, card);
		drawFreshness(this.freshness, card, getLanguage(), this.parts.setToday);
		this.dropSectionsOutside(card.sections);
		let place = this.freshness.nextElementSibling;
		for (const section of card.sections) {
			const view = this.sectionFor(section);
			view.update(section, card.path);
			if (view.el === place) place = place.nextElementSibling;
			else this.el.insertBefore(view.el, place);
		}
		this.recheck();
	}

	/** Draws the sections as the reader has folded them now. */
	refold(): void {
		for (const view of this.sections.values()) view.draw();
		this.recheck();
	}

	private sectionFor(section: CardSection): SectionView {
		const known = this.sections.get(section.id);
		if (known !== undefined) return known;
		const { app, folds, accept } = this.parts;
		const view = this.addChild(new SectionView({ app, folds, accept, whenRendered: () => this.recheck() }, section, this.path));
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
