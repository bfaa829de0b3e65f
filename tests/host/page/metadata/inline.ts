import type { ProseLine } from './prose';

/** A place in a note. */
export interface Loc {
	line: number;
	col: number;
	offset: number;
}

/** A stretch of a note. */
export interface Pos {
	start: Loc;
	end: Loc;
}

/** A tag, with its `#`. */
export interface TagCache {
	position: Pos;
	tag: string;
}

/** A link or embed. */
export interface LinkCache {
	position: Pos;
	link: string;
	original: string;
	displayText?: string;
}

const TAG = /(^|[\s(])#([^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gu;
const LINK = /(!?)\[\[([^[\]]+?)\]\]|(!?)\[((?:[^[\]\\]|\\.)*)\]\((<[^<>]*>|(?:[^()\s]|\([^()]*\))*)(?:\s+"[^"]*")?\)/g;

/** Where the last thing stands that may be a tag, or -1. Most notes have all their tags near the top. */
export function lastPossibleTag(text: string): number {
	for (let at = text.lastIndexOf('#'); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('#', at - 1)) {
		const before = at === 0 ? ' ' : text.charAt(at - 1);
		if (/[\s(]/.test(before) && /^#\d*[\p{L}\p{M}\p{So}_/-]/u.test(text.slice(at, at + 12))) return at;
	}
	return -1;
}

/** The tags of a line. A tag has at least one character that is not a digit. */
export function findTags(line: ProseLine): TagCache[] {
	if (!line.text.includes('#')) return [];
	const tags: TagCache[] = [];
	const masked = maskLinks(line.text);
	for (const match of masked.matchAll(TAG)) {
		const name = match[2] ?? '';
		if (/^\d+$/.test(name)) continue;
		tags.push({ position: spanOf(line, match.index + (match[1] ?? '').length, name.length + 1), tag: `#${name}` });
	}
	return tags;
}

/** The links and embeds of a line, web addresses not among them. */
export function findLinks(line: ProseLine): { links: LinkCache[]; embeds: LinkCache[] } {
	const found: { links: LinkCache[]; embeds: LinkCache[] } = { links: [], embeds: [] };
	if (!line.text.includes('[')) return found;
	for (const match of line.text.matchAll(LINK)) {
		const [original, wikiBang, wiki, bang, text = '', target = ''] = match;
		const read = wiki === undefined ? readMarkdownLink(text, target) : readWikilink(wiki);
		if (read === undefined) continue;
		const link = { position: spanOf(line, match.index, original.length), original, ...read };
		(wikiBang === '!' || bang === '!' ? found.embeds : found.links).push(link);
	}
	return found;
}

function readWikilink(inside: string): { link: string; displayText: string } {
	// In a table the pipe has to be escaped, and the backslash is not part of the name.
	const [, link = inside, display] = /^(.*?)\\?\|(.*)$/.exec(inside) ?? [];
	return { link: link.trim(), displayText: (display ?? link.replace(/^#/, '').replace(/#/g, ' > ')).trim() };
}

function readMarkdownLink(text: string, target: string): { link: string; displayText: string } | undefined {
	const bare = target.replace(/^<|>$/g, '');
	if (bare === '' || /^[a-z][a-z0-9+.-]*:/i.test(bare)) return undefined;
	return { link: decodeSafely(bare), displayText: text };
}

function decodeSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** A `#` in the target of a link is no tag. */
function maskLinks(text: string): string {
	if (!text.includes('[')) return text;
	return text.replace(LINK, (link) => ' '.repeat(link.length));
}

function spanOf(line: ProseLine, col: number, length: number): Pos {
	return {
		start: { line: line.line, col, offset: line.offset + col },
		end: { line: line.line, col: col + length, offset: line.offset + col + length },
	};
}
