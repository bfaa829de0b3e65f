/** How many notes of this vault have each section that is read, and what is found in it. */

import type { ActorNote, CasePoint } from '../../actor/note/actor-note';
import { headingKey } from '../../actor/words/heading-key';
import { plainText } from '../../markdown/inline';
import { counted, have, listed, number } from '../../wording';
import { countBy } from './count-by';

type Notes = readonly ActorNote[];

/** This many headings are named; the rest are only counted. */
const HEADINGS_NAMED = 3;

/** `4,423 of 5,031 notes have quick stats: 4,414 under Quick stats, 9 under Key facts.` */
export function describeQuickStats(notes: Notes, locale: string): string {
	const filled = notes.filter(({ quickStats }) => quickStats.length > 0);
	const share = `${number(filled.length, locale)} of ${counted(notes.length, 'note', locale)}`;
	const start = `${share} ${have(notes.length === 1 ? 1 : filled.length)} quick stats`;
	if (filled.length === 0) return `${start}.`;
	const headings = [...countBy(filled, ({ quickStatsFrom }) => headingName(quickStatsFrom ?? ''))].sort((one, other) => other[1] - one[1]);
	const named = headings.slice(0, HEADINGS_NAMED).map(([heading, count]) => `${number(count, locale)} under ${heading}`);
	const others = headings.slice(HEADINGS_NAMED).reduce((sum, [, count]) => sum + count, 0);
	return `${start}: ${[...named, ...(others === 0 ? [] : [`${number(others, locale)} under other headings`])].join(', ')}.`;
}

/** Headings that are read alike are one: `Quick stats`. */
function headingName(heading: string): string {
	const key = headingKey(plainText(heading));
	return key.charAt(0).toUpperCase() + key.slice(1);
}

/** `685 notes have bull points (3,380), 682 have bear points (3,255).` */
export function describeCases(notes: Notes, locale: string): string {
	const bull = side(notes, (note) => note.bull);
	const bear = side(notes, (note) => note.bear);
	const bulls = `${counted(bull.notes, 'note', locale)} ${have(bull.notes)} bull points (${number(bull.points, locale)})`;
	return `${bulls}, ${number(bear.notes, locale)} ${have(bear.notes)} bear points (${number(bear.points, locale)}).`;
}

function side(notes: Notes, pointsOf: (note: ActorNote) => readonly CasePoint[]): { notes: number; points: number } {
	const counts = notes.map((note) => pointsOf(note).length).filter((count) => count > 0);
	return { notes: counts.length, points: counts.reduce((sum, count) => sum + count, 0) };
}

/** `12 notes show their risks as bear points.` `headings` are keys of risk headings; none where the setting is off. */
export function describeRisks(headings: ReadonlySet<string>, notes: Notes, locale: string): string {
	const count = notes.filter(({ bear }) => bear.some(({ label }) => headings.has(headingKey(plainText(label))))).length;
	if (count === 0) return 'No notes show their risks as bear points.';
	return `${counted(count, 'note', locale)} ${count === 1 ? 'shows its' : 'show their'} risks as bear points.`;
}

/** `4,210 notes have related actors, 31,002 in total.` */
export function describeRelated(notes: Notes, locale: string): string {
	const counts = notes.map(({ related }) => related.length).filter((count) => count > 0);
	const links = counts.reduce((sum, count) => sum + count, 0);
	const total = links === 0 ? '' : `, ${number(links, locale)} in total`;
	return `${counted(counts.length, 'note', locale)} ${have(counts.length)} related actors${total}.`;
}

/** `310 notes have sections of your own: 290 Catalysts, 20 Moat.` */
export function describeCardSections(notes: Notes, locale: string): string {
	const titles = notes.map(({ sections = [] }) => [...new Set(sections.map(({ title }) => title))]).filter(({ length }) => length > 0);
	const start = `${counted(titles.length, 'note', locale)} ${have(titles.length)} sections of your own`;
	if (titles.length === 0) return `${start}.`;
	const counts = [...countBy(titles.flat(), (title) => title)].sort((one, other) => other[1] - one[1]);
	return `${start}: ${listed(counts.map(([title, count]) => `${number(count, locale)} ${title}`), HEADINGS_NAMED, locale)}.`;
}
