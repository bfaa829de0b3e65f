/** What the front matter says of an actor: aliases, tags, dates, and its other plain values (docs/reading.md, "Properties"). */

import { readFrontmatter, type Frontmatter, type ParseYaml } from '../markdown/frontmatter';
import { withoutWikilinks } from '../markdown/inline';
import type { Outline } from '../markdown/outline';
import type { WrittenProperty } from '../markdown/property-lines';
import type { PropertyValue } from './note/actor-note';
import type { ReadProblem } from '../markdown/read-problem';
import type { Conventions } from './words/conventions';
import { readLifecycle, type PlacedLifecycle } from './dates/lifecycle';
import { datedProperties, propertyMarks } from './dates/property-marks';
import type { UpdatedMark } from './dates/updated-mark';

/** A note's front matter, sorted by use. */
export interface NoteProperties {
	readonly aliases: readonly string[];
	readonly tags: readonly string[];
	/** Every other key with a text or a list of texts. */
	readonly others: Readonly<Record<string, PropertyValue>>;
	/** Every key, whatever its value: actor rules look at these. */
	readonly written: readonly WrittenProperty[];
	/** Dates among the properties: at most one updated and one created, the most trusted that can be read. */
	readonly marks: readonly UpdatedMark[];
	/** What they say of the note's own life; `undefined` where they say nothing of it. */
	readonly lifecycle: PlacedLifecycle | undefined;
	readonly problems: readonly ReadProblem[];
}

const NONE: NoteProperties = { aliases: [], tags: [], others: {}, written: [], marks: [], lifecycle: undefined, problems: [] };

/** Reads the properties of a note; all empty where it has no front matter. */
export function readProperties(outline: Outline, parseYaml: ParseYaml, conventions: Conventions): NoteProperties {
	const [block] = outline.blocks;
	if (block?.kind !== 'frontmatter') return NONE;
	const yamlFrom = endOfFirstLine(outline.text, block.from);
	const yaml = outline.text.slice(yamlFrom, outline.text.lastIndexOf('---', block.to));
	const frontmatter = readFrontmatter(yaml, parseYaml);
	const { properties } = frontmatter;
	const aliases: string[] = [];
	const tags: string[] = [];
	const others: [string, PropertyValue][] = [];
	for (const { key, value, isQuoted } of properties) {
		if (value === undefined) continue;
		switch (key.toLowerCase()) {
			case 'alias':
			case 'aliases':
				for (const name of isQuoted === true ? [value].flat() : names(value, /,/)) addAlias(name, aliases);
				break;
			case 'tag':
			case 'tags':
				for (const name of names(value, /[,\s]+/)) addTags(name, tags);
				break;
			default:
				others.push([key, value]);
		}
	}
	const dated = datedProperties(outline.text, yamlFrom, properties, conventions);
	const marks = others.length === 0 ? [] : propertyMarks(dated);
	const lifecycle = readLifecycle(dated);
	return {
		aliases,
		tags,
		// fromEntries defines properties, so that a key such as __proto__ is a key like any other.
		others: Object.fromEntries(others),
		written: properties,
		marks: [...marks, ...stampMark(marks, lifecycle, conventions)],
		lifecycle,
		problems: [...repeatedKeys(frontmatter), ...brokenYaml(frontmatter), ...(lifecycle?.problems ?? [])],
	};
}

/** The latest stamp dates a note that no property of the person's dates: not where they want none to. */
function stampMark(marks: readonly UpdatedMark[], lifecycle: PlacedLifecycle | undefined, conventions: Conventions): UpdatedMark[] {
	const isDated = conventions.updatedProperties.length === 0 || marks.some(({ verb }) => verb === 'updated');
	return isDated || lifecycle?.mark === undefined ? [] : [lifecycle.mark];
}

const LINE_BREAK = /\r\n?|\n/g;

function endOfFirstLine(text: string, from: number): number {
	LINE_BREAK.lastIndex = from;
	return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}

/** The first line of the note is the `---`; YAML lines count from 0 after it. */
const YAML_FROM = 2;

function repeatedKeys({ repeated }: Frontmatter): ReadProblem[] {
	return repeated.map(({ key, line }) => {
		return { line: line + YAML_FROM, message: `"${key}" is written twice in the properties. The first one counts.`, of: 'properties' };
	});
}

function brokenYaml({ brokenLine, isTooMuch }: Frontmatter): ReadProblem[] {
	if (brokenLine === undefined) return [];
	if (isTooMuch === true) return [{ line: brokenLine + YAML_FROM, message: TOO_MUCH, of: 'properties' }];
	const message = 'The properties aren\'t valid YAML, so they\'re read line by line. Check this line for a missing quote or bracket.';
	return [{ line: brokenLine + YAML_FROM, message, of: 'properties' }];
}

const TOO_MUCH = "Reading these properties as YAML would take too long, so they're read line by line. "
	+ 'From this line on some may be missing.';

/** A list of names, or a text that holds several. */
function names(value: PropertyValue, separator: RegExp): string[] {
	const list = typeof value === 'string' ? value.split(separator) : value;
	return list.map((name) => name.trim()).filter((name) => name !== '');
}

/** A tag has no blank: a list item with `#` and blanks is several tags without commas between them. */
function addTags(item: string, tags: string[]): void {
	if (!item.includes('#')) tags.push(item);
	else for (const tag of item.split(/\s+/)) tags.push(tag.replace(/^#/, ''));
}

function addAlias(name: string, aliases: string[]): void {
	const alias = withoutWikilinks(name).trim();
	if (alias !== '') aliases.push(alias);
}
