/** How old a note may grow before it is overdue: a limit for all, and others for some, of which the most specific wins. */

import type { ActorNote, PropertyValue } from '../../actor/note/actor-note';
import { LIMITS, linesInForce } from '../../limits';
import { printActorRule } from '../../actor/vault/rule';
import { propertyKey } from '../../actor/words/vocabulary';
import { LIMIT_BY_KIND, readKindLimits, type FactKind, type OwnKindLimits } from './kinds';
import type { DayOfInstant } from './stated-due';
import { belongsTo, readLimit, readLimitRule, type LimitRule } from './rule';

/** When notes are overdue, and when they are due soon. */
export interface FreshnessPolicy {
	/** The greatest age in days that is not stale, for notes without a limit of their own or by a rule. */
	readonly limitDays: number;
	/** Limits for some of the notes; none where it is absent. */
	readonly limitRules?: readonly LimitRule[];
	/** The property by which a note sets its own limit, however it is spelled (see `propertyKey`); `stale-after` where it is absent. */
	readonly limitProperty?: string;
	/** The part of a limit, at its end, in which a note is due soon, from 0 (never) to 1 (always); a sixth where it is absent. */
	readonly dueSoonShare?: number;
	/** Tells the person's calendar day of an instant that a note states; the day as written counts where it is absent. */
	readonly dayOfInstant?: DayOfInstant;
	/** Limits of a person's own for kinds of figures; those of `LIMIT_BY_KIND` where there is none. */
	readonly factLimits?: OwnKindLimits;
}

/** A policy in the form in which settings hold it: rules as lines of text. */
export interface WrittenPolicy extends Omit<FreshnessPolicy, 'limitRules' | 'factLimits' | 'dayOfInstant'> {
	/** A line that states no rule is passed over. */
	readonly limitRules: readonly string[];
	/** A line that states no limit is passed over; none where it is absent. */
	readonly factLimits?: readonly string[];
}

/** The limit of one note. */
export interface NoteLimit {
	/** The greatest age in days that is not stale; `null` where the note never is. */
	readonly days: number | null;
	/** What sets it, as written: `#hyperscaler`, `Funds/`, `this note`. `undefined` for the limit of all notes. */
	readonly from: string | undefined;
}

/** What a limit depends on. */
export type LimitedNote = Pick<ActorNote, 'path' | 'tags' | 'actorBy' | 'properties'>;

/** The property by which a note sets its own limit, unless a person names another. */
export const LIMIT_PROPERTY = 'stale-after';

/** The part of the limit in which a note is due soon, unless a person says otherwise: 30 of 180 days. */
export const DUE_SOON_SHARE = 1 / 6;

/** Makes a policy of what the settings hold, and of the calendar that days are read on. */
export function compilePolicy(written: WrittenPolicy, dayOfInstant?: DayOfInstant): FreshnessPolicy {
	const { limitDays, limitRules, factLimits = [], ...policy } = written;
	return {
		...policy,
		...(dayOfInstant !== undefined && { dayOfInstant }),
		limitDays: Math.min(limitDays, LIMITS.limitDays),
		limitRules: linesInForce(limitRules, LIMITS.rules).flatMap((line) => readLimitRule(line) ?? []),
		factLimits: readKindLimits(factLimits),
	};
}

/**
 * The limit of a note. Its own property wins; then its tags, for they say what it is, then the folders
 * it lies in, then the limit of all notes. Of several tags or folders the most nested wins
 * (`#bank/retail` before `#bank`), and of equals the rule that is written first, so that a person can
 * put one before another.
 */
export function limitFor(note: LimitedNote, policy: FreshnessPolicy): NoteLimit {
	const own = readOwnLimit(ownLimitText(note, policy));
	if (own !== undefined) return { days: own, from: 'this note' };
	const rule = mostSpecific((policy.limitRules ?? []).filter(({ of }) => belongsTo(note, of)));
	if (rule === undefined) return { days: policy.limitDays, from: undefined };
	return { days: rule.days, from: printActorRule(rule.of) };
}

/**
 * Days up to which a figure of a kind is not overdue (`undefined` for what never perishes), in a note whose own limit
 * is `noteDays`; `null` where it never is: facts of a note that never is are not either.
 */
export function limitForFact(kind: FactKind | undefined, noteDays: number | null, { factLimits }: FreshnessPolicy): number | null {
	if (kind === undefined || noteDays === null) return null;
	const own = factLimits?.get(kind);
	return own === undefined ? LIMIT_BY_KIND[kind] : own;
}

/** What is wrong with the limit a note sets for itself; `undefined` where it sets none, or one that can be read: days, never, or a date. */
export function ownLimitProblem(note: Pick<ActorNote, 'properties' | 'lifecycle'>, policy: FreshnessPolicy): string | undefined {
	const written = ownLimitText(note, policy);
	if (written === undefined || written === '' || readOwnLimit(written) !== undefined) return undefined;
	const name = policy.limitProperty ?? LIMIT_PROPERTY;
	if (note.lifecycle?.dues.some(({ property }) => propertyKey(property) === propertyKey(name)) === true) return undefined;
	const value = typeof written === 'string' ? `"${written}"` : 'A list';
	return `${value} isn't a limit for ${name}. Use a number of days such as 60, or never.`;
}

function ownLimitText({ properties }: Pick<ActorNote, 'properties'>, policy: FreshnessPolicy): PropertyValue | undefined {
	const wanted = propertyKey(policy.limitProperty ?? LIMIT_PROPERTY);
	return Object.entries(properties).find(([name]) => propertyKey(name) === wanted)?.[1];
}

function readOwnLimit(value: PropertyValue | undefined): number | null | undefined {
	return typeof value === 'string' ? readLimit(value) : undefined;
}

/** The rule that says most about where a note belongs; the first of equals. */
function mostSpecific(rules: readonly LimitRule[]): LimitRule | undefined {
	return rules.reduce<LimitRule | undefined>((best, rule) => (best === undefined || isMoreSpecific(rule, best) ? rule : best), undefined);
}

function isMoreSpecific({ of: one }: LimitRule, { of: other }: LimitRule): boolean {
	if (one.kind !== other.kind) return one.kind === 'tag';
	return depthOf(one) > depthOf(other);
}

function depthOf(of: LimitRule['of']): number {
	const path = of.kind === 'tag' ? of.tag : of.folder;
	return path === '' ? 0 : path.split('/').length;
}
