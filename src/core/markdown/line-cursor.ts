/**
 * Where the scanner stands in a note: line by line, and within a line by columns, as CommonMark counts them (a tab
 * runs to the next multiple of four).
 */

const SPACE = 32;
const TAB = 9;
const BYTE_ORDER_MARK = 0xfeff;

/** Reads a text line by line. Offsets are characters of the text; columns are what indentation is measured in. */
export class LineCursor {
	/** Counts from 1; 0 before the first line. */
	line = 0;
	/** Where the line begins and ends, its line break left out. */
	start = 0;
	end = 0;
	/** First character of the line that is not blank; `end` on a blank line. */
	content = 0;
	/** The code of that character, or -1 on a blank line. */
	char = -1;
	/** Columns of blank space before `content`, those that open containers have taken left out. */
	indent = 0;

	/** The column that `indent` is counted from. */
	private edge = 0;
	/** End of the line without its trailing blanks; before `start` where that has not been asked for yet. */
	private textEnd = -1;
	private next: number;
	/** The first line feed and carriage return not passed yet; the text's length where there is none. */
	private lineFeed = -1;
	private carriageReturn = -1;

	constructor(readonly text: string) {
		this.next = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	}

	/** Moves to the next line, and says whether there was one. */
	nextLine(): boolean {
		const start = this.next;
		if (start >= this.text.length) return false;
		if (this.lineFeed < start) this.lineFeed = this.find('\n', start);
		if (this.carriageReturn < start) this.carriageReturn = this.find('\r', start);
		this.line++;
		this.start = start;
		this.end = Math.min(this.lineFeed, this.carriageReturn);
		this.next = this.lineFeed === this.carriageReturn + 1 ? this.end + 2 : this.end + 1;
		this.measure(start, 0);
		return true;
	}

	/** Whether nothing but blank space is left on the line. */
	get blank(): boolean {
		return this.char < 0;
	}

	/** The line from its first character that is not blank, trailing blanks included. */
	get rest(): string {
		return this.text.slice(this.content, this.end);
	}

	/** End of the line's text, trailing blanks left out. */
	get trimmedEnd(): number {
		if (this.textEnd < this.start) {
			let end = this.end;
			while (end > this.start && isBlank(this.text.charCodeAt(end - 1))) end--;
			this.textEnd = end;
		}
		return Math.max(this.textEnd, this.content);
	}

	/** Spends `columns` columns of indentation; it must have as many. */
	skipColumns(columns: number): void {
		this.edge += columns;
		this.indent -= columns;
	}

	/** Spends the indentation and `length` characters of content, none of which may be a tab. */
	skipMarker(length: number): void {
		this.measure(this.content + length, this.edge + this.indent + length);
	}

	private find(lineBreak: string, from: number): number {
		const at = this.text.indexOf(lineBreak, from);
		return at < 0 ? this.text.length : at;
	}

	/** Finds the content at or after `from`, which stands at column `edge`. */
	private measure(from: number, edge: number): void {
		const { text, end } = this;
		let column = edge;
		let at = from;
		let char = -1;
		for (; at < end; at++) {
			char = text.charCodeAt(at);
			if (char === SPACE) column++;
			else if (char === TAB) column += 4 - (column % 4);
			else break;
		}
		this.content = at;
		this.char = at < end ? char : -1;
		this.edge = edge;
		this.indent = column - edge;
	}
}

/** Whether a character code is a space or a tab. */
export function isBlank(code: number): boolean {
	return code === SPACE || code === TAB;
}

/** Whether a character code is one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
