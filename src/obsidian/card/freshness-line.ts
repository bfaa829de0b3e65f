import type { Card } from '../../core/card/card';
import { describeLifecycle } from '../../core/card/lifecycle';
import { describePerishables } from '../../core/card/perishables';
import { formatDate } from '../../core/calendar-date';
import { describeFreshness, type FreshnessDescription } from '../../core/freshness/describe';
import { lineSaying, type FreshnessState } from '../../core/freshness/freshness';
import { redraw } from '../elements/redraw';

/** What the line shows. */
interface FreshnessLine {
	readonly state: FreshnessState;
	readonly words: FreshnessDescription;
	/** Whether the line leads to where the note says so. */
	readonly leads: boolean;
	/** The other updated date that the note states, where it states two; else empty. */
	readonly other: string;
	/** What is said of figures that are overdue, whatever the note's date; empty where none is. */
	readonly perishables: string;
	/** Who made and checked the note, where it says so; else empty. */
	readonly lifecycle: string;
}

/** Shows how fresh the note is, by a shape and in words; a click leads to the line that says so. `markUpdated` dates the note today. */
export function drawFreshness(el: HTMLElement, card: Card, locale: string, markUpdated: () => void): void {
	const { freshness, otherUpdated, created, latestDateMentioned, perishables, today } = card;
	const words = describeFreshness(freshness, locale, latestDateMentioned ?? undefined);
	const reason = created === null ? words.reason : `created ${formatDate(created, locale)}`;
	const line = lineSaying(freshness) ?? created?.line ?? null;
	el.setAttr('data-line', line);
	const shown = {
		state: freshness.state,
		words: { ...words, reason },
		leads: line !== null,
		other: otherUpdated === null ? '' : `Line ${otherUpdated.line} still says ${formatDate(otherUpdated, locale, today)}.`,
		perishables: describePerishables(perishables, today, locale),
		lifecycle: describeLifecycle(card.lifecycle, { updated: 'updated' in freshness ? freshness.updated : null, today, locale }),
	};
	redraw(el, shown, (data) => fill(el, data, markUpdated));
}

function fill(el: HTMLElement, { state, words, leads, other, perishables, lifecycle }: FreshnessLine, markUpdated: () => void): void {
	el.empty();
	el.setAttr('data-state', state);
	const statement = drawWords(el, words, leads);
	if (other !== '') addLine(statement, 'dossier-card-hint', other);
	if (perishables !== '') addLine(statement, 'dossier-card-reason', perishables);
	if (lifecycle !== '') addLine(statement, 'dossier-card-hint', lifecycle);
	if (state !== 'undated' && state !== 'stale') return;
	// The words on an overdue note are long: beside them, the button would leave them no room.
	const place = state === 'stale' ? statement.createDiv() : el;
	const button = place.createEl('button', { cls: 'dossier-card-quiet-button', text: 'Mark updated today', attr: { type: 'button' } });
	button.addEventListener('click', markUpdated);
}

function drawWords(el: HTMLElement, { shape, word, reason, remedy, hint }: FreshnessDescription, leads: boolean): HTMLElement {
	el.createSpan({ cls: 'dossier-card-shape', text: shape, attr: { 'aria-hidden': 'true' } });
	const statementEl = el.createDiv({ cls: 'dossier-card-statement' });
	const statement = statementEl.createEl('bdi');
	if (leads) statement.createEl('button', { cls: 'dossier-card-lead', text: word, attr: { type: 'button' } });
	else statement.createSpan({ cls: 'dossier-card-word', text: word });
	// The dot between two statements ends a line; it never begins one.
	const parts = [...partsOf(reason === '' || remedy === '' ? reason : `${reason} ·`), remedy].filter((text) => text !== '');
	if (parts.length > 0) statement.appendText('\u00a0·');
	for (const text of parts) {
		statement.appendText(' ');
		statement.createSpan({ cls: 'dossier-card-reason', text, attr: { dir: 'auto' } });
	}
	if (hint !== '') addLine(statementEl, 'dossier-card-hint', hint);
	return statementEl;
}

/** A line below the statement, in its own direction of writing. */
function addLine(el: HTMLElement, cls: string, text: string): void {
	el.createDiv({ cls }).createEl('bdi', { text });
}

/** The parts of a reason, each of which is kept on one line where it fits: `updated 326 days ago (Jan 1),` and `due after 180`. */
function partsOf(reason: string): string[] {
	const end = reason.indexOf('), ') + 2;
	return end < 2 ? [reason] : [reason.slice(0, end), reason.slice(end + 1)];
}
