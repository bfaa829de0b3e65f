import { describeRowFact } from '../../../core/card/row-facts';
import type { CalendarDay } from '../../../core/calendar-date';
import type { RowContent } from './content';

/** Shows in `el` how old what a row says is; nothing where it states no time. The row itself says all of it to those who ask. */
export function drawRowAge(row: HTMLElement, el: HTMLElement, { fact, lead, text, aside }: RowContent, today: CalendarDay, locale: string): void {
	const words = fact === null ? undefined : describeRowFact(fact, `${lead} ${text} ${aside}`, today, locale);
	const key = words === undefined ? null : JSON.stringify(words);
	if (el.getAttr('data-age') === key) return;
	el.empty();
	el.setAttr('data-age', key);
	row.setAttr('title', words?.hint ?? null);
	el.toggleClass('is-past-limit', words?.isPastLimit ?? false);
	if (words === undefined) return;
	el.createSpan({ cls: 'dossier-card-age-time', text: words.time === '' ? '' : `${words.time} · ` });
	el.createSpan({ cls: 'dossier-card-age-count', text: words.age });
}
