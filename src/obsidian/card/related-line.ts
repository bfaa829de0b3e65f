import { setIcon } from 'obsidian';
import type { Card } from '../../core/card/card';
import { describeRelatedUpdates, type RelatedUpdatesDescription } from '../../core/freshness/related-updates';
import { redraw } from '../elements/redraw';

/** Says in one line how many related actors were updated after the note; unfolded, which. */
export class RelatedLine {
	private card: Card | undefined;
	private isOpen = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly locale: string,
	) {
		el.hide();
	}

	/** Shows what `card` says of them; nothing where there are none. */
	show(card: Card): void {
		this.card = card;
		this.draw();
	}

	private draw(): void {
		const { card, locale, isOpen } = this;
		const words = card && describeRelatedUpdates(card.relatedUpdates, card.today, locale);
		redraw(this.el, { words, isOpen }, () => {
			this.el.empty();
			this.el.toggle(words !== undefined);
			if (words !== undefined) this.fill(words);
		});
	}

	private fill({ lead, actors }: RelatedUpdatesDescription): void {
		const attr = { 'type': 'button', 'aria-expanded': String(this.isOpen) };
		const button = this.el.createEl('button', { cls: 'dossier-card-quiet-button dossier-card-newer', attr });
		button.createEl('bdi', { text: lead });
		setIcon(button.createSpan({ cls: 'dossier-card-chevron' }), 'chevron-down');
		button.addEventListener('click', () => this.toggle());
		if (!this.isOpen) return;
		const el = this.el.createEl('bdi', { cls: 'dossier-card-newer-notes' });
		actors.forEach(({ name, path, date }, index) => {
			if (index > 0) el.appendText(', ');
			el.createEl('a', { cls: 'internal-link', text: name, href: path, attr: { 'data-href': path, 'dir': 'auto' } });
			el.appendText(` (${date})`);
		});
	}

	private toggle(): void {
		this.isOpen = !this.isOpen;
		this.draw();
		this.el.find('.dossier-card-newer').focus();
	}
}
