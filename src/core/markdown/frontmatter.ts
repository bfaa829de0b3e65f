/**
 * Front matter as its author wrote it: what its lines say, and what lines cannot tell filled in by the YAML
 * parser that the host brings. Where that fails, what the lines say still stands.
 */

import { LIMITS } from '../limits';
import { readPropertyLines, type WrittenProperty, type WrittenValue } from './property-lines';

/** What the front matter says. */
export interface Frontmatter {
	readonly properties: readonly WrittenProperty[];
	/** The first line that made the YAML invalid, counted like the others; `undefined` where it is valid. */
	readonly brokenLine: number | undefined;
	/** Set where no YAML parser was asked, since there is too much for one: `brokenLine` is the first that lines alone could not tell. */
	readonly isTooMuch?: true;
}

/** Parses YAML to plain data, or throws. The app's own in Obsidian, a library on the command line. */
export type ParseYaml = (yaml: string) => unknown;

/** Reads the text between the `---` lines. Never throws. */
export function readFrontmatter(yaml: string, parseYaml: ParseYaml): Frontmatter {
	const { properties, doubt } = readPropertyLines(yaml);
	if (doubt === undefined) return { properties, brokenLine: undefined };
	if (isTooMuch(yaml)) return { properties, brokenLine: doubt, isTooMuch: true };
	const parsed = parse(yaml, parseYaml);
	if (parsed === undefined) return { properties, brokenLine: doubt };
	return { properties: withParsed(properties, parsed), brokenLine: undefined };
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

/** Valid YAML says which keys there are and fills in the values that lines could not tell; what the lines told stays as written. */
function withParsed(read: readonly WrittenProperty[], parsed: ReadonlyMap<string, unknown>): WrittenProperty[] {
	const firstOf = new Map([...read].reverse().map((property) => [property.key, property]));
	return [...parsed].flatMap(([key, value]) => {
		const written = firstOf.get(key);
		const line = written?.line ?? 0;
		const plain = plainValue(value);
		const agrees = written !== undefined && shapeOf(written.value) === shapeOf(plain);
		return [{ key, line, value: agrees && !isMultiline(plain) ? written.value : plain }, ...nestedProperties(key, value, line)];
	});
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

function isMultiline(value: WrittenValue): boolean {
	return typeof value === 'string' && value.includes('\n');
}
