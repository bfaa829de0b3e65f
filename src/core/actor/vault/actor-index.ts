/** The actor notes of a vault, by path and by every name they go under. */

import { detached } from '../../detached';
import type { ActorNote, CasePoint, QuickStat, StatHeads } from '../note/actor-note';
import { ManyByKey } from './many-by-key';

/** Holds what has been read of each actor note. Plain data: it neither reads files nor watches them. */
export class ActorIndex {
	private readonly notes = new Map<string, ActorNote>();
	private readonly pathsByName = new ManyByKey<string>();

	/** How many actor notes are known. */
	get size(): number {
		return this.notes.size;
	}

	/** The note at `path`, or `undefined` where it is no actor note or has not been read yet. */
	get(path: string): ActorNote | undefined {
		return this.notes.get(path);
	}

	/** Every note, in the order in which they became known. */
	all(): IterableIterator<ActorNote> {
		return this.notes.values();
	}

	/**
	 * The notes that go under `name`: file name, title, alias or ticker, whatever its case.
	 * More than one means that the name is ambiguous and the person must choose.
	 */
	named(name: string): ActorNote[] {
		return [...this.pathsByName.get(nameKey(name))].flatMap((path) => this.notes.get(path) ?? []);
	}

	/** Takes in a copy of a note, in place of what was known of its path, which keeps its place in the order. */
	set(read: ActorNote): void {
		this.keep(ownCopy(read));
	}

	/** The same without a copy, of a note that keeps nothing of a text. */
	keep(note: ActorNote): void {
		const known = this.notes.get(note.path);
		if (known !== undefined) this.forgetNames(known);
		this.notes.set(note.path, note);
		for (const name of namesOf(note)) this.pathsByName.add(nameKey(name), note.path);
	}

	/** Forgets the note at `path`, and says whether there was one. */
	delete(path: string): boolean {
		const note = this.notes.get(path);
		if (note === undefined) return false;
		this.notes.delete(path);
		this.forgetNames(note);
		return true;
	}

	private forgetNames(note: ActorNote): void {
		for (const name of namesOf(note)) this.pathsByName.delete(nameKey(name), note.path);
	}
}

/** A copy that keeps nothing of the note's text, and shares what many notes have. */
function ownCopy(note: ActorNote): ActorNote {
	const copy = detached(note);
	return {
		...copy, aliases: orNone(copy.aliases), tags: orNone(copy.tags),
		properties: Object.keys(copy.properties).length === 0 ? NO_PROPERTIES : copy.properties,
		quickStats: orNone(copy.quickStats), moreStats: orNone(withSharedHeads(copy.moreStats, note.moreStats)),
		bull: slim(copy.bull), bear: slim(copy.bear), related: orNone(copy.related), problems: orNone(copy.problems),
	};
}

/** Rows that were read with the same heads, being of one table, share them again. */
function withSharedHeads(rows: readonly QuickStat[], read: readonly QuickStat[]): readonly QuickStat[] {
	let heads: StatHeads | undefined;
	return rows.map((row, index) => {
		if (read[index]?.heads !== read[index - 1]?.heads) ({ heads } = row);
		return heads === undefined ? row : { ...row, heads };
	});
}

function slim(points: readonly CasePoint[]): readonly CasePoint[] {
	return orNone(points.map((point) => ({ ...point, children: orNone(point.children) })));
}

/** The list, or one that all empty lists share: one of its own takes as much memory as a sentence. */
function orNone<Item>(list: readonly Item[]): readonly Item[] {
	return list.length === 0 ? NONE : list;
}

const NONE: readonly never[] = [];
const NO_PROPERTIES: ActorNote['properties'] = {};

/** Every name a note goes under: file name, title, aliases, and the tickers among its quick stats. */
export function namesOf(note: ActorNote): string[] {
	const names = [note.name, ...(note.title === null ? [] : [note.title]), ...note.aliases, ...tickersOf(note)];
	return [...new Set(names)];
}

/**
 * The ticker symbols of a note, from its Ticker row or a `ticker` or `symbol` property:
 * `BABA (NYSE), 9988 (HK)` gives `BABA` and `9988`, `NASDAQ: DBX` gives `DBX`.
 */
export function tickersOf(note: ActorNote): string[] {
	const stated = note.quickStats.filter(({ metric }) => TICKER_NAMES.test(metric)).map(({ value }) => value);
	for (const [name, value] of Object.entries(note.properties)) {
		if (TICKER_NAMES.test(name)) stated.push(...(typeof value === 'string' ? [value] : value));
	}
	return [...new Set(stated.flatMap(readTickers))];
}

const TICKER_NAMES = /^(?:ticker|symbol)s?$/i;

/** The first word of each part of a list, where it is a symbol. What stands in brackets or before a colon names the exchange. */
function readTickers(text: string): string[] {
	const parts = text.replace(/\([^()]*\)|\bn\/a\b/gi, ' ').split(/[,;/·]/);
	return parts.flatMap((part) => {
		const [first = '', second] = part.replace(/[[\]*]/g, '').replace(/^[^:]*:/, '').trim().split(/\s+/);
		const word = second !== undefined && EXCHANGE.test(first) ? second : first;
		return TICKER.test(word) && word !== 'IPO' ? [word.replace('$', '')] : [];
	});
}

/** Exchanges that are written in front of a symbol without a colon: `NYSE TAL`. */
const EXCHANGE = /^(?:NYSE|NASDAQ|AMEX|LSE|TSX|ASX|HKEX|OTC|TSE|SSE|SZSE|NSE|BSE|SIX|XETRA)$/i;

/** Capitals and digits, with the dot or hyphen of an exchange or share class. One or two digits alone are no symbol. */
const TICKER = /^\$?(?=\d*[A-Z]|\d{3})[A-Z0-9][A-Z0-9.-]{0,11}$/;

/** What names are told apart by. */
export function nameKey(name: string): string {
	return name.trim().toLowerCase().normalize('NFC');
}
