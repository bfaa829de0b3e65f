import type { Frontmatter } from './frontmatter';
import type { CachedMetadata } from './note-metadata';

/** The value of the first property whose name matches, capitals aside. */
export function parseFrontMatterEntry(frontmatter: Frontmatter | null | undefined, key: string | RegExp): unknown {
	if (frontmatter === null || frontmatter === undefined) return null;
	const wanted = typeof key === 'string' ? key.toLowerCase() : key;
	for (const [name, value] of Object.entries(frontmatter)) {
		if (typeof wanted === 'string' ? name.toLowerCase() === wanted : wanted.test(name)) return value;
	}
	return null;
}

/** A property read as a list of texts; a single text is split at commas. */
export function parseFrontMatterStringArray(
	frontmatter: Frontmatter | null | undefined,
	key: string | RegExp,
): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? (value as unknown[]) : [];
	const texts = items
		.filter((item) => typeof item === 'string' || typeof item === 'number')
		.map((item) => String(item).trim())
		.filter((item) => item !== '');
	return texts.length === 0 ? null : texts;
}

/** The tags of the properties, each with its `#`. */
export function parseFrontMatterTags(frontmatter: Frontmatter | null | undefined): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, /^tags?$/i);
	const items = typeof value === 'string' ? value.split(/[,\s]+/) : Array.isArray(value) ? (value as unknown[]) : [];
	const tags = items
		.filter((item) => typeof item === 'string' || typeof item === 'number')
		.flatMap((item) => String(item).split(/[,\s]+/))
		.filter((item) => item !== '' && item !== '#')
		.map((item) => (item.startsWith('#') ? item : `#${item}`));
	return tags.length === 0 ? null : tags;
}

/** The other names of a note. */
export function parseFrontMatterAliases(frontmatter: Frontmatter | null | undefined): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

/** All tags of a note, of its properties and of its text. */
export function getAllTags(cache: CachedMetadata): string[] {
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map((tag) => tag.tag)];
}

/** Where the properties of a text begin and end. */
export function getFrontMatterInfo(text: string): {
	exists: boolean;
	frontmatter: string;
	from: number;
	to: number;
	contentStart: number;
} {
	const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
	if (match === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const from = text.indexOf('\n') + 1;
	const frontmatter = match[1] ?? '';
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}
