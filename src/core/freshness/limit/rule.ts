/**
 * Limits for some of the notes, each written as one line of text:
 *
 *     #hyperscaler = 60      notes with the tag, or one nested under it, are overdue after 60 days
 *     Funds/ = 365           notes in the folder, at any depth, after a year
 *     #history = never       notes with this tag, never
 */

import type { ActorNote } from '../../actor/note/actor-note';
import { LIMITS, linesInForce, linesLeftOut } from '../../limits';
import { fittingRule, printActorRule, readActorRule, type ActorRule } from '../../actor/vault/rule';

/** A tag or a folder: notes that have it, or one nested under it, belong together. */
export type NoteGroup = Extract<ActorRule, { kind: 'tag' | 'folder' }>;

/** Whether a note has a tag, or lies in a folder, at any depth. */
export function belongsTo({ path, tags, actorBy }: Pick<ActorNote, 'path' | 'tags' | 'actorBy'>, group: NoteGroup): boolean {
	// The tag that makes a note an actor note is not among its tags.
	const all = actorBy.startsWith('#') ? [...tags, actorBy.slice(1)] : tags;
	return fittingRule([group], { path, tags: all, properties: [] }) !== undefined;
}

/** A limit and the notes it is for. */
export interface LimitRule {
	readonly of: NoteGroup;
	/** The greatest age in days that is not stale; `null` where there is none. */
	readonly days: number | null;
}

/** The rule that a line of text states, or `undefined` where it states none. */
export function readLimitRule(line: string): LimitRule | undefined {
	const at = Math.max(line.lastIndexOf('='), line.lastIndexOf(':'));
	if (at < 0) return undefined;
	const of = readActorRule(line.slice(0, at));
	const days = readLimit(line.slice(at + 1));
	return days === undefined || (of?.kind !== 'tag' && of?.kind !== 'folder') ? undefined : { of, days };
}

/** A rule as a line of text: what `readLimitRule` reads. */
export function printLimitRule({ of, days }: LimitRule): string {
	return `${printActorRule(of)} = ${days ?? 'never'}`;
}

/** The limit that a text states: `60`, `60 days`, or `never`, which is `null`; `undefined` where it states none. */
export function readLimit(text: string): number | null | undefined {
	const stated = /^(?:(\d{1,6})\s?(?:d|days?)?|never)$/i.exec(text.trim());
	if (stated === null) return undefined;
	const days = stated[1] === undefined ? null : Number(stated[1]);
	return days === 0 ? undefined : days;
}

/**
 * What is wrong with lines that should each state a limit: those left out, and a sentence for each that states none,
 * or has no effect below an earlier one.
 */
export function limitRuleProblems(lines: readonly string[]): string[] {
	const stated = new Map<string, string>();
	const problems = linesInForce(lines, LIMITS.rules).flatMap((line) => {
		const rule = readLimitRule(line);
		if (rule === undefined) return [`"${line.trim()}" isn't a limit. Try #tag = 60, Folder/ = 365 or #tag = never.`];
		const of = printActorRule(rule.of);
		const earlier = stated.get(of.toLowerCase());
		if (earlier !== undefined) return [`"${line.trim()}" has no effect: "${earlier}" above is for the same notes.`];
		stated.set(of.toLowerCase(), line.trim());
		return [];
	});
	return [...linesLeftOut(lines, LIMITS.rules), ...problems];
}
