import type { Card } from '../../core/card/card';
import { describeRelatedUpdates, type RelatedUpdatesDescription } from '../../core/freshness/related-updates';
import { number } from '../../core/wording';
import { redraw } from '../elements/redraw';

/** This many actors are named at first. */
const NAMED = 3;

/** Says which related actors were updated after the note: the first few, and all on demand. */
export class RelatedLine {
	private card: Card | undefined;
	private isWhole = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly locale: string,
	) {
		el.hide();
	}

	/** Shows what `card` says of them; nothing where there are none. */
	show(card: Card): void {
		if (card.path !== this.card?.path) this.isWhole = false;
		this.card = card;
		this.draw();
	}

	private draw(): void {
		redraw(this.el, this.words(), (words) => {
			this.el.empty();
			this.el.toggle(words !== undefined);
			if (words !== undefined) this.fill(words);
		});
	}

	private words(): RelatedUpdatesDescription | undefined {
		const { card, locale } = this;
		if (card === undefined) return undefined;
		return describeRelatedUpdates(card.relatedUpdates, card.today, locale, this.isWhole ? Infinity : NAMED);
	}

	private fill({ lead, actors, others }: RelatedUpdatesDescription): void {
		const el = this.el.createEl('bdi');
		el.appendText(`${lead}: `);
		actors.forEach(({ name, path, date }, index) => {
			if (index > 0) el.appendText(', ');
			el.createEl('a', { cls: 'internal-link', text: name, href: path, attr: { 'data-href': path, 'dir': 'auto' } });
			el.appendText(` (${date})`);
		});
		if (others > 0) this.addToggle(el, `and ${number(others, this.locale)} more`);
		else if (actors.length > NAMED) this.addToggle(el, 'Show fewer');
	}

	private addToggle(el: HTMLElement, text: string): void {
		el.appendText(' ');
		const attr = { 'type': 'button', 'aria-expanded': String(this.isWhole) };
		const button = el.createEl('button', { cls: 'dossier-card-quiet-button', text, attr });
		button.addEventListener('click', () => this.toggle());
	}

	private toggle(): void {
		this.isWhole = !this.isWhole;
		this.draw();
		this.el.find('.dossier-card-quiet-button').focus();
	}
}
