/** How a note gets its updated date as a property. */

import type { Conventions } from '../../actor/words/conventions';
import { propertyKey } from '../../actor/words/vocabulary';
import type { CalendarDay } from '../../calendar-date';
import type { WrittenProperty } from '../../markdown/property-lines';
import { LineCursor } from '../../markdown/line-cursor';
import type { Outline } from '../../markdown/outline';
import { lineBreakOf, startOfLine, startOfText } from '../../markdown/write/lines';
import type { TextEdit } from '../../markdown/write/text-edit';

/** The properties that state an updated date, and how a new one is called. */
export type UpdatedPropertyNames = Pick<Conventions, 'updatedProperties' | 'newUpdatedProperty'>;

/**
 * The edit that gives a note `day` as a property: in the first of the updated properties that is there and empty; else
 * as a new last property, with front matter where the note has none. It only adds characters. `undefined` where the
 * property is there and holds something else, or where its name would need quotes in YAML. `properties` are those
 * that the note has, as read.
 */
export function insertProperty(
	outline: Outline,
	properties: readonly WrittenProperty[],
	names: UpdatedPropertyNames,
	day: CalendarDay,
): TextEdit | undefined {
	for (const wanted of names.updatedProperties) {
		const property = properties.find(({ key }) => propertyKey(key) === wanted);
		const edit = property?.value === '' ? fillProperty(outline.text, property, day) : undefined;
		if (edit !== undefined) return edit;
	}
	const name = names.newUpdatedProperty?.trim() ?? '';
	const isThere = properties.some(({ key }) => propertyKey(key) === propertyKey(name));
	return isThere || !PLAIN_NAME.test(name) ? undefined : addProperty(outline, `${name}: ${day}`);
}

const PLAIN_NAME = /^\p{L}[\p{L}\p{N} _-]*$/u;

/** Puts the day behind the colon of an empty property, or between its quotes. */
function fillProperty(text: string, { key, line }: WrittenProperty, day: CalendarDay): TextEdit | undefined {
	// Lines of YAML count from 0, below the `---` on line 1.
	const start = startOfLine(text, line + 2);
	if (!text.startsWith(`${key}:`, start) || goesOnBelow(text, line + 2)) return undefined;
	const colon = start + key.length + 1;
	EMPTY_VALUE.lastIndex = colon;
	const quote = EMPTY_VALUE.exec(text)?.groups;
	if (quote === undefined) return undefined;
	if (quote['quotes'] === undefined) return { from: colon, to: colon, insert: ` ${day}` };
	const between = text.indexOf(quote['quotes'], colon) + 1;
	return { from: between, to: between, insert: day };
}

/** The rest of a line without a value: quotes around nothing, a comment. */
const EMPTY_VALUE = /(?:[ \t]*(?<quotes>""|''))?(?:[ \t]+#[^\r\n]*|[ \t]*)(?=[\r\n])/y;

const HASH = 35;

/** Whether the value of the property on `line` may stand below it: the next line with more than a comment is indented. */
function goesOnBelow(text: string, line: number): boolean {
	const cursor = new LineCursor(text);
	while (cursor.nextLine()) if (cursor.line > line && !cursor.blank && cursor.char !== HASH) return cursor.indent > 0;
	return false;
}

/** A line at the end of the front matter; new front matter where there is none. */
function addProperty({ text, blocks: [first] }: Outline, property: string): TextEdit {
	const lineBreak = lineBreakOf(text);
	const line = property + lineBreak;
	const isFrontmatter = first?.kind === 'frontmatter';
	const at = isFrontmatter ? text.lastIndexOf('---', first.to) : startOfText(text);
	return { from: at, to: at, insert: isFrontmatter ? line : `---${lineBreak}${line}---${lineBreak}` };
}
