/**
 * What each setting does in this vault, in one line each: how many notes it reaches.
 *
 * Every function takes the actor notes as they are read by the settings in force, and the locale that
 * numbers are written in.
 */

import type { ActorNote, CasePoint } from '../actor/actor-note';
import { fittingRule, printActorRule, type ActorRule, type Candidate } from '../actor/actor-rule';
import { LANGUAGES } from '../actor/languages/languages';
import { headingKey } from '../actor/sections';
import type { CalendarDay } from '../calendar-date';
import { assessFreshness, type FreshnessState } from '../freshness/freshness';
import { plainText } from '../markdown/inline';
import { counted, listed, number } from './counted';
import { wordsInForce } from './read-options';
import type { DossierSettings } from './settings';

type Notes = readonly ActorNote[];

/** `Matches 412 notes: 400 by #actor, 12 by type = company. Foo/ matches no note.` */
export function describeActors(rules: readonly ActorRule[], notes: Notes, locale: string): string {
	const counts = countBy(notes, ({ actorBy }) => actorBy);
	const lines = [...new Set(rules.map(printActorRule))];
	const matching = lines.filter((line) => counts.has(line));
	const shares = matching.map((line) => `${number(counts.get(line) ?? 0, locale)} by ${line}`);
	const total = notes.length === 0 ? 'Matches no note' : `Matches ${counted(notes.length, 'note', locale)}`;
	const split = lines.length === 1 || shares.length === 0 ? '' : `: ${shares.join(', ')}`;
	const idle = lines.length === 1 ? [] : rules.filter((rule) => !counts.has(printActorRule(rule))).map((rule) => idleRule(rule, notes));
	return [`${total}${split}.`, ...new Set(idle)].join(' ');
}

/** A note counts for the first rule that fits, so a rule may fit and still add none. */
function idleRule(rule: ActorRule, notes: Notes): string {
	const fits = notes.some((note) => fittingRule([rule], candidateFor(rule, note)) !== undefined);
	const line = rule.kind === 'folder' && rule.folder !== '' ? `Folder ${printActorRule(rule)}` : `“${printActorRule(rule)}”`;
	return fits ? `${line} adds no other note.` : `${line} matches no note.`;
}

/** `Words read: English, Deutsch.` */
export function describeLanguage(choice: string, appLanguage: string | undefined): string {
	const words = wordsInForce(choice, appLanguage);
	const names = [...LANGUAGES.values()].filter((language) => words.includes(language.words)).map(({ name }) => name);
	return `Words read: ${names.join(', ')}.`;
}

/** What a rule is asked about; properties only where it asks for one. */
function candidateFor({ kind }: ActorRule, { path, tags, properties }: ActorNote): Candidate {
	const asksForProperty = kind === 'property' || kind === 'has property';
	return { path, tags, properties: asksForProperty ? Object.entries(properties).map(([key, value]) => ({ key, value })) : [] };
}

/** So many headings are named; the others are counted together. */
const HEADINGS_NAMED = 3;

/** `4,423 of 5,031 notes have quick stats: 4,414 under Quick stats, 9 under Key facts.` */
export function describeQuickStats(notes: Notes, locale: string): string {
	const filled = notes.filter(({ quickStats }) => quickStats.length > 0);
	const start = `${number(filled.length, locale)} of ${counted(notes.length, 'note', locale)} ${have(notes.length === 1 ? 1 : filled.length)} quick stats`;
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

/** `685 notes have bull points (3,380), 682 bear points (3,255).` */
export function describeCases(notes: Notes, locale: string): string {
	const bull = side(notes, (note) => note.bull);
	const bear = side(notes, (note) => note.bear);
	return `${counted(bull.notes, 'note', locale)} ${have(bull.notes)} bull points (${number(bull.points, locale)}), ${number(bear.notes, locale)} bear points (${number(bear.points, locale)}).`;
}

function side(notes: Notes, pointsOf: (note: ActorNote) => readonly CasePoint[]): { notes: number; points: number } {
	const counts = notes.map((note) => pointsOf(note).length).filter((count) => count > 0);
	return { notes: counts.length, points: counts.reduce((sum, count) => sum + count, 0) };
}

/** `12 notes show their risks as bear points.` `headings` are the keys of those that risks stand under; none where they are no bear points. */
export function describeRisks(headings: ReadonlySet<string>, notes: Notes, locale: string): string {
	const count = notes.filter(({ bear }) => bear.some(({ label }) => headings.has(headingKey(plainText(label))))).length;
	if (count === 0) return 'No note shows its risks as bear points.';
	return `${counted(count, 'note', locale)} ${count === 1 ? 'shows its' : 'show their'} risks as bear points.`;
}

/** `748 notes state an updated date, 2 one that cannot be read.` */
export function describeUpdatedDates(notes: Notes, locale: string): string {
	const dated = notes.filter(({ updated }) => updated !== null).length;
	const unreadable = notes.filter(({ unreadableUpdated }) => unreadableUpdated !== null).length;
	const rest = unreadable === 0 ? '' : `, ${number(unreadable, locale)} one that cannot be read`;
	return `${counted(dated, 'note', locale)} ${dated === 1 ? 'states' : 'state'} an updated date${rest}.`;
}

/** `4,210 notes have related actors, 31,002 in all.` */
export function describeRelated(notes: Notes, locale: string): string {
	const counts = notes.map(({ related }) => related.length).filter((count) => count > 0);
	const links = counts.reduce((sum, count) => sum + count, 0);
	return `${counted(counts.length, 'note', locale)} ${have(counts.length)} related actors${counts.length === 0 ? '' : `, ${number(links, locale)} in all`}.`;
}

/** What a limit makes of the notes, in this order; the last two are said only where there are any. */
const STATES: readonly (readonly [FreshnessState, string])[] = [
	['stale', 'stale'],
	['due soon', 'due soon'],
	['fresh', 'fresh'],
	['undated', 'undated'],
	['future', 'in the future'],
	['unreadable', 'unreadable'],
];

/** `180 days: 117 stale, 30 due soon, 530 fresh, 4,652 undated.` */
export function describeLimit(limitDays: number, notes: Notes, today: CalendarDay, locale: string): string {
	const counts = countBy(notes, (note) => assessFreshness(note, { limitDays }, today).state);
	const parts = STATES.flatMap(([state, word]) => {
		const count = counts.get(state) ?? 0;
		return count === 0 && (state === 'future' || state === 'unreadable') ? [] : [`${number(count, locale)} ${word}`];
	});
	return `${counted(limitDays, 'day', locale)}: ${parts.join(', ')}.`;
}

/** `2 headings and 3 labels of your own.` */
export function describeOwnWords({ statsHeadings, relatedHeadings, bullLabels, bearLabels, updateLabels }: DossierSettings, locale: string): string {
	const headings = statsHeadings.length + relatedHeadings.length;
	const labels = bullLabels.length + bearLabels.length + updateLabels.length;
	const parts = [headings === 0 ? [] : counted(headings, 'heading', locale), labels === 0 ? [] : counted(labels, 'label', locale)].flat();
	return parts.length === 0 ? 'None yet.' : `${listed(parts)} of your own.`;
}

/** `Reading notes… 1,200 of 7,725` */
export function describeProgress({ read, total }: { readonly read: number; readonly total: number }, locale: string): string {
	return `Reading notes… ${number(read, locale)} of ${number(total, locale)}`;
}

function countBy<Key>(notes: Notes, keyOf: (note: ActorNote) => Key): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of notes.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function have(count: number): string {
	return count === 1 ? 'has' : 'have';
}
