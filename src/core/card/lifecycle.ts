/** What the card says of who made a note and who checked it, where its properties tell. */

import type { Lifecycle, Stamp } from '../actor/dates/lifecycle';
import { firstDay, formatDate, lastDay, type CalendarDate, type CalendarDay } from '../calendar-date';
import { plainText } from '../markdown/inline';
import { counted } from '../wording';

/** What it is said by. */
interface Telling {
	/** When the note was updated; `null` where it does not say. */
	readonly updated: CalendarDate | null;
	readonly today: CalendarDay;
	readonly locale: string;
}

/**
 * `Generated Jan 23 by model-x · verified Feb 1 by Kim · 3 sources`. Where the text is of a later day than the last check,
 * that is said: `verified Feb 1 by Kim, before the text was updated (Jul 20)`. Empty without a life.
 */
export function describeLifecycle(lifecycle: Lifecycle | null, telling: Telling): string {
	if (lifecycle === null) return '';
	const { generated, verified, sources } = lifecycle;
	const check = latestOf(verified);
	const parts = [
		generated === null ? '' : `generated ${stampInWords(generated, telling)}`,
		check === undefined
			? (generated === null ? '' : 'not verified')
			: `verified ${stampInWords(check, telling)}${laterText(check, generated, telling)}`,
		sources === 0 ? '' : counted(sources, 'source', telling.locale),
	];
	const said = parts.filter((part) => part !== '').join(' · ');
	return said.slice(0, 1).toUpperCase() + said.slice(1);
}

function stampInWords({ by, ...date }: Stamp, { locale, today }: Telling): string {
	return `${formatDate(date, locale, today)}${by === null || by === '' ? '' : ` by ${plainText(by)}`}`;
}

/** What became of the text after the check; empty where nothing did. */
function laterText(check: Stamp, generated: Stamp | null, { updated, locale, today }: Telling): string {
	const text = latestOf([generated, updated].filter((date) => date !== null));
	if (text === undefined || firstDay(text) <= lastDay(check)) return '';
	return `, before the text was ${text === generated ? 'generated' : 'updated'} (${formatDate(text, locale, today)})`;
}

function latestOf<Dated extends CalendarDate>(dates: readonly Dated[]): Dated | undefined {
	return dates.reduce<Dated | undefined>((best, date) => (best === undefined || lastDay(date) > lastDay(best) ? date : best), undefined);
}
