/**
 * Front matter as its author wrote it: what its lines say, and what lines cannot tell filled in by the YAML
 * parser that the host brings. Where that fails, what the lines say still stands.
 */

import { LIMITS } from '../limits';
import { readPropertyLines, type WrittenProperty, type WrittenValue } from './property-lines';

/** What the front matter says. Lines count like those of properties. */
export interface Frontmatter {
	/** Every key once: of one that is written twice, what stands there first. */
	readonly properties: readonly WrittenProperty[];
	/** What stands there a second time, which YAML doesn't allow. */
	readonly repeated: readonly WrittenProperty[];
	/** The first line that made the YAML invalid for another reason; `undefined` where there is none. */
	readonly brokenLine: number | undefined;
	/** Set where no YAML parser was asked, since there is too much for one: `brokenLine` is the first that lines alone could not tell. */
	readonly isTooMuch?: true;
}

/** Parses YAML to plain data, or throws. The app's own in Obsidian, a library on the command line. */
export type ParseYaml = (yaml: string) => unknown;

/** Reads the text between the `---` lines. Never throws. */
export function readFrontmatter(yaml: string, parseYaml: ParseYaml): Frontmatter {
	const { properties: all, doubt } = readPropertyLines(yaml);
	const repeated = repeatedAmong(all);
	const isRepeated = new Set(repeated);
	const properties = repeated.length === 0 ? all : all.filter((property) => !isRepeated.has(property));
	if (doubt === undefined) return { properties, repeated, brokenLine: undefined };
	if (isTooMuch(yaml)) return { properties, repeated, brokenLine: doubt, isTooMuch: true };
	const parsed = parse(withoutLinesOf(repeated, all, yaml), parseYaml);
	if (parsed === undefined) return { properties, repeated, brokenLine: doubt };
	return { properties: withParsed(properties, parsed), repeated, brokenLine: undefined };
}

function repeatedAmong(properties: readonly WrittenProperty[]): WrittenProperty[] {
	const keys = new Set<string>();
	return properties.filter(({ key }) => keys.size === keys.add(key).size);
}

/** The YAML with blank lines in place of some of its properties. */
function withoutLinesOf(left: readonly WrittenProperty[], all: readonly WrittenProperty[], yaml: string): string {
	if (left.length === 0) return yaml;
	const isLeft = new Set(left.map(({ line }) => line));
	const starts = new Set(all.map(({ line }) => line));
	let isIn = false;
	return yaml.split(/\r\n?|\n/).map((text, line) => {
		if (starts.has(line)) isIn = isLeft.has(line);
		return isIn ? '' : text;
	}).join('\n');
}

/** Whether a YAML parser could take long over it. */
function isTooMuch(yaml: string): boolean {
	return yaml.length > LIMITS.yamlLength || (yaml.match(OPENS_SOMETHING) ?? []).length > LIMITS.yamlSigns;
}

/** What opens or closes a list or map, opens a text of several lines, a key, an anchor, a tag; or may not be there at all. */
const OPENS_SOMETHING = /[[\]{}|>?&*!%@`]/g;

function parse(yaml: string, parseYaml: ParseYaml): ReadonlyMap<string, unknown> | undefined {
	try {
		const parsed = parseYaml(yaml.replace(/\r\n?/g, '\n'));
		if (parsed === null || parsed === undefined) return new Map();
		return typeof parsed === 'object' && !Array.isArray(parsed) ? new Map(Object.entries(parsed)) : undefined;
	} catch {
		return undefined;
	}
}

/** Valid YAML says which keys there are and what their texts say; values that are no text to it, such as numbers, stay as written. */
function withParsed(read: readonly WrittenProperty[], parsed: ReadonlyMap<string, unknown>): WrittenProperty[] {
	const written = new Map(read.map((property) => [property.key, property]));
	return [...parsed].flatMap(([key, value]) => {
		const property = written.get(key);
		const line = property?.line ?? 0;
		return [{ key, line, value: valueOf(property?.value, value) }, ...nestedProperties(key, value, line)];
	});
}

function valueOf(written: WrittenValue, parsed: unknown): WrittenValue {
	const plain = plainValue(parsed);
	if (typeof parsed === 'string' || shapeOf(written) !== shapeOf(plain)) return plain;
	if (!Array.isArray(parsed) || !Array.isArray(written)) return written;
	const items = parsed.filter((item: unknown) => item !== null && item !== '');
	return written.map((item: string, index) => (typeof items[index] === 'string' ? items[index] : item));
}

/** The plain values of a map, named by the way to them: `capacity.rating`. A key of the front matter itself is written without dots. */
function nestedProperties(path: string, value: unknown, line: number, depth = 1): WrittenProperty[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEEPEST) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const plain = plainValue(inner);
		const name = `${path}.${key}`;
		return plain === undefined ? nestedProperties(name, inner, line, depth + 1) : [{ key: name, line, value: plain }];
	});
}

/** How far down maps are read: nobody writes figures deeper. */
const DEEPEST = 3;

function plainValue(value: unknown): WrittenValue {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) {
		const items = value.map(plainItem);
		return items.every((item) => item !== undefined) ? items.filter((item) => item !== '') : undefined;
	}
	return plainItem(value);
}

function plainItem(value: unknown): string | undefined {
	switch (typeof value) {
		case 'string':
			return value;
		case 'number':
		case 'boolean':
			return String(value);
		default:
			return value === null ? '' : nestedLink(value);
	}
}

/** An unquoted `[[note]]` is a list in a list to YAML: the author means the link. */
function nestedLink(value: unknown): string | undefined {
	const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
	const deeper: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
	return typeof deeper === 'string' ? `[[${deeper}]]` : undefined;
}

function shapeOf(value: WrittenValue): string {
	return Array.isArray(value) ? `list of ${value.length}` : typeof value;
}
