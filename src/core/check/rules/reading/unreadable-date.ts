import { soleReading } from '../../../actor/dates/sole-reading';
import { findUpdatedMarks } from '../../../actor/read-actor-note';
import { lastDay } from '../../../calendar-date';
import { skip } from '../../../markdown/inline';
import type { ReadProblem } from '../../../markdown/read-problem';
import type { TextEdit } from '../../../markdown/write/text-edit';
import type { CheckedNote } from '../../rule/checked-note';
import type { Given } from '../../rule/rule';
import { problemRule } from './read-problems';

const SUMMARY = "A date an actor note gives itself that couldn't be read.";

/** Finds dates that actor notes give themselves in a form that can't be read. */
export const unreadableDate = problemRule('unreadable-date', SUMMARY, 'date', { fix: inIsoForm });

/** A date that can mean one day alone, and none to come, in the form that every program reads. */
function inIsoForm({ line }: ReadProblem, { text }: CheckedNote, { today, reading }: Given): TextEdit | undefined {
	const onLine = findUpdatedMarks(text, reading).filter((mark) => mark.date === null && mark.line === line);
	const [mark] = onLine;
	if (mark === undefined || onLine.length > 1 || text.slice(mark.from, mark.to) !== mark.text) return undefined;
	if (skip(ANOTHER, text, mark.to) > mark.to) return undefined;
	const date = soleReading(mark.text, reading.conventions.months);
	return date === undefined || lastDay(date) > today ? undefined : { from: mark.from, to: mark.to, insert: date.date };
}

/** What makes a date one of two, as `– Jan 15` and `or 1/15/26` do: which of them counts is not for a fix to say. */
const ANOTHER = /[ \t]*[-‐-—~/,&+]?[ \t]*(?:\p{L}{1,12}\.?[ \t]+)?['’]?\d/uy;
