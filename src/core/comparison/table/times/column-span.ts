/** Which span the figures of a column are compared over, so that a year stands beside years. */

import { spanOf, type Span } from '../../../figures/times/span';

/** The spans that a column can be compared over, the longer before the shorter. */
export const COMPARED_SPANS: readonly Span[] = ['year', 'trailing', 'year to date', 'half', 'quarter', 'month'];

/** The span of a figure by the period it states; one that states none is taken for a year. */
export function spanOfPeriod(period: string | undefined): Span {
	return period === undefined ? 'year' : spanOf(period);
}

/** Whether figures of two spans compare: those of one span do, and a year with the last twelve months. */
export function areAlike(one: Span, other: Span): boolean {
	return lengthOf(one) === lengthOf(other) && one !== 'other';
}

/** Whether a period is as long as a reader expects of a figure that says nothing of its time. */
export function isWholeYear(span: Span): boolean {
	return lengthOf(span) === 'year';
}

/**
 * The span that most notes have a figure of, years and trailing years counted together; of equals the
 * longest. `notes` are the spans of each note's figures; `null` where no note has a span that compares.
 */
export function commonestSpan(notes: readonly (readonly Span[])[]): Span | null {
	const counts = COMPARED_SPANS.map((span) => ({ span, count: notes.filter((spans) => spans.some((each) => areAlike(each, span))).length }));
	const [most] = counts.sort((a, b) => b.count - a.count);
	return most === undefined || most.count === 0 ? null : most.span;
}

/** The spans that any note has a figure of, the longer first. */
export function spansOfNotes(notes: readonly (readonly Span[])[]): Span[] {
	const all = new Set(notes.flat());
	return COMPARED_SPANS.filter((span) => all.has(span));
}

/** Of a column over `basis`, the span that most of its figures are of: a year and a trailing year are told apart here. */
export function spanToName(basis: Span, figures: readonly Span[]): Span {
	if (basis !== 'year') return basis;
	const trailing = figures.filter((span) => span === 'trailing').length;
	return trailing > figures.length - trailing ? 'trailing' : 'year';
}

function lengthOf(span: Span): Span {
	return span === 'trailing' ? 'year' : span;
}
