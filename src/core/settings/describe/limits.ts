/** What the limits for all notes, and for those of a tag or folder, make of the notes of this vault on a day. */

import type { ActorNote } from '../../actor/note/actor-note';
import { printActorRule } from '../../actor/vault/rule';
import type { CalendarDay } from '../../calendar-date';
import { assessFreshness, countByState, type FreshnessState } from '../../freshness/freshness';
import { printLimitRule, type LimitRule } from '../../freshness/limit/rule';
import { compilePolicy, limitFor, type FreshnessPolicy } from '../../freshness/limit/policy';
import { counted, number } from '../../wording';
import type { DossierSettings } from '../settings';
import { countBy } from './count-by';

type Notes = readonly ActorNote[];

/** `A note is overdue after 180 days; 2 limits by tag or folder.` Said without the vault, before the page of freshness is opened. */
export function describeFreshnessSettings(settings: DossierSettings, locale: string): string {
	const { limitDays, limitRules = [] } = compilePolicy(settings);
	const limit = `A note is overdue after ${counted(limitDays, 'day', locale)}`;
	if (limitRules.length === 0) return `${limit}.`;
	return `${limit}; ${counted(limitRules.length, 'limit', locale)} by tag or folder.`;
}

/** The states in the order in which they are said; the last two only where there are any. */
const STATES: readonly (readonly [FreshnessState, string])[] = [
	['stale', 'overdue'],
	['due soon', 'due soon'],
	['fresh', 'fresh'],
	['undated', 'no date'],
	['future', 'date in the future'],
	['unreadable', 'unreadable date'],
];

/** `117 overdue, 228 due soon, 405 fresh, 4,284 no date`. */
function describeStates(policy: FreshnessPolicy, notes: Notes, today: CalendarDay, locale: string): string {
	const counts = countByState(notes, policy, today);
	const said = STATES.filter(([state]) => counts[state] > 0 || (state !== 'future' && state !== 'unreadable'));
	return said.map(([state, word]) => `${number(counts[state], locale)} ${word}`).join(', ');
}

/** `180 days: 117 overdue, …`; where some notes have others, `180 days for 5,019 notes, other limits for 12. In total: 117 overdue, …`. */
export function describeLimit(policy: FreshnessPolicy, notes: Notes, today: CalendarDay, locale: string): string {
	const days = counted(policy.limitDays, 'day', locale);
	const others = notes.filter((note) => limitFor(note, policy).from !== undefined).length;
	const states = describeStates(policy, notes, today, locale);
	const rest = notes.length - others;
	if (others === 0) return `${days}: ${states}.`;
	return `${days} for ${countOfNotes(rest, locale)}, other limits for ${number(others, locale)}. In total: ${states}.`;
}

/** This many limits are listed; the rest are only counted. */
const LIMITS_NAMED = 8;

/** A line for each limit, `#bank = 60: 12 notes, 4 overdue.` or `Funds/ = 365: no notes.`, and one for all: `In total: 117 overdue, …`. */
export function describeLimitRules(policy: FreshnessPolicy, notes: Notes, today: CalendarDay, locale: string): string[] {
	const rules = inForce(policy);
	if (rules.length === 0) return ['All notes use the limit above, unless they set their own.'];
	const counts = countBy(notes, (note) => limitFor(note, policy).from);
	const staleNotes = notes.filter((note) => assessFreshness(note, policy, today).state === 'stale');
	const stale = countBy(staleNotes, (note) => limitFor(note, policy).from);
	const said = rules.slice(0, LIMITS_NAMED).map((rule) => {
		const of = printActorRule(rule.of);
		const count = counts.get(of) ?? 0;
		if (count === 0) return describeIdle(rule, notes);
		return `${printLimitRule(rule)}: ${counted(count, 'note', locale)}, ${overdueInWords(stale.get(of) ?? 0, locale)}.`;
	});
	const others = rules.length - said.length;
	const rest = others === 0 ? [] : [`${counted(others, 'more limit', locale)}.`];
	return [...said, ...rest, `In total: ${describeStates(policy, notes, today, locale)}.`];
}

/** The rules of the policy, of several for the same notes the first. */
function inForce({ limitRules = [] }: FreshnessPolicy): LimitRule[] {
	const keyOf = ({ of }: LimitRule): string => printActorRule(of).toLowerCase();
	const keys = limitRules.map(keyOf);
	return limitRules.filter((rule, index) => keys.indexOf(keyOf(rule)) === index);
}

/** Of a limit that no note uses: whether it matches some, which then all have a more specific one. */
function describeIdle(rule: LimitRule, notes: Notes): string {
	const alone = { limitDays: 1, limitRules: [rule] };
	const fits = notes.some((note) => limitFor({ ...note, properties: {} }, alone).from !== undefined);
	return `${printLimitRule(rule)}: no notes${fits ? ', since a more specific limit applies to each' : ''}.`;
}

function overdueInWords(count: number, locale: string): string {
	return `${count === 0 ? 'none' : number(count, locale)} overdue`;
}

function countOfNotes(count: number, locale: string): string {
	return count === 0 ? 'no notes' : counted(count, 'note', locale);
}
