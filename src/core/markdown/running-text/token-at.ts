/** What stands at a place of a line, one function for each character that may begin something. */

import { endOfRun, wikilinkAt } from '../inline';
import { linkTo, nameIn } from './address';
import { entityAt } from './entities';
import { isStyle } from './part';
import { runOf } from './run-of';
import type { Token } from './token';

/** A token, and the first character behind it. */
export interface Found {
	readonly token: Token;
	readonly end: number;
}

/** A line, with what has been found out about all of it. */
export interface Line {
	readonly text: string;
	/** For each run of backticks that opens a code span, where the span ends. */
	readonly codeEnds: ReadonlyMap<number, number>;
	/** Where the last comment of HTML ends: none that opens behind it is closed. */
	readonly lastComment: number;
}

/** Reads what begins at `at`; `undefined` where the character there is no more than itself. */
export function tokenAt(line: Line, at: number): Found | undefined {
	return READERS[line.text.charAt(at)]?.(line, at);
}

type Reader = (line: Line, at: number) => Found | undefined;

const READERS: Readonly<Record<string, Reader>> = {
	'\\': escapeAt, '`': codeAt, '[': noteAt, '!': noteAt, '<': angleAt, '&': characterAt, '#': tagAt, '%': commentAt,
	'*': marksAt, '_': marksAt, '~': marksAt, '=': marksAt, 'h': bareAddressAt, 'H': bareAddressAt,
};

function escapeAt({ text }: Line, at: number): Found | undefined {
	const next = text.charAt(at + 1);
	return /[!-/:-@[-`{-~]/.test(next) ? { token: { kind: 'text', text: next }, end: at + 2 } : undefined;
}

/** Code that Dataview or Templater would run is no code: it is shown as written. */
function codeAt({ text, codeEnds }: Line, at: number): Found | undefined {
	const end = codeEnds.get(at);
	const open = endOfRun(text, at);
	if (end === undefined) return { token: { kind: 'text', text: text.slice(at, open) }, end: open };
	const code = text.slice(open, end - (open - at));
	if (/^\s*\$?=|<%/.test(code)) return { token: { kind: 'text', text: text.slice(at, end) }, end };
	return { token: { kind: 'code', text: /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code }, end };
}

/** A wikilink or an embed, which is a link to what it would embed. */
function noteAt({ text }: Line, at: number): Found | undefined {
	const link = wikilinkAt(text, at);
	if (link === undefined) return undefined;
	const isEmbed = text.charAt(at) === '!';
	const inner = text.slice(at + (isEmbed ? 3 : 2), link.end - 2);
	const bar = inner.indexOf('|');
	const target = (bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, '')).trim();
	if (target === '' || inner.includes('[')) return undefined;
	const display = bar < 0 || (isEmbed && /^\d+(?:x\d+)?$/.test(link.words)) ? '' : link.words;
	const name = (isEmbed ? nameIn(target) : target).replace(/^#/, '').replaceAll('#', ' > ');
	return { token: { kind: 'link', link: { kind: 'note', target }, words: display || name }, end: link.end };
}

function angleAt(line: Line, at: number): Found | undefined {
	const { text, lastComment } = line;
	if (text.startsWith('<!--', at)) return at > lastComment ? undefined : { token: { kind: 'hidden' }, end: text.indexOf('-->', at + 2) + 3 };
	return htmlAt(text, at) ?? addressAt(text, at);
}

const HTML = /<(\/?)([a-z]{1,6})\s{0,9}\/?>/iy;

function htmlAt(text: string, at: number): Found | undefined {
	HTML.lastIndex = at;
	const match = HTML.exec(text);
	if (match === null) return undefined;
	const [written, slash, found = ''] = match;
	const name = found.toLowerCase();
	if (name === 'br') return { token: { kind: 'break' }, end: HTML.lastIndex };
	if (!isStyle(name)) return undefined;
	return { token: { kind: 'html', name, closes: slash !== '', text: written }, end: HTML.lastIndex };
}

const ADDRESS = /<(?:([a-z][a-z\d+.-]{1,31}:[^\s<>]*)|([\w.+-]{1,64}@[\w.-]{1,255}))>/iy;

function addressAt(text: string, at: number): Found | undefined {
	ADDRESS.lastIndex = at;
	const [, address, mail] = ADDRESS.exec(text) ?? [];
	const link = linkTo(mail === undefined ? (address ?? '') : `mailto:${mail}`);
	return link === undefined ? undefined : { token: { kind: 'link', link, words: mail ?? address ?? '' }, end: ADDRESS.lastIndex };
}

const BARE_ADDRESS = /https?:\/\/[^\s<>[\]`"|]+/iy;

/** An address without brackets. What ends a sentence or opened before it does not belong to it. */
function bareAddressAt({ text }: Line, at: number): Found | undefined {
	BARE_ADDRESS.lastIndex = at;
	if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !BARE_ADDRESS.test(text)) return undefined;
	const target = withoutTail(text.slice(at, BARE_ADDRESS.lastIndex));
	return { token: { kind: 'link', link: { kind: 'web', target }, words: target }, end: at + target.length };
}

function withoutTail(address: string): string {
	let unopened = address.split(')').length - address.split('(').length;
	let end = address.length;
	for (; end > 0; end--) {
		const last = address.charAt(end - 1);
		if (last === ')' && unopened > 0) unopened--;
		else if (!/[?!.,:;*_~'=]/.test(last)) break;
	}
	return address.slice(0, end);
}

function characterAt({ text }: Line, at: number): Found | undefined {
	const entity = entityAt(text, at);
	return entity === undefined ? undefined : { token: { kind: 'text', text: entity.text }, end: entity.end };
}

const TAG = /#[^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+/y;

function tagAt({ text }: Line, at: number): Found | undefined {
	TAG.lastIndex = at;
	const tag = /[^\s(]/.test(text.charAt(at - 1)) ? undefined : TAG.exec(text)?.[0];
	if (tag === undefined || /^#\d+$/.test(tag)) return undefined;
	return { token: { kind: 'link', link: { kind: 'tag', target: tag }, words: tag }, end: TAG.lastIndex };
}

/** A comment of Obsidian's is not shown. */
function commentAt({ text }: Line, at: number): Found | undefined {
	const close = text.startsWith('%%', at) ? text.indexOf('%%', at + 2) : -1;
	return close < 0 ? undefined : { token: { kind: 'hidden' }, end: close + 2 };
}

function marksAt({ text }: Line, at: number): Found {
	const end = endOfRun(text, at);
	return { token: runOf(text, at, end), end };
}
