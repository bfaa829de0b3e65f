import { Component, setIcon } from 'obsidian';
import type { CardSection, SectionOffer, SectionRemark } from '../../core/card/card-sections';
import { redraw, redrawText } from '../elements/redraw';
import type { CardFolds } from './folds';
import { RowList } from './row/list';
import type { RowOrigin } from './row/view';

/** What a section on screen needs of its card. */
export interface SectionParts {
	readonly folds: CardFolds;
	/** Does what a section offers in place of its rows. */
	readonly accept: (offer: SectionOffer) => void;
}

const OFFER_NAMES: Readonly<Record<SectionOffer['kind'], string>> = {
	'insert quick stats': 'Insert table',
	'open heading': 'Go to heading',
};

/** A part of the card under a heading that folds it. */
export class SectionView extends Component {
	readonly el: HTMLElement;
	private readonly button: HTMLButtonElement;
	private readonly title: HTMLElement;
	private readonly count: HTMLElement;
	private readonly body: HTMLElement;
	private readonly remark: HTMLElement;
	private readonly more: HTMLButtonElement;
	private readonly rows: RowList;

	constructor(
		private readonly parts: SectionParts,
		private section: CardSection,
		private card: RowOrigin,
	) {
		super();
		this.el = createEl('section', { cls: 'dossier-card-section', attr: { 'data-section': section.id } });
		const heading = this.el.createEl('h3', { cls: 'dossier-card-heading' });
		this.button = heading.createEl('button', { cls: 'dossier-card-fold', attr: { type: 'button' } });
		setIcon(this.button.createSpan({ cls: 'dossier-card-chevron' }), 'chevron-down');
		this.title = this.button.createSpan({ cls: 'dossier-card-title' });
		this.count = this.button.createSpan({ cls: 'dossier-card-count' });
		this.body = this.el.createDiv({ cls: 'dossier-card-body' });
		const list = this.body.createEl('ul', { cls: 'dossier-card-rows', attr: { role: 'list' } });
		this.rows = new RowList(list);
		this.remark = this.body.createDiv({ cls: 'dossier-card-remark' });
		this.more = this.body.createEl('button', { cls: 'dossier-card-quiet-button', attr: { type: 'button' } });
	}

	override onload(): void {
		this.registerDomEvent(this.button, 'click', () => this.parts.folds.toggleOpen(this.section.id));
		this.registerDomEvent(this.more, 'click', () => this.parts.folds.toggleAll(this.section.id));
	}

	/** Shows `section` of a card. */
	update(section: CardSection, card: RowOrigin): void {
		this.section = section;
		this.card = card;
		this.draw();
	}

	/** Draws the section, folded as the reader wants it. The rows of a folded one are left as they are: nobody sees them. */
	draw(): void {
		const { section, parts } = this;
		const isOpen = parts.folds.isOpen(section.id);
		redrawText(this.title, section.title);
		redrawText(this.count, section.count === 0 || section.id === 'problems' ? '' : String(section.count));
		this.button.setAttr('aria-expanded', String(isOpen));
		this.body.toggle(isOpen);
		if (!isOpen) return;
		this.drawRows();
		this.drawRemark();
	}

	private drawRows(): void {
		const { section, parts } = this;
		const showsAll = parts.folds.showsAll(section.id);
		const isLong = section.shown < section.rows.length;
		this.rows.update(showsAll ? section.rows : section.rows.slice(0, section.shown), this.card);
		redrawText(this.more, showsAll ? 'Show fewer' : `Show all (${section.count})`);
		this.more.toggle(isLong);
	}

	private drawRemark(): void {
		const { remark } = this.section;
		this.remark.toggle(remark !== null);
		redraw(this.remark, remark, (shown) => {
			this.remark.empty();
			if (shown !== null) this.fillRemark(shown);
		});
	}

	private fillRemark({ text, offer }: SectionRemark): void {
		this.remark.createSpan({ text });
		if (offer === null) return;
		const attr = { type: 'button' };
		const button = this.remark.createEl('button', { cls: 'dossier-card-quiet-button', text: OFFER_NAMES[offer.kind], attr });
		button.addEventListener('click', () => this.parts.accept(offer));
	}
}
