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

/** `A note is stale after 180 days; 2 limits by tag or folder.` Said without the vault, before the page of freshness is opened. */
export function describeFreshnessSettings(settings: DossierSettings, locale: string): string {
	const { limitDays, limitRules = [] } = compilePolicy(settings);
	const limit = `A note is stale after ${counted(limitDays, 'day', locale)}`;
	if (limitRules.length === 0) return `${limit}.`;
	return `${limit}; ${counted(limitRules.length, 'limit', locale)} by tag or folder.`;
}

/** The states in the order in which they are said; the last two only where there are any. */
const STATES: readonly (readonly [FreshnessState, string])[] = [
	['stale', 'stale'],
	['due soon', 'due soon'],
	['fresh', 'fresh'],
	['undated', 'undated'],
	['future', 'in the future'],
	['unreadable', 'unreadable'],
];

/** `117 stale, 228 due soon, 405 fresh, 4,284 undated`. */
function describeStates(policy: FreshnessPolicy, notes: Notes, today: CalendarDay, locale: string): string {
	const counts = countByState(notes, policy, today);
	const said = STATES.filter(([state]) => counts[state] > 0 || (state !== 'future' && state !== 'unreadable'));
	return said.map(([state, word]) => `${number(counts[state], locale)} ${word}`).join(', ');
}

/** `180 days: 117 stale, …`. Where other limits go for some of the notes: `180 days for 5,019 notes, other limits for 12. In all: …`. */
export function describeLimit(policy: FreshnessPolicy, notes: Notes, today: CalendarDay, locale: string): string {
	const days = counted(policy.limitDays, 'day', locale);
	const others = notes.filter((note) => limitFor(note, policy).from !== undefined).length;
	const states = describeStates(policy, notes, today, locale);
	const rest = notes.length - others;
	if (others === 0) return `${days}: ${states}.`;
	return `${days} for ${rest === 0 ? 'no note' : counted(rest, 'note', locale)}, other limits for ${number(others, locale)}. In all: ${states}.`;
}

/** So many limits are said one by one; the others are counted together. */
const LIMITS_NAMED = 8;

/** A line for each limit for some of the notes, and one for them all: `#hyperscaler = 60: 12 notes, 4 stale.`, `Funds/ = 365 matches no note.`, `In all: 117 stale, …`. */
export function describeLimitRules(policy: FreshnessPolicy, notes: Notes, today: CalendarDay, locale: string): string[] {
	const rules = inForce(policy);
	if (rules.length === 0) return ['Every note goes by the limit above, unless it sets its own.'];
	const counts = countBy(notes, (note) => limitFor(note, policy).from);
	const stale = countBy(notes.filter((note) => assessFreshness(note, policy, today).state === 'stale'), (note) => limitFor(note, policy).from);
	const said = rules.slice(0, LIMITS_NAMED).map((rule) => {
		const of = printActorRule(rule.of);
		const count = counts.get(of) ?? 0;
		return count === 0 ? describeIdle(rule, notes) : `${printLimitRule(rule)}: ${counted(count, 'note', locale)}, ${staleInWords(stale.get(of) ?? 0, locale)}.`;
	});
	const others = rules.length - said.length;
	return [...said, ...(others === 0 ? [] : [`${counted(others, 'more limit', locale)}.`]), `In all: ${describeStates(policy, notes, today, locale)}.`];
}

/** The rules of the policy, of several for the same notes the first. */
function inForce({ limitRules = [] }: FreshnessPolicy): LimitRule[] {
	const keyOf = ({ of }: LimitRule): string => printActorRule(of).toLowerCase();
	const keys = limitRules.map(keyOf);
	return limitRules.filter((rule, index) => keys.indexOf(keyOf(rule)) === index);
}

/** Of a limit that goes for no note: whether there are notes it is for, and all of them have a more specific one. */
function describeIdle(rule: LimitRule, notes: Notes): string {
	const alone = { limitDays: 1, limitRules: [rule] };
	const fits = notes.some((note) => limitFor({ ...note, properties: {} }, alone).from !== undefined);
	return `${printLimitRule(rule)} ${fits ? 'goes for no note: another limit comes first for each that it matches' : 'matches no note'}.`;
}

function staleInWords(count: number, locale: string): string {
	return `${count === 0 ? 'none' : number(count, locale)} stale`;
}
