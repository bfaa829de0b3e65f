/** What the front matter says of an actor: aliases, tags, dates, and its other plain values (docs/reading.md, "Properties"). */

import { readFrontmatter, type Frontmatter, type ParseYaml } from '../markdown/frontmatter';
import { skip, withoutWikilinks } from '../markdown/inline';
import type { Outline } from '../markdown/outline';
import type { WrittenProperty } from '../markdown/property-lines';
import type { PropertyValue } from './note/actor-note';
import type { ReadProblem } from '../markdown/read-problem';
import type { Conventions } from './words/conventions';
import type { UpdatedMark } from './dates/updated-mark';
import { CREATED_KEYS, propertyKey } from './words/vocabulary';
import { dateAt } from './dates/written-date';

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
	readonly problems: readonly ReadProblem[];
}

const NONE: NoteProperties = { aliases: [], tags: [], others: {}, written: [], marks: [], problems: [] };

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
	for (const { key, value } of properties) {
		if (value === undefined) continue;
		switch (key.toLowerCase()) {
			case 'alias':
			case 'aliases':
				for (const name of names(value, /,/)) addAlias(name, aliases);
				break;
			case 'tag':
			case 'tags':
				for (const name of names(value, /[,\s]+/)) addTags(name, tags);
				break;
			default:
				others.push([key, value]);
		}
	}
	return {
		aliases,
		tags,
		// fromEntries defines properties, so that a key such as __proto__ is a key like any other.
		others: Object.fromEntries(others),
		written: properties,
		marks: others.length === 0 ? [] : propertyMarks({ outline, yamlFrom, conventions, byKey: propertiesByKey(properties) }),
		problems: brokenYaml(frontmatter),
	};
}

const LINE_BREAK = /\r\n?|\n/g;

function endOfFirstLine(text: string, from: number): number {
	LINE_BREAK.lastIndex = from;
	return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}

function brokenYaml({ brokenLine, isTooMuch }: Frontmatter): ReadProblem[] {
	if (brokenLine === undefined) return [];
	if (isTooMuch === true) return [{ line: brokenLine + 2, message: TOO_MUCH }];
	// The first line of the note is the `---`; YAML lines count from 0 after it.
	const message = 'The properties aren\'t valid YAML, so they\'re read line by line. Check this line for a missing quote or bracket.';
	return [{ line: brokenLine + 2, message }];
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

/** The properties among which dates are looked for. */
interface DatedProperties {
	readonly outline: Outline;
	/** Where the YAML begins in the note. */
	readonly yamlFrom: number;
	readonly conventions: Conventions;
	/** The first property of each key (see `propertyKey`). */
	readonly byKey: ReadonlyMap<string, WrittenProperty>;
}

function propertiesByKey(properties: readonly WrittenProperty[]): ReadonlyMap<string, WrittenProperty> {
	const byKey = new Map<string, WrittenProperty>();
	for (const property of properties) {
		const key = propertyKey(property.key);
		if (!byKey.has(key)) byKey.set(key, property);
	}
	return byKey;
}

function propertyMarks(dated: DatedProperties): UpdatedMark[] {
	return [...propertyMark(dated, dated.conventions.updatedProperties, 'updated'), ...propertyMark(dated, CREATED_KEYS, 'created')];
}

/** The mark of the first of `keys` whose date can be read; else the first that looks like a date and cannot. */
function propertyMark(dated: DatedProperties, keys: readonly string[], verb: UpdatedMark['verb']): UpdatedMark[] {
	let unreadable: UpdatedMark | undefined;
	for (const key of keys) {
		const property = dated.byKey.get(key);
		const mark = property && dateOfProperty(dated, property, verb);
		if (mark?.date) return [mark];
		unreadable ??= mark;
	}
	return unreadable === undefined ? [] : [unreadable];
}

function dateOfProperty(dated: DatedProperties, property: WrittenProperty, verb: UpdatedMark['verb']): UpdatedMark | undefined {
	const { outline: { text }, yamlFrom, conventions } = dated;
	const colon = text.indexOf(':', lineStart(text, yamlFrom, property.line));
	const written = dateAt(text, skip(/[ \t]*/y, text, colon + 1), conventions);
	if (written === undefined) return undefined;
	const { date, from, to } = written;
	return { verb, origin: 'property', date, text: text.slice(from, to), line: property.line + 2, from, to };
}

function lineStart(text: string, from: number, line: number): number {
	LINE_BREAK.lastIndex = from;
	for (let count = 0; count < line; count++) LINE_BREAK.test(text);
	return LINE_BREAK.lastIndex;
}
