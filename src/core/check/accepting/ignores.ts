/**
 * Comments by which a person accepts what a rule finds: `%% dossier-ignore RULE: reason %%`, or the same between `<!--` and
 * `-->`. One at the end of a line is for that line; one alone is for the next line with text, and where a table begins
 * there, for all of the table. One that ends with a fingerprint, `[3fa2b1c0]`, is for lines as they were when it was written.
 */

import { endsOfCode } from '../../markdown/inline';
import { visitBlocks, type Block } from '../../markdown/outline';
import { lineStartsOf } from '../../markdown/write/lines';
import type { TextEdit } from '../../markdown/write/text-edit';
import type { CheckedNote } from '../rule/checked-note';
import type { Ignore } from '../rule/ignore';

/** The comments of a note, in order; those in code, a block or a span, are none. */
export function ignoresIn({ text, outline }: Pick<CheckedNote, 'text' | 'outline'>): Ignore[] {
	if (!text.includes(WORD)) return [];
	const lines = text.split(/\r\n?|\n/);
	const blocks = new Map<number, Block>();
	const code = new Set<number>();
	visitBlocks(outline.blocks, (block) => {
		blocks.set(block.line, block);
		if (block.kind === 'code') for (let line = block.line; line <= block.endLine; line++) code.add(line);
	});
	const starts = lineStartsOf(text);
	return lines.flatMap((line, at) => (code.has(at + 1) ? [] : commentsOf(line).map((comment) => {
		const isAlone = isBlank(line);
		const from = isAlone ? nextLine(lines, at) : at + 1;
		// A line is cut from the text with the byte order mark in front of it.
		const start = at === 0 ? 0 : (starts[at] ?? 0);
		const removal = removalOf(line, comment.span, start, starts[at + 1] ?? text.length);
		return { line: at + 1, ...comment, removal, from, to: isAlone ? lastLineOf(blocks.get(from), from) : from };
	})));
}

/** `start` and `next` are where its line and the one after it begin. */
function removalOf(line: string, [from, to]: Ignore['span'], start: number, next: number): TextEdit {
	const [before, after] = [line.slice(0, from), line.slice(to)];
	const isAlone = before.trim() === '' && after.trim() === '';
	// Without the first line, what follows could be read as front matter.
	if (isAlone && start > 0) return { from: start, to: next, insert: '' };
	if (isAlone) return { from, to, insert: '' };
	const blanks = before.length - before.trimEnd().length;
	return { from: start + from - (blanks > 0 && !/^\S/.test(after) ? 1 : 0), to: start + to, insert: '' };
}

/** Whether one of the comments accepts what a rule finds on a line. `fingerprint` gives that of the finding. */
export function isIgnored(ignores: readonly Ignore[], rule: string, line: number, fingerprint: () => string): boolean {
	return ignores.some((ignore) => {
		const { rules, reason, from, to } = ignore;
		if (reason === '' || !rules.includes(rule) || line < from || line > to) return false;
		return ignore.fingerprint === undefined || ignore.fingerprint === fingerprint();
	});
}

/** A line without comments that accept findings. */
export function withoutComments(line: string): string {
	return line.includes(WORD) ? line.replace(COMMENT, '') : line;
}

/** A text of the same length that has a comma and blanks where such comments were. */
export function commentsAsPauses(text: string): string {
	return text.includes(WORD) ? text.replace(COMMENT, ({ length }) => ','.padEnd(length)) : text;
}

const WORD = 'dossier-ignore';
const COMMENT = /(?:%%|<!--)[ \t]{0,8}dossier-ignore(?<said>[ \t][^\n]{0,500}?)?(?:%%|-->)/g;

const FINGERPRINT = /\[([\da-f]{8})\]$/;

function commentsOf(line: string): Pick<Ignore, 'span' | 'rules' | 'reason' | 'fingerprint'>[] {
	if (!line.includes(WORD)) return [];
	const code = codeSpansOf(line);
	const found = Array.from(line.matchAll(COMMENT)).filter(({ index }) => !code.some(({ from, to }) => from < index && index < to));
	return found.map(({ 0: { length }, index, groups }) => {
		const said = groups?.['said'] ?? '';
		const colon = said.search(/[:：]/);
		const names = colon < 0 ? said : said.slice(0, colon);
		const written = colon < 0 ? '' : said.slice(colon + 1).trim();
		const mark = FINGERPRINT.exec(written);
		return {
			span: [index, index + length],
			rules: names.split(/[\s,]+/).filter((name) => name !== ''),
			reason: written.slice(0, mark?.index).trimEnd(),
			...(mark?.[1] !== undefined && { fingerprint: mark[1] }),
		};
	});
}

function codeSpansOf(line: string): { readonly from: number; readonly to: number }[] {
	const spans: { from: number; to: number }[] = [];
	for (const [from, to] of [...endsOfCode(line)].sort(([one], [other]) => one - other)) {
		if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ from, to });
	}
	return spans;
}

/** Whether a line has no more than comments. */
function isBlank(line: string): boolean {
	return withoutComments(line).trim() === '';
}

function nextLine(lines: readonly string[], at: number): number {
	const next = lines.findIndex((line, index) => index > at && !isBlank(line));
	return next < 0 ? at + 1 : next + 1;
}

function lastLineOf(block: Block | undefined, line: number): number {
	return block?.kind === 'table' ? (block.rows.at(-1)?.line ?? line) : line;
}
