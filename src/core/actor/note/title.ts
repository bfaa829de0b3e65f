/** The title that a note gives itself, in a heading, a property or bold words (docs/reading.md, "Properties"). */

import { plainText, withoutWikilinks } from '../../markdown/inline';
import { textOf, type Outline } from '../../markdown/outline';
import type { ActorNote } from './actor-note';
import { isSameName, letters } from './shown-name';

type Properties = ActorNote['properties'];

/** The written title, else the bold words that the note opens with; `null` where there is none but the file's name. */
export function titleOf(outline: Outline, written: string | undefined, name: string): string | null {
	const title = written === undefined ? leadingBold(outline) : plainText(written);
	return title === undefined || title === '' || title === name ? null : title;
}

/**
 * The title as it stands in a heading or property; `undefined` where there is neither. A heading is one where no other stands
 * above it. A property that says something else comes first where the heading is one of several H1, as a note has whose
 * sections are H1, or where it agrees with the file's `name`.
 */
export function writtenTitle(outline: Outline, properties: Properties, name: string): string | undefined {
	const headings = outline.blocks.filter((block) => block.kind === 'heading');
	const [first] = headings;
	const heading = first?.level === 1 ? textOf(outline, first) : undefined;
	const property = titleProperty(properties);
	if (heading === undefined || property === undefined) return heading ?? property;
	if (isAnyOf(heading, property)) return heading;
	const isOneOfSeveral = headings.some((block) => block.level === 1 && block !== first);
	return isOneOfSeveral || isSameName(property, name) ? property : heading;
}

/** Whether one of two names is part of the other: `Harbor Bears`, `Harbor Bears AG`. */
function isAnyOf(one: string, other: string): boolean {
	const [part = '', whole = ''] = [letters(one), letters(other)].sort((a, b) => a.length - b.length);
	return whole.includes(part);
}

function titleProperty(properties: Properties): string | undefined {
	const property = TITLE_PROPERTIES.find((name) => properties[name] !== undefined);
	const title = property === undefined ? undefined : properties[property];
	return typeof title === 'string' && title.trim() !== '' ? withoutWikilinks(title).trim() : undefined;
}

/** The most trusted first; the others are `name` in Spanish, Portuguese, French and Chinese. */
const TITLE_PROPERTIES = ['title', 'Title', 'name', 'Name', 'nombre', 'nome', 'nom', '名称', '名稱'];

/** The bold words that open the first paragraph after the tag line; a label, which ends in a colon, is no title. */
function leadingBold(outline: Outline): string | undefined {
	for (const block of outline.blocks) {
		if (block.kind === 'heading') return undefined;
		const line = block.kind === 'paragraph' ? block.lines[0] : undefined;
		if (line === undefined || outline.text.startsWith('#', line.from)) continue;
		const bold = /^(\*\*|__)(.+?)\1/.exec(textOf(outline, line));
		return bold === null || /[:：]$/.test(bold[2] ?? '') ? undefined : plainText(bold[2] ?? '');
	}
	return undefined;
}
