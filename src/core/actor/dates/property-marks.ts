/** The properties of a note that date it (docs/reading.md, "Updated date"). */

import { skip } from '../../markdown/inline';
import type { WrittenProperty } from '../../markdown/property-lines';
import type { Conventions } from '../words/conventions';
import { CREATED_KEYS, propertyKey } from '../words/vocabulary';
import type { UpdatedMark } from './updated-mark';
import type { PropertyStretch } from './property-entries';
import { valueDateAt, writtenText } from './written-date';

/** The properties among which dates are looked for. */
export interface DatedProperties {
	/** The note, and where its YAML begins in it. */
	readonly text: string;
	readonly yamlFrom: number;
	readonly conventions: Conventions;
	/** The first property of each key (see `propertyKey`). */
	readonly byKey: ReadonlyMap<string, WrittenProperty>;
}

/** The properties of the note `text`, whose YAML begins at `yamlFrom`, to look for dates among. */
export function datedProperties(
	text: string,
	yamlFrom: number,
	properties: readonly WrittenProperty[],
	conventions: Conventions,
): DatedProperties {
	const byKey = new Map<string, WrittenProperty>();
	for (const property of properties) {
		const key = propertyKey(property.key);
		if (!byKey.has(key)) byKey.set(key, property);
	}
	return { text, yamlFrom, conventions, byKey };
}

/** The marks among the properties of a note: at most one of each verb, the most trusted whose date can be read. */
export function propertyMarks(dated: DatedProperties): UpdatedMark[] {
	const { conventions } = dated;
	const updatedKeys = [...conventions.updatedProperties, ...conventions.languageProperties];
	return [...propertyMark(dated, updatedKeys, 'updated'), ...propertyMark(dated, CREATED_KEYS, 'created')];
}

/** The mark of the first of `keys` whose date can be read; else the first that cannot. */
function propertyMark(dated: DatedProperties, keys: readonly string[], verb: UpdatedMark['verb']): UpdatedMark[] {
	let unreadable: UpdatedMark | undefined;
	for (const key of keys) {
		const property = dated.byKey.get(key);
		const mark = property && markOf(dated, property, verb);
		if (mark?.date) return [mark];
		unreadable ??= mark;
	}
	return unreadable === undefined ? [] : [unreadable];
}

/** The date of a property as a mark, of a list the latest; `undefined` where its value is none. */
export function dateOfProperty(dated: DatedProperties, property: WrittenProperty): UpdatedMark | undefined {
	return markOf(dated, property, 'created');
}

/** The characters behind the colon of a property, up to the next one; `undefined` where its key can't be found. */
export function textOfProperty(dated: DatedProperties, property: WrittenProperty): PropertyStretch | undefined {
	const start = valueStart(dated, property);
	return start === undefined ? undefined : { from: start, to: valueEnd(dated.text, start), line: property.line + 2 };
}

/** Where the value of a property begins, behind its colon. */
function valueStart({ text, yamlFrom }: DatedProperties, { key, line }: WrittenProperty): number | undefined {
	const begin = skip(QUOTE, text, lineStart(text, yamlFrom, line));
	return text.startsWith(key, begin) ? text.indexOf(':', begin + key.length) + 1 : undefined;
}

/** The date of a property, of a list the latest; `undefined` where its value is none, and not meant for one. */
function markOf(dated: DatedProperties, property: WrittenProperty, verb: UpdatedMark['verb']): UpdatedMark | undefined {
	const { text, conventions } = dated;
	const { key, value } = property;
	const start = valueStart(dated, property);
	if (start === undefined || value === undefined || value.length === 0) return undefined;
	const first = skip(BLANK, text, start);
	// A link without quotes is a list in a list to YAML.
	const isListed = typeof value !== 'string' && skip(LINK, text, first) === first;
	const marks = (isListed ? itemStarts(text, start) : [first]).flatMap((at): UpdatedMark[] => {
		const written = valueDateAt(text, at, conventions);
		if (written === undefined) return [];
		const { date, from, to } = written;
		const line = property.line + 2 + lineBreaks(text, start, from);
		return [{ verb, origin: 'property', date, text: writtenText(text, written), line, from, to, ...(isListed ? { isListed } : {}) }];
	});
	const isMeantFor = verb === 'updated' && conventions.updatedProperties.includes(propertyKey(key));
	if (marks.length === 0) return isMeantFor && typeof value === 'string' ? unreadable(text, start, property.line + 2, value) : undefined;
	return marks.reduce((best, mark) => (mark.date !== null && (best.date === null || mark.date.date > best.date.date) ? mark : best));
}

/** The mark of a value that names no day, though it should. Yes or no, and what a template leaves to be filled in, do not mean to. */
function unreadable(text: string, start: number, line: number, value: string): UpdatedMark | undefined {
	const from = skip(/[ \t]*["']?/y, text, start);
	if (!text.startsWith(value, from) || !/[\p{L}\p{N}]/u.test(value) || NO_DATE.test(value)) return undefined;
	return { verb: 'updated', origin: 'property', date: null, text: value, line, from, to: from + value.length };
}

const NO_DATE = /^(?:true|false|yes|no|on|off)$|\{\{|<%/i;

const QUOTE = /["']?/y;
const LINK = /\[\[(?!\[)/y;
const BLANK = /[\s\ufeff]*/y;
/** A line that belongs to the property above it. */
const LINE_BELOW = /(?:\r\n?|\n)(?:(?:[ \t#]|-[ \t])[^\r\n]*)?(?=[\r\n])/y;
const ITEM = /(?:[\r\n][ \t]*-[ \t]|[[,])\s*/g;

/** Where the items of a list begin, the list being all that stands from `start` to the next property. */
function itemStarts(text: string, start: number): number[] {
	return [...text.slice(start, valueEnd(text, start)).matchAll(ITEM)].map((marker) => start + marker.index + marker[0].length);
}

/** The end of the last line that belongs to the value that begins at `start`. */
function valueEnd(text: string, start: number): number {
	let end = skip(/[^\r\n]*/y, text, start);
	for (let next = skip(LINE_BELOW, text, end); next > end; next = skip(LINE_BELOW, text, end)) end = next;
	return end;
}

const LINE_BREAK = /\r\n?|\n/g;

function lineBreaks(text: string, from: number, to: number): number {
	return text.slice(from, to).match(LINE_BREAK)?.length ?? 0;
}

function lineStart(text: string, from: number, line: number): number {
	LINE_BREAK.lastIndex = from;
	for (let count = 0; count < line; count++) LINE_BREAK.test(text);
	return LINE_BREAK.lastIndex;
}
