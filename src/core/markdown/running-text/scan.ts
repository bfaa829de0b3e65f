/** Cuts a line into tokens. */

import { endsOfCode } from '../inline';
import { addressIn, endsOfBrackets, linkTo, nameIn } from './address';
import type { Link } from './part';
import { tokenAt, type Line } from './token-at';
import { wordsOfTokens, type Token } from './token';

/** What may begin a token. A line without any of it is plain. */
const BEGINS = /[\\`[\]<&#*_~=%]|!(?=\[)|https?:\/\//gi;

/** More open brackets than this at once are text. */
const MOST_OPEN = 20;

/** Whether a line is nothing but its words. */
export function isPlain(line: string): boolean {
	return line.search(BEGINS) < 0;
}

/** Cuts a line into tokens, its links found. Takes a time that grows with its length. */
export function scanLine(text: string): readonly Token[] {
	return new Scanner(text).scan();
}

class Scanner {
	private readonly line: Line;
	private readonly bracketEnds: ReadonlyMap<number, number>;
	private readonly tokens: Token[] = [];
	/** The brackets that are open, by the tokens that they are. */
	private brackets: { readonly token: number; readonly isImage: boolean }[] = [];

	constructor(private readonly text: string) {
		this.line = { text, codeEnds: text.includes('`') ? endsOfCode(text) : new Map(), lastComment: text.lastIndexOf('-->') };
		this.bracketEnds = text.includes('](') ? endsOfBrackets(text) : new Map();
	}

	scan(): readonly Token[] {
		const { text } = this;
		for (let at = 0; at < text.length; ) {
			BEGINS.lastIndex = at;
			const next = BEGINS.exec(text)?.index ?? text.length;
			if (next > at) this.tokens.push({ kind: 'text', text: text.slice(at, next) });
			at = next < text.length ? this.read(next) : next;
		}
		return this.tokens;
	}

	/** Reads what begins at `at`, and returns where it ends. */
	private read(at: number): number {
		const found = tokenAt(this.line, at);
		if (found !== undefined) {
			this.tokens.push(found.token);
			return found.end;
		}
		const written = this.text.startsWith('![', at) ? '![' : this.text.charAt(at);
		if (written.endsWith('[') && this.brackets.length < MOST_OPEN) {
			this.brackets.push({ token: this.tokens.length, isImage: written === '![' });
		}
		const end = written === ']' ? this.closeLink(at) : undefined;
		if (end !== undefined) return end;
		this.tokens.push({ kind: 'text', text: written });
		return at + written.length;
	}

	/** Ends the link whose words end at `at`, and returns where its address ends; `undefined` where there is none. */
	private closeLink(at: number): number | undefined {
		const open = this.brackets.pop();
		const end = this.bracketEnds.get(at + 1);
		if (open === undefined || end === undefined) return undefined;
		const address = addressIn(this.text.slice(at + 2, end));
		if (address === undefined) return undefined;
		if (open.isImage || open.token === this.tokens.length - 1) this.putWhole(open.token, linkTo(address), address);
		else this.putEnds(open.token, linkTo(address));
		return end + 1;
	}

	/** Puts a link with plain words, or those of its address, in place of all tokens from its bracket on: images are links, too. */
	private putWhole(from: number, link: Link | undefined, address: string): void {
		const words = wordsOfTokens(this.tokens.splice(from).slice(1)).replace(/(?:^|\|)\d+(?:x\d+)?$/, '').trim();
		if (link === undefined) this.tokens.push({ kind: 'text', text: words || address });
		else this.tokens.push({ kind: 'link', link, words: words || (link.kind === 'note' ? nameIn(link.target) : link.target) });
	}

	/** Makes a link of the bracket that is the token `from`. Brackets around it are none: links hold no links. */
	private putEnds(from: number, link: Link | undefined): void {
		this.tokens[from] = { kind: 'link start', link };
		this.tokens.push({ kind: 'link end' });
		this.brackets = this.brackets.filter(({ isImage }) => isImage);
	}
}
