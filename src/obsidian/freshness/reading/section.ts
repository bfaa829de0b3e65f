/** Which of the sections that Reading view renders one by one shows how old the note is. */

import type { UpdatedMark } from '../../../core/actor/dates/updated-mark';

/** A part of a note that Reading view renders as one. Lines count from 0; the last is part of it. */
export interface ReadSection {
	/** The text of the whole note. */
	readonly text: string;
	readonly lineStart: number;
	readonly lineEnd: number;
}

/**
 * Where in a section the age of its note is shown: `at mark` if the Updated mark `mark` is in it; `on top` if that is
 * a property, which is shown apart from the text, and this is the first section of the text; else `undefined`.
 */
export function spotInSection(section: ReadSection, mark: UpdatedMark): 'at mark' | 'on top' | undefined {
	if (mark.origin === 'property') return isFirst(section, mark) ? 'on top' : undefined;
	return section.lineStart < mark.line && mark.line <= section.lineEnd + 1 ? 'at mark' : undefined;
}

/** Whether there are only blank lines between the front matter, which holds the property, and the section. */
function isFirst({ text, lineStart }: ReadSection, { line }: UpdatedMark): boolean {
	const between = text.split('\n').slice(line, lineStart);
	const end = between.findIndex((one) => /^(?:---|\.\.\.)\s*$/.test(one));
	return end >= 0 && between.slice(end + 1).every((one) => one.trim() === '');
}
