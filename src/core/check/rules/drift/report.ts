/** What is said of two figures that differ: both, of which time each is, and which is newer. Never which is right. */

import { shownName } from '../../../actor/note/shown-name';
import { lastDay, type CalendarDay } from '../../../calendar-date';
import { printTime } from '../../../comparison/table/times/print-time';
import { readStatedTime } from '../../../figures/times/period';
import { plainText } from '../../../markdown/inline';
import type { Report } from '../../rule/finding';
import type { DatedRow } from './alike';
import type { Claim } from './claims/claim';
import type { Pair } from './hold';

/** The report on a pair, of which the first stands in the note at `path`. */
export function reportOn({ actor, metric, claimed, own }: Pair, path: string, { stat, column }: Claim): Report {
	const found = `Unexpected second figure for ${metric.name} of ${shownName(actor)}`;
	const both = `${printed(claimed)} here, ${printed(own)} in its own note`;
	return {
		message: `${found}: ${both}.${whichIsNewer(claimed, own)} Bring them in line, or say of which time each is.`,
		places: [{ path, line: stat.line, column }, { path: actor.path, line: own.row.cell.line ?? 1, column: 1 }],
	};
}

/** `$4B (May 2026)`: a figure as written, with its time where that is not written in it. */
function printed(row: DatedRow): string {
	const { cell: { value }, inText } = row.row;
	const text = plainText(value);
	const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
	const isSaid = shown === text && (inText.period ?? inText.asOf) !== undefined;
	return isSaid ? shown : `${shown} (${timeOf(row)?.text ?? 'no date'})`;
}

/** In characters. */
const LONGEST = 60;

function whichIsNewer(claimed: DatedRow, own: DatedRow): string {
	const [here, there] = [timeOf(claimed)?.day, timeOf(own)?.day];
	if (here === undefined || there === undefined || here === there) return '';
	return here > there ? ' The first is newer.' : ' The second is newer.';
}

/** When a figure is of: in words, and the last day of that where the calendar has one. */
interface Time {
	readonly text: string;
	readonly day: CalendarDay | undefined;
}

/** The period or day that a figure states, else the day of its note; `undefined` where there is neither. */
function timeOf({ row: { cell: { parsed: { period, asOf } } }, noted, ofDay }: DatedRow): Time | undefined {
	const stated = period ?? asOf;
	if (stated !== undefined) return { text: printTime(stated), day: readStatedTime(asOf ?? stated)?.days?.last };
	const day = ofDay ?? (noted === null ? undefined : lastDay(noted));
	return day === undefined ? undefined : { text: printTime(day.slice(0, 7)), day };
}
