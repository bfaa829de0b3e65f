/** What the actor is, in a line below its name: a property that says so, else the sentence that the note opens with. Right or silent. */

import type { ActorNote } from '../../actor/note/actor-note';
import { headingKey } from '../../actor/words/heading-key';
import { isPlaceholder, paragraphText } from '../../actor/note/text';
import type { Conventions } from '../../actor/words/conventions';
import { plainText } from '../../markdown/inline';
import { textOf, type Heading, type Outline, type Paragraph } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';
import { hasTemplate, openingPhrase, openingSentence, saysEnough } from './sentence';
import { OPENING_HEADINGS, SUMMARY_PROPERTIES, summaryKey } from '../../actor/words/summary';

/** The summary of a note. */
export interface CardSummary {
	/** Markdown as written, on one line. */
	readonly text: string;
	readonly line: number;
	/** The property it comes from, as written; `null` for a sentence of the text. */
	readonly property: string | null;
}

type NamedNote = Pick<ActorNote, 'name' | 'title' | 'properties'>;

/** The summary of `note`, which was read from `text`; `null` where nothing plainly is one. */
export function summaryOf(note: NamedNote, text: string, conventions: Conventions): CardSummary | null {
	return fromProperties(note) ?? fromText(note, readOutline(text), conventions);
}

function fromProperties({ name, title, properties }: NamedNote): CardSummary | null {
	const byKey = new Map(Object.entries(properties).map(([property, value]) => [summaryKey(property), { property, value }]));
	for (const key of SUMMARY_KEYS) {
		const { property, value } = byKey.get(key) ?? {};
		if (property === undefined || typeof value !== 'string') continue;
		const text = value.replace(/\s+/g, ' ').trim();
		const isSaid = text !== name && text !== title && saysEnough(plainText(text), 2, 4) && !isPlaceholder(text) && !hasTemplate(text);
		if (isSaid) return { text, line: 1, property };
	}
	return null;
}

const SUMMARY_KEYS = SUMMARY_PROPERTIES.map(summaryKey);
const OPENING_KEYS: ReadonlySet<string> = new Set([...SUMMARY_PROPERTIES, ...OPENING_HEADINGS].map(summaryKey));

/** The first paragraph of prose, below nothing but the title and a heading such as Overview. */
function fromText(note: NamedNote, outline: Outline, conventions: Conventions): CardSummary | null {
	let titles = 0;
	for (const [index, block] of outline.blocks.entries()) {
		if (block.kind === 'heading') {
			titles += block.level === 1 ? 1 : 0;
			if (titles > 1 || (block.level > 1 && !opensNote(outline, block, note))) return null;
		} else if (block.kind === 'paragraph') {
			const kind = kindOf(outline, block, note);
			if (kind === 'mixed') return null;
			const isAlone = outline.blocks[index - 1]?.kind === 'heading' && (outline.blocks[index + 1]?.kind ?? 'heading') === 'heading';
			const text = kind === 'prose' ? openingOf(outline, block, isAlone, note, conventions) : '';
			if (text === undefined) return null;
			if (text !== '') return { text, line: block.line, property: null };
		}
	}
	return null;
}

function opensNote(outline: Outline, heading: Heading, { name, title }: NamedNote): boolean {
	const text = plainText(textOf(outline, heading));
	return text === name || text === title || OPENING_KEYS.has(summaryKey(headingKey(text)));
}

/** Its sentence, or the phrase that it is alone between headings; empty where it is a footer, `undefined` where it is none. */
function openingOf(
	outline: Outline,
	paragraph: Paragraph,
	isAlone: boolean,
	{ name, title }: NamedNote,
	conventions: Conventions,
): string | undefined {
	const text = paragraphText(outline, paragraph, conventions).trim();
	if (text === '') return '';
	const opening = conventions.footerOpening;
	opening.lastIndex = 0;
	if (opening.test(text)) return undefined;
	const names = [name, title ?? name];
	return openingSentence(text, names) ?? (isAlone && paragraph.lines.length === 1 ? openingPhrase(text, names) : undefined);
}

/** Running text; or tags, labels, links, the name alone; or both, of which no sentence is told apart. */
function kindOf(outline: Outline, { lines }: Paragraph, { name, title }: NamedNote): 'prose' | 'beside' | 'mixed' {
	const beside = lines.filter((line) => isBeside(textOf(outline, line), [name, title]));
	return beside.length === 0 ? 'prose' : beside.length === lines.length ? 'beside' : 'mixed';
}

function isBeside(line: string, names: readonly (string | null)[]): boolean {
	return isTags(line) || LABEL.test(line) || names.includes(plainText(line)) || !/[\p{L}\d]/u.test(line.replace(LINKS, ''));
}

function isTags(line: string): boolean {
	return line.split(/[\s,]+/).every((word) => word === '' || /^#[^\s#]/.test(word));
}

const LINKS = /!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\([^()\s]*\)|<?https?:[^\s<>]*>?/g;
/** `**Type:** company`, `**Type**: company`, `Founded: 1999`, `key:: value`, `类型：公司`: up to three words before a colon. */
const LABEL = /^(?:(?:\*\*|__)[^*_]{1,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)\s?[:：])|[^\s:：]{1,30}(?:\s[^\s:：]{1,30}){0,2}\s?(?::(?!\/\/)|：))/;
