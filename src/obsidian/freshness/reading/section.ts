/** Where Reading view, which shows a note section by section, speaks of the note's date. */

import type { UpdatedMark } from '../../../core/actor/dates/updated-mark';

/** A part of a note that Reading view shows as one. Lines count from 0, and the last is in it. */
export interface ReadSection {
	/** The text of the whole note. */
	readonly text: string;
	readonly lineStart: number;
	readonly lineEnd: number;
}

/**
 * Whether a section speaks of its note's date: `at mark` where the Updated mark `mark` is in it; `on top` where that is
 * a property, which is shown apart from the text, and this is the first section of the text. `undefined` elsewhere.
 */
export function placeInReading(section: ReadSection, mark: UpdatedMark): 'at mark' | 'on top' | undefined {
	if (mark.origin === 'property') return isFirst(section, mark) ? 'on top' : undefined;
	return section.lineStart < mark.line && mark.line <= section.lineEnd + 1 ? 'at mark' : undefined;
}

/** Whether there are only blank lines between the front matter, which the property is in, and the section. */
function isFirst({ text, lineStart }: ReadSection, { line }: UpdatedMark): boolean {
	const between = text.split('\n').slice(line, lineStart);
	const end = between.findIndex((one) => /^(?:---|\.\.\.)\s*$/.test(one));
	return end >= 0 && between.slice(end + 1).every((one) => one.trim() === '');
}
