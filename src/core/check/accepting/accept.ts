/** Accepts a finding in its note: the comment that does it, put where it changes nothing of what the note says. */

import type { ReadOptions } from '../../actor/read-actor-note';
import { visitBlocks, type Block } from '../../markdown/outline';
import { lineBreakOf, lineStartsOf } from '../../markdown/write/lines';
import { applyEdits, type TextEdit } from '../../markdown/write/text-edit';
import { ignoresIn, isIgnored, withoutComments } from './ignores';
import { readCheckedNote, type CheckedNote } from '../rule/checked-note';

/** What is accepted, and why. */
export interface Acceptance {
	readonly rule: string;
	/** The line of the finding, from 1. */
	readonly line: number;
	readonly reason: string;
	/** Of the finding's lines, as `Check.fingerprint` gives it. */
	readonly fingerprint: string;
}

/** What is wrong with a reason; `undefined` for one that can be written into a comment. */
export function reasonProblem(reason: string): string | undefined {
	if (reason.trim() === '') return 'Give a reason.';
	if (/%%|-->/.test(reason)) return 'A reason can\'t contain %% or -->.';
	return reason.trim().length > LONGEST_REASON ? `A reason can have up to ${String(LONGEST_REASON)} characters.` : undefined;
}

/** In characters: what is longer is read as no comment. */
const LONGEST_REASON = 300;

/** An edit, and the line that the finding stands on after it. */
interface Candidate {
	readonly edit: TextEdit;
	readonly line: number;
}

/**
 * The edit of the note at `path` that accepts a finding: in place of an outdated comment on it, else at the end of its line,
 * else on a line before. `undefined` where no comment can stand without changing what is read of the note.
 */
export function acceptInNote(path: string, text: string, acceptance: Acceptance, reading: ReadOptions): TextEdit | undefined {
	const before = readCheckedNote(path, text, reading);
	const place = before && placeOf(before, acceptance.line);
	if (before === undefined || place === undefined) return undefined;
	const candidates = [inPlaceOfOutdated(before, acceptance), atEndOfLine(place, acceptance), onLineBefore(before, place, acceptance)];
	return candidates.find((candidate) => {
		const after = candidate && readCheckedNote(path, applyEdits(text, [candidate.edit]), reading);
		return after !== undefined && readingOf(after) === readingOf(before) && isAccepted(after, acceptance, candidate?.line ?? 0);
	})?.edit;
}

/** A line that comments can stand on. */
interface Place {
	readonly text: string;
	/** Where it begins in its note. */
	readonly from: number;
	readonly isRow: boolean;
}

/** `undefined` for a line of properties, code, a comment or HTML, and one that is not there. */
function placeOf({ text, outline }: CheckedNote, line: number): Place | undefined {
	const starts = lineStartsOf(text);
	const from = starts[line - 1];
	const blocks: Block[] = [];
	visitBlocks(outline.blocks, (block) => void blocks.push(block));
	const isOpaque = blocks.some((block) => 'endLine' in block && block.line <= line && line <= block.endLine);
	if (from === undefined || isOpaque) return undefined;
	const isRow = blocks.some((block) => block.kind === 'table' && block.rows.some((row) => row.line === line));
	return { text: text.slice(from, starts[line]).replace(/[\r\n]+$/, ''), from, isRow };
}

function commentOf({ rule, reason, fingerprint }: Acceptance, isRow: boolean): string {
	const said = reason.trim().replace(/\s+/g, ' ');
	return `%% dossier-ignore ${rule}: ${isRow ? said.replaceAll('|', '\\|') : said} [${fingerprint}] %%`;
}

/** A comment on the finding that was for other lines says so of these now. */
function inPlaceOfOutdated(note: CheckedNote, acceptance: Acceptance): Candidate | undefined {
	const { rule, line } = acceptance;
	const old = ignoresIn(note).find(({ rules, from, to, fingerprint }) => (
		fingerprint !== undefined && rules.length === 1 && rules[0] === rule && from <= line && line <= to
	));
	const place = old && placeOf(note, old.line);
	if (old === undefined || place === undefined) return undefined;
	const [from, to] = old.span;
	return { edit: { from: place.from + from, to: place.from + to, insert: commentOf(acceptance, place.isRow) }, line };
}

/** In a row, at the end of its last cell. */
function atEndOfLine({ text, from, isRow }: Place, acceptance: Acceptance): Candidate {
	const end = text.trimEnd().length;
	const isClosed = isRow && text[end - 1] === '|' && text[end - 2] !== '\\';
	const at = isClosed ? text.slice(0, end - 1).trimEnd().length : end;
	const insert = ` ${commentOf(acceptance, isRow)}${isClosed && at === end - 1 ? ' ' : ''}`;
	return { edit: { from: from + at, to: from + at, insert }, line: acceptance.line };
}

function onLineBefore({ text }: CheckedNote, { from }: Place, acceptance: Acceptance): Candidate {
	const insert = `${commentOf(acceptance, false)}${lineBreakOf(text)}`;
	return { edit: { from, to: from, insert }, line: acceptance.line + 1 };
}

/** What is read of a note, without the lines it stands on and without comments where those don't count. */
function readingOf({ actor, outline }: CheckedNote): string {
	const said = JSON.stringify(actor, (key, value: unknown) => {
		if (typeof value === 'number') return undefined;
		return typeof value === 'string' && !SAYS_RELATION.has(key) ? withoutComments(value).trim() : value;
	});
	return actor === undefined ? String(outline.blocks.filter(({ kind }) => kind !== 'paragraph').length) : said;
}

/** Fields of an actor note in which the words of a comment would count. */
const SAYS_RELATION: ReadonlySet<string> = new Set(['note', 'group']);

function isAccepted(note: CheckedNote, { rule, fingerprint }: Acceptance, line: number): boolean {
	return isIgnored(ignoresIn(note), rule, line, () => fingerprint);
}
