/** The links of one line under Related: those it opens with, those it lists, and what is said of each. */

import { skip } from '../markdown/inline';
import { partsFrom } from './related-label';
import { linkAt } from './related-link';

/** A link with what is said of it and the label it stands under, each `null` where there is none; `at` is where it opens. */
export interface PlacedLink {
	readonly target: string;
	readonly note: string | null;
	readonly group: string | null;
	readonly at: number;
}

/** `[[A]], [[B]] — what both are; [[C]] — what it is` gives three links. A text that opens with anything else gives none. */
export function leadingGroups(text: string, group: string | null): PlacedLink[] {
	const links: PlacedLink[] = [];
	for (let at = 0; at < text.length; ) {
		const plain = leadingLinks(text, at);
		if (plain.targets.length === 0) return links;
		const { targets, end } = remarkedLinks(text, plain) ?? plain;
		const next = nextGroup(text, end);
		const note = noteOf(text, end, next);
		for (const { target, at: place, remark } of targets) links.push({ target, note: joinedNote(remark, note), group, at: place });
		at = next === text.length ? next : skip(GROUP_BREAK, text, next);
	}
	return links;
}

/** What is said of the links that end at `from`, up to `to`, without the end of emphasis that opened before them; may be empty. */
function noteOf(text: string, from: number, to: number): string {
	const note = text.slice(endOfSeparator(text, from), to).trim();
	if (SAID_NOTHING.test(note)) return '';
	const isCut = text.startsWith('**') && (note.match(/\*\*/g) ?? []).length % 2 === 1;
	return isCut ? note.replace('**', '') : note;
}

/** What is left where nothing is said of links. */
const SAID_NOTHING = /^[.。]?$/;

function joinedNote(remark: string | undefined, note: string): string | null {
	if (remark === undefined || remark === '') return note === '' ? null : note;
	return note === '' ? remark : `${remark} — ${note}`;
}

/** `Competitors: [[A]], [[B]] (cloud) · Place: [[C]]` after its first label: each link with its remark, under the label last written. */
export function listedLinks(text: string, from: number, label: string): PlacedLink[] {
	const links: PlacedLink[] = [];
	const starts = partsFrom(text, from);
	let past = 0;
	let group = label;
	for (const [index, start] of starts.entries()) {
		if (start < past) continue;
		const inner = index === 0 ? undefined : labelOfLinks(text, start);
		if (inner !== undefined) group = inner.label;
		const { targets, end } = leadingLinks(text, inner?.to ?? skip(AND, text, start));
		past = end;
		const next = starts.slice(index + 1).find((each) => each > end) ?? text.length + 1;
		const note = noteOf(text, end, next - 1);
		for (const { target, at } of targets) links.push({ target, note: note === '' ? null : note, group, at });
	}
	return links;
}

const AND = /[\s*_]*(?:(?:and|&|\+|und|et|y|e)\s)?/y;

/**
 * The label that stands at `from` right before a list of links, whatever it says, and where the first of them opens;
 * `undefined` where the text reads on after them (`April: [[A]] signed`), or counts or dates something.
 */
export function labelOfLinks(text: string, from = 0): { readonly label: string; readonly to: number } | undefined {
	LABEL.lastIndex = from;
	const label = LABEL.exec(text)?.[1]?.trim();
	if (label === undefined || /\d/.test(label)) return undefined;
	const to = LABEL.lastIndex;
	const { targets, end } = leadingLinks(text, to);
	return targets.length > 0 && isSetOff(text, end) ? { label, to } : undefined;
}

const LABEL = /[\s*_]*([^\s*_:：[\].!?;,|·][^*_:：[\].!?;,|·]{0,39})[*_]*\s?[:：][\s*_]*(?=!?\[)/y;

function isSetOff(text: string, end: number): boolean {
	SET_OFF.lastIndex = end;
	return SET_OFF.test(text);
}

const SET_OFF = /[\s*_]*(?:$|[,;·•|、，；(（—–→/&+]|--?\s|[.。][\s*_]*$|(?:and|und|et|y|e)\s)/y;

/** A line of running text that is nothing but links: `[[A]] · [[B]] (what it is) · [[C]]`. */
export function linksOfLine(text: string, group: string | null): PlacedLink[] {
	if (LINE_REST.test(text.replace(LINK_OR_REMARK, '').replace(JOINING_WORDS, ' '))) return [];
	const links: PlacedLink[] = [];
	for (let at = 0; at < text.length; ) {
		const link = linkAt(text, at);
		if (link !== undefined && link.target !== '') links.push({ target: link.target, note: remarkAt(text, link.end), group, at });
		at = link?.end ?? at + 1;
	}
	return links;
}

const LINK_OR_REMARK = /!?\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)|\([^()]*\)|（[^（）]*）/g;
const JOINING_WORDS = /\s(?:and|und|et|y|e)\s/g;
const LINE_REST = /[^\s*_,;/·•&+→|、，.-]/;

/** What stands in brackets right after a link. */
function remarkAt(text: string, at: number): string | null {
	const [, narrow, wide] = /^[\s*_]*(?:\(([^()]*)\)|（([^（）]*)）)/.exec(text.slice(at)) ?? [];
	return (narrow ?? wide)?.trim() ?? null;
}

/** Links one after another, and where the last one ends. */
interface LeadingLinks {
	readonly targets: readonly { readonly target: string; readonly at: number; readonly remark?: string }[];
	readonly end: number;
}

/** The links one after another from `from` on, whatever joins them. */
function leadingLinks(text: string, from: number): LeadingLinks {
	const targets: { target: string; at: number }[] = [];
	let end = text.startsWith('[', from) ? from : skip(EMPHASIS, text, from);
	for (let at = end; ; at = skip(JOINT_BEFORE_LINK, text, end)) {
		const link = linkAt(text, at);
		if (link === undefined || link.target === '') return { targets, end };
		targets.push({ target: link.target, at });
		end = link.end;
		if (!text.includes('[', end)) return { targets, end };
	}
}

/**
 * Links with a remark in brackets between them: `[[A]] (turbines), [[B]] (blades) — rivals`. Goes on from where plain
 * links end; `undefined` where no link follows, or where text that is not set off does: that is a sentence.
 */
function remarkedLinks(text: string, plain: LeadingLinks): LeadingLinks | undefined {
	let { end } = plain;
	let remark = bracketAt(text, end);
	if (remark === undefined) return undefined;
	const targets: LeadingLinks['targets'][number][] = [...plain.targets];
	for (; remark !== undefined; remark = bracketAt(text, end)) {
		const at = skip(JOINT_BEFORE_LINK, text, remark.end);
		const more = at > remark.end ? leadingLinks(text, at) : undefined;
		if (more === undefined && targets.length === plain.targets.length) return undefined;
		const last = targets.pop();
		if (last !== undefined) targets.push({ ...last, remark: remark.text });
		for (const target of more?.targets ?? []) targets.push(target);
		end = more?.end ?? remark.end;
		if (more === undefined) break;
	}
	const after = text.slice(end, end + 9);
	return targets.length > plain.targets.length && (SAID_NOTHING.test(after.trim()) || DASH.test(after)) ? { targets, end } : undefined;
}

/** The bracket that stands at `at`, after blanks and the end of emphasis. */
function bracketAt(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
	BRACKET.lastIndex = at;
	const match = BRACKET.exec(text);
	return match === null ? undefined : { text: match[1] ?? match[2] ?? '', end: BRACKET.lastIndex };
}

const BRACKET = /[*_]*(?:\s(\([^()]*\))|\s?(（[^（）]*）))/y;

const EMPHASIS = /[*_]*/y;

/** What joins two links of one group. */
const JOINT = String.raw`[*_]*\s{0,9}(?:,?\s{1,9}and\s{1,9}|[,;/·&+→|])\s*[*_]*`;
const JOINT_BEFORE_LINK = new RegExp(`(?:${JOINT}(?=\\[))?`, 'y');

/** What stands between a link and what is said of it: a dash of any kind, broken UTF-8 dashes among them, or an arrow or colon. */
const SEPARATOR = /[\s*_]*(?:—|–|---?|-(?=\s)|\\-|â€["”“]|→|:)?\s*/y;

function endOfSeparator(text: string, from: number): number {
	return text.startsWith(' — ', from) ? from + 3 : skip(SEPARATOR, text, from);
}

/** Where a new group of links begins: at `; [[X]] —`. Links that no dash follows belong to what is said of the group before. */
function nextGroup(text: string, from: number): number {
	for (let at = text.indexOf('; [[', from); at >= 0; at = text.indexOf('; [[', at)) {
		const { targets, end } = leadingLinks(text, at + 2);
		if (targets.length > 0 && DASH.test(text.slice(end, end + 9))) return at;
		// Each of these links would lead to the same end.
		at = Math.max(end, at + 2);
	}
	return text.length;
}

const DASH = /^[*_]*\s*(?:—|–|--|- |→)/;
const GROUP_BREAK = /;\s+/y;
