/** What is kept of a note for the rule on figures that differ. */

import { datedMark, markThatCounts } from '../../../../actor/dates/updated-mark';
import { nameOf } from '../../../../actor/note/path';
import { findUpdatedMarks } from '../../../../actor/read-actor-note';
import { readDay, type CalendarDate, type CalendarDay } from '../../../../calendar-date';
import { metricReader } from '../../../../comparison/table/note-metrics';
import { conventionsOf } from '../../../../figures/evidence/conventions-of';
import { decimalOf } from '../../../../figures/evidence/decimal';
import type { CheckedNote } from '../../../rule/checked-note';
import type { Given } from '../../../rule/rule';
import type { Claim } from './claim';
import { claimsIn } from './tables';

/** Figures that the tables of a note give of actors. */
export interface Claims {
	readonly claims: readonly Claim[];
	/** When the note was updated; absent for an actor note, whose day stands in the index. */
	readonly updated?: CalendarDate;
	/** The day that the note is of by its name, as a daily note is: its figures were of that day. */
	readonly ofDay?: CalendarDay;
	/** The character before decimals, where the note tells. */
	readonly decimal?: '.' | ',';
}

/** Collects the figures of a note; `undefined` where it gives none. */
export function collectClaims({ path, outline, text, actor }: CheckedNote, { terms, reading }: Given): Claims | undefined {
	const claims = claimsIn(outline, reading.conventions, metricReader(terms));
	if (claims.length === 0) return undefined;
	const cells = claims.map(({ stat }) => ({ name: stat.metric, text: stat.value }));
	const decimal = decimalOf({ cells, sentences: () => [] }) ?? (actor && conventionsOf(actor).decimal);
	const updated = actor === undefined ? datedMark(markThatCounts(findUpdatedMarks(text, reading), 'updated')) : null;
	const ofDay = readDay(nameOf(path).slice(0, DAY.length));
	return {
		claims,
		...(updated !== null && { updated: { date: updated.date, precision: updated.precision } }),
		...(ofDay !== undefined && { ofDay }),
		...(decimal !== undefined && { decimal }),
	};
}

const DAY = 'YYYY-MM-DD';
