import { scanBlocks, type Block } from './blocks';
import { readFrontmatter, type Frontmatter } from './frontmatter';
import { findLinks, findTags, lastPossibleTag, type LinkCache, type Loc, type Pos, type TagCache } from './inline';
import { findListItems, type ListItemCache } from './lists';
import { proseLines } from './prose';

interface HeadingCache {
	position: Pos;
	heading: string;
	level: number;
}

interface SectionCache {
	position: Pos;
	type: string;
	id?: string;
}

interface FrontmatterLinkCache {
	key: string;
	link: string;
	original: string;
	displayText?: string;
}

interface References {
	readonly links: LinkCache[];
	readonly embeds: LinkCache[];
}

/** Obsidian's `CachedMetadata` of one note. A part that a note does not have is undefined. */
export interface CachedMetadata {
	readonly frontmatter?: Frontmatter | undefined;
	readonly frontmatterPosition?: Pos | undefined;
	readonly frontmatterLinks?: FrontmatterLinkCache[] | undefined;
	readonly tags?: TagCache[] | undefined;
	readonly links?: LinkCache[] | undefined;
	readonly embeds?: LinkCache[] | undefined;
	readonly headings?: HeadingCache[] | undefined;
	readonly sections?: SectionCache[] | undefined;
	readonly listItems?: ListItemCache[] | undefined;
	readonly blocks?: Record<string, { position: Pos; id: string }> | undefined;
}

/**
 * Describes a note. Each part is worked out when it is first asked for:
 * a vault of thousands is asked for its tags at once, and for the rest of a few notes only.
 */
export function describeNote(text: string): CachedMetadata {
	let references: References | undefined;
	// Links and embeds are found in one go.
	const refs = (): References => (references ??= referencesIn(text));
	return withLazyParts({
		frontmatter: () => yamlOf(text),
		frontmatterPosition: () => frontmatterPosition(text),
		frontmatterLinks: () => nonEmpty(linksInProperties(yamlOf(text) ?? {})),
		tags: () => nonEmpty(tagsOf(text)),
		links: () => nonEmpty(refs().links),
		embeds: () => nonEmpty(refs().embeds),
		headings: () => nonEmpty(headingsOf(text)),
		sections: () => nonEmpty(scanBlocks(text).map((block) => sectionOf(text, block))),
		listItems: () =>
			nonEmpty(
				scanBlocks(text)
					.filter((block) => block.type === 'list')
					.flatMap((block) => findListItems(text, block)),
			),
		blocks: () => blocksWithId(text),
	});
}

function withLazyParts(parts: { [K in keyof CachedMetadata]-?: () => CachedMetadata[K] }): CachedMetadata {
	const metadata = {};
	for (const [name, compute] of Object.entries(parts)) {
		Object.defineProperty(metadata, name, {
			configurable: true,
			enumerable: true,
			get: () => {
				const value = compute();
				Object.defineProperty(metadata, name, { value, enumerable: true });
				return value;
			},
		});
	}
	return metadata;
}

function nonEmpty<T>(found: T[]): T[] | undefined {
	return found.length === 0 ? undefined : found;
}

function frontmatterBlock(text: string): Block | undefined {
	if (!text.startsWith('---')) return undefined;
	const first = scanBlocks(text, 1)[0];
	return first?.type === 'yaml' ? first : undefined;
}

function yamlOf(text: string): Frontmatter | undefined {
	const block = frontmatterBlock(text);
	if (block === undefined) return undefined;
	const inner = text.slice(block.start, block.end).replace(/^.*\r?\n/, '').replace(/---[ \t]*$/, '');
	return readFrontmatter(inner.replace(/\r\n/g, '\n'));
}

function frontmatterPosition(text: string): Pos | undefined {
	const block = frontmatterBlock(text);
	return block === undefined ? undefined : positionOf(text, block);
}

function tagsOf(text: string): TagCache[] {
	const last = lastPossibleTag(text);
	return last < 0 ? [] : [...proseLines(text, scanBlocks(text, last + 1))].flatMap(findTags);
}

function referencesIn(text: string): References {
	const found = [...proseLines(text, scanBlocks(text))].map(findLinks);
	return { links: found.flatMap(({ links }) => links), embeds: found.flatMap(({ embeds }) => embeds) };
}

function headingsOf(text: string): HeadingCache[] {
	return scanBlocks(text)
		.filter((block) => block.type === 'heading')
		.map((block) => {
			const source = text.slice(block.start, block.end);
			const [, marks = '', title = ''] = /^ {0,3}(#{1,6})[ \t]*(.*?)[ \t]*#*[ \t]*$/s.exec(source) ?? [];
			if (marks !== '') return { position: positionOf(text, block), heading: title, level: marks.length };
			const lines = source.split('\n');
			const level = lines[lines.length - 1]?.trim().startsWith('=') === true ? 1 : 2;
			return { position: positionOf(text, block), heading: lines.slice(0, -1).join(' ').trim(), level };
		});
}

function sectionOf(text: string, block: Block): SectionCache {
	const id = blockIdOf(text, block);
	return { type: block.type, position: positionOf(text, block), ...(id === undefined ? {} : { id }) };
}

function blocksWithId(text: string): Record<string, { position: Pos; id: string }> | undefined {
	if (!text.includes('^')) return undefined;
	const found = scanBlocks(text).flatMap((block) => {
		const id = blockIdOf(text, block);
		return id === undefined ? [] : [[id.toLowerCase(), { position: positionOf(text, block), id }] as const];
	});
	return found.length === 0 ? undefined : Object.fromEntries(found);
}

function blockIdOf(text: string, block: Block): string | undefined {
	return /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(text.slice(block.start, block.end))?.[1];
}

function linksInProperties(properties: Frontmatter, prefix = ''): FrontmatterLinkCache[] {
	return Object.entries(properties).flatMap(([name, value]) => {
		const key = `${prefix}${name}`;
		if (typeof value === 'object' && value !== null) return linksInProperties({ ...value }, `${key}.`);
		const match = typeof value === 'string' ? /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(value.trim()) : null;
		if (match === null) return [];
		return [{ key, link: match[1] ?? '', original: match[0], displayText: match[2] ?? match[1] ?? '' }];
	});
}

function positionOf(text: string, block: Block): Pos {
	const lastLineStart = text.lastIndexOf('\n', block.end - 1) + 1;
	const start: Loc = { line: block.startLine, col: 0, offset: block.start };
	return { start, end: { line: block.endLine, col: block.end - lastLineStart, offset: block.end } };
}
