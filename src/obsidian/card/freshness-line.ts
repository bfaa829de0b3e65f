import type { Card } from '../../core/card/card';
import { formatDate } from '../../core/calendar-date';
import { describeFreshness, type FreshnessDescription } from '../../core/freshness/describe';
import type { Freshness } from '../../core/freshness/freshness';

/** Shows how fresh the note is, in a shape and words, with the way to the line that says so. `setToday` dates the note. */
export function drawFreshness(el: HTMLElement, { freshness, created, latestDateMentioned }: Card, locale: string, setToday: () => void): void {
	const words = describeFreshness(freshness, locale, latestDateMentioned ?? undefined);
	const reason = created === null ? words.reason : `created ${formatDate(created, locale)}`;
	const line = lineOf(freshness) ?? created?.line ?? null;
	el.setAttr('data-line', line);
	const key = JSON.stringify([freshness.state, words, reason, line !== null]);
	if (el.getAttr('data-freshness') === key) return;
	el.empty();
	el.setAttr('data-freshness', key);
	el.setAttr('data-state', freshness.state);
	drawWords(el, { ...words, reason }, line !== null);
	if (freshness.state !== 'undated') return;
	const button = el.createEl('button', { cls: 'dossier-card-quiet-button', text: "Add today's date", attr: { type: 'button' } });
	button.addEventListener('click', setToday);
}

function drawWords(el: HTMLElement, { shape, word, reason, remedy, hint }: FreshnessDescription, leads: boolean): void {
	el.createSpan({ cls: 'dossier-card-shape', text: shape, attr: { 'aria-hidden': 'true' } });
	const statement = el.createDiv({ cls: 'dossier-card-statement' });
	if (leads) statement.createEl('button', { cls: 'dossier-card-lead', text: word, attr: { type: 'button' } });
	else statement.createSpan({ cls: 'dossier-card-word', text: word });
	const parts = [...reason.split(SEPARATOR), remedy].filter((text) => text !== '');
	if (parts.length > 0) statement.appendText('\u00a0·');
	parts.forEach((part, index) => {
		statement.appendText(' ');
		// The dot between two statements ends a line; it never begins one.
		statement.createSpan({ cls: 'dossier-card-reason', text: index < parts.length - 1 ? `${part} ·` : part, attr: { dir: 'auto' } });
	});
	if (hint !== '') statement.createDiv({ cls: 'dossier-card-hint', text: hint });
}

/** What stands between the statements of a reason: each is kept on one line where it fits. */
const SEPARATOR = ' · ';

function lineOf(freshness: Freshness): number | undefined {
	if (freshness.state === 'undated') return undefined;
	return freshness.state === 'unreadable' ? freshness.mark.line : freshness.updated.line;
}
