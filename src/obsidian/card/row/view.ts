import { getLanguage } from 'obsidian';
import type { Card } from '../../../core/card/card';
import type { CardRow } from '../../../core/card/card-row';
import { describeRowFact, type RowAge } from '../../../core/card/row-facts';
import { redraw, redrawText } from '../../elements/redraw';
import { drawRunningText } from '../../elements/running-text';
import { rowContent, type RowContent } from './content';

/** Characters of a text that stays on one line: those of a date. */
const SHORT = 12;

/** What rows need to know of their card. */
export type RowOrigin = Pick<Card, 'today'>;

/** One row on screen. It is changed in place, so that focus and an unfolded text survive an edit of the note. */
export class RowView {
	readonly el: HTMLElement;
	private readonly lead: HTMLButtonElement;
	private readonly text: HTMLElement;
	private readonly aside: HTMLElement;
	private readonly age: HTMLElement;

	constructor(kind: CardRow['kind']) {
		this.el = createEl('li', { cls: 'dossier-card-row', attr: { 'data-kind': kind } });
		this.lead = this.el.createEl('button', { cls: 'dossier-card-lead', attr: { type: 'button' } });
		const long = this.el.createDiv({ cls: 'dossier-card-main' }).createDiv({ cls: 'dossier-card-long markdown-rendered' });
		this.text = long.createSpan({ cls: 'dossier-card-text', attr: { dir: 'auto' } });
		// So that a line can break between them, and that they are copied as two words.
		long.appendText(' ');
		this.aside = long.createSpan({ cls: 'dossier-card-aside', attr: { dir: 'auto' } });
		this.age = this.el.createSpan({ cls: 'dossier-card-age', attr: { dir: 'auto' } });
	}

	/** Shows `row` of a card. */
	update(row: CardRow, { today }: RowOrigin): void {
		const content = rowContent(row);
		this.updateLead(content);
		this.el.setAttr('data-line', content.line);
		this.el.toggleAttribute('data-nested', row.kind === 'point' && row.nested);
		this.el.toggleClass('is-empty', row.kind === 'figure' && row.value === '');
		if (content.isMarkdown) redraw(this.text, content.text, (text) => drawRunningText(this.text, text));
		else redrawText(this.text, content.text);
		redraw(this.aside, content.aside, (aside) => drawRunningText(this.aside, aside));
		this.aside.toggleClass('is-short', content.aside.length <= SHORT);
		this.updateAge(ageOf(content, today));
	}

	private updateLead({ lead, leadName, line }: RowContent): void {
		redrawText(this.lead, lead);
		// Its label shows on hover: the title of the row would be a second tooltip.
		this.lead.setAttrs({ 'aria-label': leadName, 'title': leadName === null ? null : '' });
		this.lead.toggle(line !== null);
	}

	/** The age takes little room: the row's tooltip and its menu say all of it. */
	private updateAge(age: RowAge | undefined): void {
		redraw(this.age, age, (words) => {
			const time = words === undefined || words.time === '' ? '' : `${words.time} · `;
			this.age.empty();
			this.age.toggleClass('is-past-limit', words?.isPastLimit ?? false);
			this.el.setAttr('title', words?.hint ?? null);
			this.lead.setAttr('aria-description', words?.hint ?? null);
			if (words === undefined) return;
			this.age.createSpan({ cls: 'dossier-card-age-time', text: time });
			this.age.createSpan({ cls: 'dossier-card-age-count', text: words.age });
		});
	}
}

/** How old what a row says is; `undefined` where it states no time. */
function ageOf({ fact, lead, text, aside }: RowContent, today: Card['today']): RowAge | undefined {
	return fact === null ? undefined : describeRowFact(fact, `${lead} ${text} ${aside}`, today, getLanguage());
}
