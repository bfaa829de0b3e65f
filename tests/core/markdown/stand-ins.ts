/** Characters of no note that stand, in the text handed to the oracle, for what it would misread. */

/** Alone in a row: a blank line. */
export const BLANK_ROW = '\uE000';
/** A `|` that splits no cell. */
export const PIPE = '\uE001';
/** One of two backslashes of which the first escapes the second. */
export const BACKSLASH = '\uE002';
/** A `>` that is text. */
export const QUOTE_MARK = '\uE003';
/** Nothing: keeps what follows from being taken for a marker. */
export const GUARD = '\uE004';

const MEANINGS: Readonly<Record<string, string>> = { [PIPE]: '|', [BACKSLASH]: '\\', [QUOTE_MARK]: '>', [GUARD]: '' };

/** A text with the characters back that others stand for. */
export function restore(text: string): string {
	return text.replace(/[\uE001-\uE004]/g, (standIn) => MEANINGS[standIn] ?? standIn);
}
