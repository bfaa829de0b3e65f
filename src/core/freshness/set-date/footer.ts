/** The words of a new footer that says when a note was updated. */

import { markThatCounts, type UpdatedMark } from '../../actor/dates/updated-mark';
import type { CalendarDay } from '../../calendar-date';
import { statementOf, type StatementConventions } from './statement';
import { capitalized } from './name-like';
import { writeDateLike } from './write-like';

/** `*Updated 2026-11-26*`: what a note gets that says nothing else about its dates. */
export function plainFooter(day: CalendarDay): string {
	return `*Updated ${day}*`;
}

/**
 * A footer like the one that says when the note was made, its language and form of date included: `*Créé le 3 février 2026*`
 * gives `*Mis à jour le 26 novembre 2026*`. `undefined` where no footer says so, or says it in other words than those
 * of one language.
 */
export function footerLikeCreated(text: string, marks: readonly UpdatedMark[], day: CalendarDay, conventions: StatementConventions): string | undefined {
	const created = markThatCounts(marks, 'created');
	if (created?.origin !== 'footer') return undefined;
	const { gap, languages: [language, ...others] } = statementOf(text, created, conventions) ?? { languages: [] };
	const verb = language?.updateVerbs[0];
	if (verb === undefined || gap === undefined || others.length > 0) return undefined;
	const date = created.date?.precision === 'day' ? writeDateLike(created.text, day, conventions, language && [language]) : undefined;
	return `*${capitalized(verb)}${gap.replace(/[*_]/g, '')}${date ?? day}*`;
}
