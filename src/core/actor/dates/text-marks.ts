/**
 * The lines of a note's text that mark a date: footers, label lines and inline fields (docs/reading.md, "Updated date").
 * Never a guess: not the newest date in the note, nor the first.
 */

import { skip } from '../../markdown/inline';
import { isDigit } from '../../markdown/line-cursor';
import type { Block, Outline, TextLine } from '../../markdown/outline';
import type { Conventions } from '../words/conventions';
import { beginningAt } from '../words/footer-patterns';
import { CREATED_KEYS, propertyKey } from '../words/vocabulary';
import { isLastSentence, readClauses } from './footer-clauses';
import { bareMark, labelLineFinder, markOn, readLabelLine, type Place } from './label-line';
import type { UpdatedMark } from './updated-mark';
import { dateAt, valueDateAt } from './written-date';

/** The marks in a note's text, in document order. */
export function findTextMarks(outline: Outline, conventions: Conventions): UpdatedMark[] {
	const marks: UpdatedMark[] = [];
	const isOfLabels = labelLineFinder(outline.text);
	visitTextLines(outline.blocks, 'text', (line, place) => {
		for (const mark of marksOnLine(outline, line, place, conventions)) marks.push(mark);
		if (marks.at(-1)?.line !== line.line && isOfLabels(line)) {
			for (const mark of readLabelLine(outline, line, conventions)) marks.push(mark);
		}
	});
	return marks;
}

function marksOnLine(outline: Outline, line: TextLine, place: Place, conventions: Conventions): readonly UpdatedMark[] {
	if (!mayBeMark(outline.text, line, conventions)) return NONE;
	const found = readFooter(outline, line, place, conventions);
	return found.length > 0 ? found : readInlineField(outline, line, conventions);
}

const NONE: readonly UpdatedMark[] = [];

/** Whether a line of text is a footer that marks a date, and so belongs to no paragraph or list item it is glued to. */
export function isFooterLine(outline: Outline, line: TextLine, conventions: Conventions): boolean {
	return mayBeMark(outline.text, line, conventions) && readFooter(outline, line, 'text', conventions).length > 0;
}

function visitTextLines(blocks: readonly Block[], parent: Place, visit: (line: TextLine, place: Place) => void): void {
	let place = parent;
	for (const block of blocks) {
		if (block.kind === 'paragraph') {
			for (const line of block.lines) {
				visit(line, place);
				if (place === 'item') place = 'text';
			}
		} else if (block.kind === 'item') visitTextLines(block.blocks, 'item', visit);
		else if (block.kind === 'quote') visitTextLines(block.blocks, 'quote', visit);
		else if (block.kind === 'heading' && block.underlined) visit(block, 'text');
		if (place === 'item') place = 'text';
	}
}

/** A quick check before a line is read: does it begin like a footer or an inline field? */
function mayBeMark(text: string, line: TextLine, conventions: Conventions): boolean {
	const from = skipEmphasis(text, line.from, line.to);
	return conventions.markBeginnings.has(beginningAt(text, from));
}

/** The marks of one line; none where it is no footer. */
function readFooter(outline: Outline, line: TextLine, place: Place, conventions: Conventions): UpdatedMark[] {
	const from = skipEmphasis(outline.text, line.from, line.to);
	const opening = conventions.footerOpening;
	opening.lastIndex = from;
	const opened = opening.exec(outline.text);
	if (opened === null || opening.lastIndex > line.to) return dateFirstMark(outline, line, from, conventions);
	const text = outline.text.slice(line.from, line.to);
	const italic = isItalic(text);
	const bare = italic ? undefined : bareMark(text, from - line.from, place, conventions);
	if (!italic && bare === undefined) return [];
	const origin = place === 'quote' || bare?.colon === true || /^[*_]*auto/i.test(text) ? 'label' : 'footer';
	const isSource = opened.groups?.['source'] !== undefined;
	const isLabel = origin === 'label' || text.startsWith('**') || text.startsWith('__');
	const clauses = readClauses(text, conventions)
		.filter((clause) => !isSource || clause.verb === 'created' || isLastSentence(text, clause))
		// A label with such a verb tells of the actor: `**Added:** 2026-01-01` is when it came into a portfolio.
		.filter(({ isEdit }) => !isEdit || !isLabel);
	return clauses.map((clause) => markOn(line, text, clause, origin));
}

/** A line that is a date and, after it, a verb: `2026年9月8日更新`. */
function dateFirstMark(outline: Outline, line: TextLine, at: number, conventions: Conventions): UpdatedMark[] {
	if (!isDigit(outline.text.charCodeAt(at))) return [];
	const text = outline.text.slice(line.from, line.to);
	const written = dateAt(text, at - line.from, conventions);
	if (written === undefined || skip(conventions.updateEnding, text, written.to) !== text.length) return [];
	return [markOn(line, text, { verb: 'updated', written }, 'footer')];
}

/** `updated:: 2026-01-01`, in brackets or not: a property in the text, as Dataview reads it. */
function readInlineField(outline: Outline, line: TextLine, conventions: Conventions): UpdatedMark[] {
	INLINE_FIELD.lastIndex = line.from;
	const field = INLINE_FIELD.exec(outline.text);
	if (field === null) return [];
	const text = outline.text.slice(line.from, line.to);
	const key = propertyKey(field[1] ?? '');
	const isUpdated = conventions.updatedProperties.includes(key) || conventions.languageProperties.includes(key);
	const verb = isUpdated ? 'updated' : CREATED_KEYS.includes(key) ? 'created' : undefined;
	const written = verb && valueDateAt(text, field[0].length, conventions);
	return verb === undefined || written === undefined ? [] : [markOn(line, text, { verb, written }, 'field')];
}

const INLINE_FIELD = /[[(]?([A-Za-z\u00c0-\uffff][\w \u00c0-\uffff-]{0,40}?)::[ \t]*/y;

const ASTERISK = 42;
const UNDERSCORE = 95;

function skipEmphasis(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && (text.charCodeAt(at) === ASTERISK || text.charCodeAt(at) === UNDERSCORE)) at++;
	return at;
}

function isItalic(text: string): boolean {
	return /^\*(?!\*).*\*[.\s]*$|^_(?!_).*_[.\s]*$/.test(text);
}
