/** Checks notes with those that speak of them, and no others: what is found in them is what checking the whole vault finds in them. */

import type { ReadOptions } from '../../../src/core/actor/read-actor-note.ts';
import { targetsIn } from '../../../src/core/actor/lookup/linked.ts';
import { ActorIndex, namesOf } from '../../../src/core/actor/vault/actor-index.ts';
import { fileKey } from '../../../src/core/actor/vault/file-key.ts';
import { isPeerLink, type ResolveLink } from '../../../src/core/actor/vault/peers.ts';
import { Check } from '../../../src/core/check/check.ts';
import type { CheckResult } from '../../../src/core/check/result.ts';
import { readCheckedNote, type CheckedNote } from '../../../src/core/check/rule/checked-note.ts';
import type { Finding } from '../../../src/core/check/rule/finding.ts';
import type { Given, Lookups, Rule } from '../../../src/core/check/rule/rule.ts';
import { linkResolver } from '../link-resolver.mts';
import type { Options } from '../options.mts';
import { actorNote } from '../read-vault.mts';
import { readNotes, type NoteFile } from '../vault-files.mts';
import { mayClaim } from './claims-name.mts';
import { linkPattern, namePattern } from './name-pattern.mts';
import { notesWith } from './notes-with.mts';

/** A folder of notes, and whom to tell of one that can't be opened. */
export interface CheckedFolder {
	readonly folder: string;
	/** Every Markdown note. */
	readonly paths: readonly string[];
	readonly report: (message: string) => void;
}

/** What was found in the notes asked for, and what was read for that. */
export interface NearCheck {
	readonly check: Check;
	readonly result: CheckResult;
	readonly vault: Lookups;
	readonly notes: ReadonlyMap<string, CheckedNote>;
}

/** More notes than these are checked with the whole vault, which then takes no longer. */
export const MOST_NEAR = 40;

/** Whether notes can be checked without the rest of their vault. A number is looked up in notes that nothing here leads to. */
export function canCheckNear(notes: ReadonlySet<string>, rules: readonly Rule[]): boolean {
	return notes.size > 0 && notes.size <= MOST_NEAR && !rules.some(({ id }) => id === 'number-not-in-source');
}

/** Runs the rules over `asked` and what is near to them. */
export function checkNear(
	{ folder, paths, report }: CheckedFolder,
	asked: ReadonlySet<string>,
	rules: readonly Rule[],
	given: Given & Pick<Options, 'settings'>,
): NearCheck {
	const check = new Check(rules, given, () => given.settings.acceptedFindings);
	const [index, resolve] = [new ActorIndex(), linkResolver(paths)];
	const taken = new Map<string, CheckedNote>();
	const take = (those: Iterable<string>, isWanted: (file: NoteFile) => boolean = () => true): void => {
		const wanted = [...new Set(those)].filter((path) => !taken.has(path));
		for (const file of readNotes(folder, wanted, report)) {
			const note = isWanted(file) ? readCheckedNote(file.path, file.text, given.reading) : undefined;
			if (note === undefined) continue;
			taken.set(note.path, note);
			check.set(note, asked.has(note.path) ? 'asked' : 'for others');
			if (note.actor !== undefined) index.set(note.actor);
		}
	};
	take(asked);
	const notes = [...taken.values()];
	if (rules.some(({ looksAt }) => looksAt === 'vault')) {
		const links = [...asked].map((path) => linkPattern(fileKey(path))).join('|');
		const names = namePattern([...new Set(notes.flatMap(({ actor }) => (actor === undefined ? [] : namesOf(actor))))]);
		const speaks = speaksOf(asked, resolve, given.reading, new RegExp(links, 'gi'), new RegExp(names, 'i'));
		take(paths.filter((path) => notes.some((note) => fileKey(note.path) === fileKey(path))));
		take(notesWith(`${links}|${names}`, folder, paths, report), speaks);
		take(notes.flatMap(({ text, path }) => leadingFrom(text, path, resolve)));
	}
	const touching = (findings: readonly Finding[]): Finding[] => findings.filter(({ places }) => places.some(({ path }) => asked.has(path)));
	const first = check.judge(index, resolve);
	// A figure of an asked actor in another note is told apart by whom else its row links to.
	const rows = touching(first.findings).map(({ places: [place] }) => place).filter(({ path }) => !asked.has(path));
	const vault: Lookups = { given, resolve, actor: (path) => index.get(path), named: (name) => index.named(name), lookAt: () => undefined };
	if (rows.length === 0) return { check, result: { ...first, findings: touching(first.findings) }, vault, notes: taken };
	take(rows.flatMap(({ path, line }) => leadingFrom(taken.get(path)?.text.split(/\r\n?|\n/)[line - 1] ?? '', path, resolve)));
	const second = check.judge(index, resolve);
	return { check, result: { ...second, findings: touching(second.findings) }, vault, notes: taken };
}

/**
 * Tells of a note that mentions one asked for whether a rule has to see it: it may claim a name, links to it from a table or
 * heading, or lists it as a peer.
 */
function speaksOf(asked: ReadonlySet<string>, resolve: ResolveLink, reading: ReadOptions, links: RegExp, names: RegExp) {
	return ({ path, text }: NoteFile): boolean => {
		const bytes = Buffer.from(text).toString('latin1');
		const found = Array.from(bytes.matchAll(links), ({ index }) => index);
		if (found.some((at) => mayBeTabled(bytes, at)) || mayClaim(bytes, names)) return true;
		const related = found.length === 0 ? [] : (actorNote({ path, text }, reading, 'links')?.related ?? []);
		return related.some((link) => isPeerLink(link) && asked.has(resolve(link.target, path) ?? ''));
	};
}

/** A row of a table has a bar beside those in its links; a heading a sign before it, or a line below. */
function mayBeTabled(bytes: string, at: number): boolean {
	const end = bytes.indexOf('\n', at);
	const line = bytes.slice(bytes.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
	return /^[\s>]*#/.test(line) || /^ {0,3}[=-]/.test(bytes.slice(end + 1, end + 5)) || line.replace(/\[\[[^\]]*\]\]/g, '').includes('|');
}

/** Where the links in a text lead. */
function leadingFrom(text: string, path: string, resolve: ResolveLink): string[] {
	return targetsIn(text).flatMap((target) => resolve(target, path) ?? []);
}
