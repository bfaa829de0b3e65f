/** The names Obsidian gives to the root blocks of a note. */
export type BlockType =
	| 'yaml'
	| 'heading'
	| 'paragraph'
	| 'list'
	| 'table'
	| 'code'
	| 'math'
	| 'comment'
	| 'blockquote'
	| 'callout'
	| 'html'
	| 'thematicBreak'
	| 'footnoteDefinition';

/** One root block of a note: from the start of its first line to the end of its last, line ends not counted. */
export interface Block {
	readonly type: BlockType;
	readonly start: number;
	readonly end: number;
	readonly startLine: number;
	readonly endLine: number;
}

const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const CALLOUT = /^ {0,3}>[ \t]*\[![^\]]+\]/;
const QUOTE = /^ {0,3}>/;
const HTML = /^ {0,3}<(?:[a-zA-Z][\w-]*[\s/>]|\/[a-zA-Z]|!--|[a-zA-Z][\w-]*$)/;
const FOOTNOTE = /^\[\^[^\]\s]+\]:/;
const INDENTED = /^(?: {4}| {0,3}\t)/;

/**
 * Divides a note into its root blocks, in the spirit of CommonMark and as far as Obsidian's cache shows them.
 * Blocks that begin after `until` are left out.
 */
export function scanBlocks(text: string, until = text.length): Block[] {
	return new BlockScanner(text).scan(until);
}

class BlockScanner {
	private readonly blocks: Block[] = [];
	private at = 0;
	private line = 0;
	/** End of the last line that has been taken. */
	private lastEnd = 0;

	constructor(private readonly text: string) {}

	scan(until: number): Block[] {
		this.takeFrontmatter();
		while (this.at < until) {
			const line = this.current();
			if (isBlank(line)) this.take();
			else this.block(line);
		}
		return this.blocks;
	}

	private block(line: string): void {
		const fence = FENCE.exec(line);
		if (INDENTED.test(line) && !LIST_ITEM.test(line)) this.takeWhile('code', (next) => INDENTED.test(next));
		else if (fence !== null) this.takeFenced('code', closingFence(fence[1] ?? ''));
		else if (HEADING.test(line)) this.takeOne('heading');
		else if (RULE.test(line)) this.takeOne('thematicBreak');
		else if (CALLOUT.test(line)) this.takeWhile('callout', (next) => QUOTE.test(next));
		else if (QUOTE.test(line)) this.takeWhile('blockquote', (next) => QUOTE.test(next) || this.isLazy(next));
		else if (LIST_ITEM.test(line)) this.takeList();
		else if (line.startsWith('%%')) this.takeDelimited('comment', '%%');
		else if (line.startsWith('$$')) this.takeDelimited('math', '$$');
		else if (FOOTNOTE.test(line)) this.takeWhile('footnoteDefinition', (next) => this.isLazy(next) && !FOOTNOTE.test(next));
		else if (HTML.test(line)) this.takeWhile('html', (next) => !isBlank(next));
		else if (line.includes('|') && DELIMITER_ROW.test(this.peek())) this.takeWhile('table', (next) => this.isLazy(next));
		else this.takeParagraph();
	}

	private takeFrontmatter(): void {
		if (!this.text.startsWith('---')) return;
		const close = /^---[ \t]*\r?\n(?:[\s\S]*?\n)??---[ \t]*(?=\r?\n|$)/.exec(this.text);
		if (close === null) return;
		const endLine = close[0].split('\n').length - 1;
		this.blocks.push({ type: 'yaml', start: 0, end: close[0].length, startLine: 0, endLine });
		const newline = this.text.indexOf('\n', close[0].length);
		this.at = newline < 0 ? this.text.length : newline + 1;
		this.line = endLine + 1;
	}

	private takeParagraph(): void {
		const start = this.at;
		const startLine = this.line;
		this.take();
		while (this.at < this.text.length) {
			const line = this.current();
			if (SETEXT.test(line)) {
				this.take();
				return this.close('heading', start, startLine);
			}
			if (!this.isLazy(line)) break;
			// A table's header row ends the paragraph before it.
			if (line.includes('|') && DELIMITER_ROW.test(this.peek())) break;
			this.take();
		}
		this.close('paragraph', start, startLine);
	}

	/** A list goes on over blank lines as long as more items or indented text follow. */
	private takeList(): void {
		const start = this.at;
		const startLine = this.line;
		let fence: RegExp | undefined;
		this.take();
		let saved = this.mark();
		let afterBlank = false;
		while (this.at < this.text.length) {
			const line = this.current();
			if (fence !== undefined) {
				if (fence.test(line)) fence = undefined;
			} else if (isBlank(line)) {
				afterBlank = true;
				this.take();
				continue;
			} else {
				const indented = /^[ \t]/.test(line);
				const item = LIST_ITEM.test(line) && !RULE.test(line);
				if (!item && !indented && (afterBlank || !this.isLazy(line))) break;
				const opening = indented ? FENCE.exec(line) : null;
				if (opening !== null) fence = closingFence(opening[1] ?? '');
			}
			afterBlank = false;
			this.take();
			saved = this.mark();
		}
		this.reset(saved);
		this.close('list', start, startLine);
	}

	private takeFenced(type: BlockType, closing: RegExp): void {
		const start = this.at;
		const startLine = this.line;
		this.take();
		while (this.at < this.text.length) {
			const isClosing = closing.test(this.current());
			this.take();
			if (isClosing) break;
		}
		this.close(type, start, startLine);
	}

	/** A comment or formula: closed on its own line, or by the next line that has the mark. */
	private takeDelimited(type: BlockType, mark: string): void {
		const line = this.current();
		if (line.indexOf(mark, mark.length) >= 0) return this.takeParagraphOrOne(type, line, mark);
		if (this.text.indexOf(mark, this.at + mark.length) < 0) return this.takeParagraph();
		this.takeFenced(type, mark === '%%' ? /%%/ : /\$\$/);
	}

	/** Text that goes on after a closed comment makes the line an ordinary paragraph. */
	private takeParagraphOrOne(type: BlockType, line: string, mark: string): void {
		if (line.trimEnd().endsWith(mark)) this.takeOne(type);
		else this.takeParagraph();
	}

	private takeOne(type: BlockType): void {
		const start = this.at;
		const startLine = this.line;
		this.take();
		this.close(type, start, startLine);
	}

	private takeWhile(type: BlockType, goesOn: (line: string) => boolean): void {
		const start = this.at;
		const startLine = this.line;
		this.take();
		while (this.at < this.text.length && goesOn(this.current())) this.take();
		this.close(type, start, startLine);
	}

	/** Whether a line would continue a paragraph. */
	private isLazy(line: string): boolean {
		if (isBlank(line)) return false;
		const first = line.trimStart().charCodeAt(0);
		// Letters and most other characters begin no block: this saves testing every pattern on every line.
		if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first > 127) return true;
		return !(
			HEADING.test(line) ||
			FENCE.test(line) ||
			RULE.test(line) ||
			QUOTE.test(line) ||
			LIST_ITEM.test(line) ||
			HTML.test(line) ||
			line.startsWith('%%') ||
			line.startsWith('$$')
		);
	}

	private current(): string {
		const newline = this.text.indexOf('\n', this.at);
		return this.text.slice(this.at, newline < 0 ? this.text.length : newline);
	}

	private peek(): string {
		const newline = this.text.indexOf('\n', this.at);
		if (newline < 0) return '';
		const end = this.text.indexOf('\n', newline + 1);
		return this.text.slice(newline + 1, end < 0 ? this.text.length : end);
	}

	private take(): void {
		const newline = this.text.indexOf('\n', this.at);
		this.lastEnd = newline < 0 ? this.text.length : newline;
		this.at = newline < 0 ? this.text.length : newline + 1;
		this.line++;
	}

	private mark(): { readonly at: number; readonly line: number; readonly lastEnd: number } {
		return { at: this.at, line: this.line, lastEnd: this.lastEnd };
	}

	private reset(saved: { readonly at: number; readonly line: number; readonly lastEnd: number }): void {
		this.at = saved.at;
		this.line = saved.line;
		this.lastEnd = saved.lastEnd;
	}

	private close(type: BlockType, start: number, startLine: number): void {
		this.blocks.push({ type, start, end: this.lastEnd, startLine, endLine: this.line - 1 });
	}
}

function closingFence(opening: string): RegExp {
	return new RegExp(`^[ \\t]*${opening.charAt(0)}{${opening.length},}[ \\t\\r]*$`);
}

function isBlank(line: string): boolean {
	return line === '' || /^\s*$/.test(line);
}
