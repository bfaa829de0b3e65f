/** What of one note is looked at to fit a vault: small, and independent of the settings that are proposed. */

import { textOf, visitBlocks, type Block, type Outline } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import { plainText } from '../../markdown/inline';
import type { ActorNote, PropertyValue } from '../../actor/note/actor-note';
import { dateAt } from '../../actor/dates/written-date';
import { headingKey } from '../../actor/words/heading-key';
import { readPartly, readWithin, type ReadOptions } from '../../actor/read-actor-note';
import { CREATED_KEYS, propertyKey } from '../../actor/words/vocabulary';
import type { Conventions } from '../../actor/words/conventions';
import { LIMITS } from '../../limits';
import { TELLING_KEYS } from '../words/properties';
import { isRead } from './read-headings';
import { languageSeen } from './language-seen';
import { isLeftOut } from './left-out';

/** The signs of a note that may be an actor note. */
export interface NoteSigns {
	readonly path: string;
	readonly name: string;
	readonly tags: readonly string[];
	/** The text properties that tell what a note is, none twice. */
	readonly properties: readonly NamedValues[];
	/** What is read of it already: rows of facts, bull and bear points, related actors. */
	readonly facts: number;
	readonly points: number;
	readonly related: number;
	/** Headings and labels that nothing is read from, the first of each key. */
	readonly unread: readonly UnreadHeading[];
	/** Properties with a day, of those that no date is read from. */
	readonly dated: readonly string[];
	/** Whether a date is read as its updated date. */
	readonly hasUpdated: boolean;
	/** ISO 639-1 code; `undefined` where it can't be told. */
	readonly language: string | undefined;
}

/** A property's key (see `propertyKey`), its name as written, and its values. */
export interface NamedValues {
	readonly key: string;
	readonly name: string;
	readonly values: readonly string[];
}

/** What stands below a heading. */
export type Below = 'list' | 'table' | 'links' | 'text';

/** A heading or label, and what stands below it. */
export interface UnreadHeading {
	/** As own headings are compared: lower case, without emoji, number and bracketed tail. */
	readonly key: string;
	readonly title: string;
	readonly below: Below;
	/** False for a label: a bold line above a list. */
	readonly isHeading: boolean;
}

/** Reads the signs of a note by options under which every note is an actor; `undefined` for a template, a day or an index page. */
export function readSigns(text: string, path: string, options: ReadOptions): NoteSigns | undefined {
	if (isLeftOut(path, text)) return undefined;
	const within = readWithin(text);
	const note = readPartly(text, path, options, 'main', within);
	if (note === undefined) return undefined;
	const { outline } = within;
	const properties = namedValues(note.properties);
	return {
		path,
		name: note.name,
		tags: note.tags,
		properties: properties.filter(({ key }) => TELLING_KEYS.has(key)),
		facts: note.quickStats.length,
		points: note.bull.length + note.bear.length,
		related: note.related.length,
		unread: unreadHeadings(outline, options.conventions),
		dated: datedProperties(properties, options.conventions),
		hasUpdated: note.updated !== null,
		language: languageSeen(prose(outline)),
	};
}

function namedValues(properties: ActorNote['properties']): NamedValues[] {
	const all = new Map<string, NamedValues>();
	for (const [name, value] of Object.entries(properties)) {
		const key = propertyKey(name.trim());
		if (!all.has(key)) all.set(key, { key, name, values: valuesOf(value) });
	}
	return [...all.values()];
}

function valuesOf(value: PropertyValue): readonly string[] {
	return (typeof value === 'string' ? [value] : value).map(plainText).filter((each) => each !== '');
}

function datedProperties(properties: readonly NamedValues[], conventions: Conventions): string[] {
	return properties.flatMap(({ key, name, values: [value = ''] }) => {
		const isKnown = conventions.updatedProperties.includes(key) || CREATED_KEYS.includes(key);
		return !isKnown && value.length <= LONGEST_DATE && hasDay(value, conventions) ? [name] : [];
	});
}

const LONGEST_DATE = 40;

function hasDay(value: string, conventions: Conventions): boolean {
	return /\d/.test(value) && (dateAt(value, 0, conventions)?.date ?? null) !== null;
}

/** The text of the first paragraphs and items, to tell the language by. */
function prose({ text, blocks }: Outline): string {
	const parts: string[] = [];
	let length = 0;
	visitBlocks(blocks, (block) => {
		if (block.kind !== 'paragraph' || length > ENOUGH_PROSE) return;
		const first = block.lines[0]?.from ?? 0;
		parts.push(text.slice(first, Math.min(block.lines.at(-1)?.to ?? first, first + ENOUGH_PROSE)));
		length += parts.at(-1)?.length ?? 0;
	});
	return parts.join(' ');
}

/** In characters. */
const ENOUGH_PROSE = 600;

function unreadHeadings(outline: Outline, conventions: Conventions): UnreadHeading[] {
	const found = new Map<string, UnreadHeading>();
	const { blocks } = outline;
	for (const [index, block] of blocks.entries()) {
		const title = titleOf(outline, block, blocks[index + 1]);
		const below = title === undefined ? undefined : belowOf(outline, blocks[index + 1], blocks[index + 2]);
		if (title === undefined || below === undefined) continue;
		const key = headingKey(title);
		if (key === '' || key.length > LIMITS.words.longest || found.has(key) || isRead(key, title, conventions)) continue;
		found.set(key, { key, title, below, isHeading: block.kind === 'heading' });
	}
	return [...found.values()];
}

/** The title that a block is of what follows it: a heading below the first level, or a bold line above a list. */
function titleOf(outline: Outline, block: Block, next: Block | undefined): string | undefined {
	if (block.kind === 'heading') return block.level === 1 ? undefined : plainText(textOf(outline, block));
	const [line, more] = block.kind === 'paragraph' ? block.lines : [];
	if (line === undefined || more !== undefined || next?.kind !== 'item' || line.to - line.from > LIMITS.words.longest) return undefined;
	const bold = BOLD_LABEL.exec(textOf(outline, line))?.[1];
	return bold === undefined ? undefined : plainText(bold).replace(/[:：]$/, '').trim();
}

const BOLD_LABEL = /^\*\*([^*]+)\*\*[:：]?$/;

/** What stands below: by the first block that says it. A sentence may introduce a list. */
function belowOf(outline: Outline, first: Block | undefined, second: Block | undefined): Below | undefined {
	const block = first?.kind === 'paragraph' && (second?.kind === 'item' || second?.kind === 'table') ? second : first;
	switch (block?.kind) {
		case 'item':
			return opensWithLink(outline, block.blocks[0]) ? 'links' : 'list';
		case 'table':
			return block.rows[0] !== undefined && splitRow(textOf(outline, block.rows[0])).length === 2 ? 'table' : undefined;
		case 'paragraph':
			return 'text';
		default:
			return undefined;
	}
}

function opensWithLink({ text }: Outline, block: Block | undefined): boolean {
	return block?.kind === 'paragraph' && block.lines[0] !== undefined && text.startsWith('[[', block.lines[0].from);
}
