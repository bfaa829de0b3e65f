/** The words of a new footer that says when a note was updated. */

import { markThatCounts, type UpdatedMark } from '../../actor/dates/updated-mark';
import type { CalendarDay } from '../../calendar-date';
import { StatementReader, type StatementConventions } from './statement';
import { capitalized } from './name-like';
import { writeDateLike } from './write-like';

/** `*Updated 2026-11-26*`: the footer of a note without another to follow. */
export function plainFooter(day: CalendarDay): string {
	return `*Updated ${day}*`;
}

/**
 * A footer in the language and date form of the note's Created footer: `*Créé le 3 février 2026*` gives
 * `*Mis à jour le 26 novembre 2026*`. `undefined` without a Created footer, or where its words could be of
 * several languages or of none.
 */
export function footerLikeCreated(
	text: string,
	marks: readonly UpdatedMark[],
	day: CalendarDay,
	conventions: StatementConventions,
): string | undefined {
	const created = markThatCounts(marks, 'created');
	if (created?.origin !== 'footer') return undefined;
	const { gap, languages: [language, ...others] } = new StatementReader(text, conventions).statementOf(created) ?? { languages: [] };
	const verb = language?.updateVerbs[0];
	if (verb === undefined || gap === undefined || others.length > 0) return undefined;
	const date = created.date?.precision === 'day' ? writeDateLike(created.text, day, conventions, language && [language]) : undefined;
	return `*${capitalized(verb)}${gap.replace(/[*_]/g, '')}${date ?? day}*`;
}
