import {
	cursorCharLeft,
	cursorCharRight,
	cursorDocEnd,
	cursorDocStart,
	cursorGroupLeft,
	cursorGroupRight,
	cursorLineDown,
	cursorLineUp,
	deleteLine,
	indentLess,
	indentMore,
	insertNewlineAndIndent,
	isolateHistory,
	moveLineDown,
	moveLineUp,
	redo,
	undo,
} from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection, type ChangeSpec, type TransactionSpec } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import { minimalChange } from './minimal-change';

interface Position {
	line: number;
	ch: number;
}

interface Range {
	from: Position;
	to: Position;
}

interface RangeOrCaret {
	from: Position;
	to?: Position;
}

interface EditorChange extends RangeOrCaret {
	text: string;
}

interface EditorTransaction {
	replaceSelection?: string;
	changes?: EditorChange[];
	selections?: RangeOrCaret[];
	selection?: RangeOrCaret;
}

const COMMANDS: Record<string, Command> = {
	goUp: cursorLineUp,
	goDown: cursorLineDown,
	goLeft: cursorCharLeft,
	goRight: cursorCharRight,
	goStart: cursorDocStart,
	goEnd: cursorDocEnd,
	goWordLeft: cursorGroupLeft,
	goWordRight: cursorGroupRight,
	indentMore,
	indentLess,
	newlineAndIndent: insertNewlineAndIndent,
	swapLineUp: moveLineUp,
	swapLineDown: moveLineDown,
	deleteLine,
	toggleFold,
	foldAll,
	unfoldAll,
};

/** Obsidian's `Editor` over a CodeMirror 6 view. Each call that changes the text is one step of the undo history. */
export class StageEditor {
	/** The CodeMirror view; not in Obsidian's types, but what editor plugins use. */
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		const change = minimalChange(this.getValue(), content);
		if (change !== undefined) this.change({ changes: change });
	}

	getLine(line: number): string {
		return line < 0 || line > this.lastLine() ? '' : this.cm.state.doc.line(line + 1).text;
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: Position, to: Position): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.change(this.cm.state.replaceSelection(replacement), origin);
	}

	replaceRange(replacement: string, from: Position, to: Position = from, origin?: string): void {
		this.change({ changes: this.changeOf({ text: replacement, from, to }) }, origin);
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): { anchor: Position; head: Position }[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
			anchor: this.offsetToPos(anchor),
			head: this.offsetToPos(head),
		}));
	}

	setCursor(position: Position | number, ch = 0): void {
		this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
	}

	setSelection(anchor: Position, head: Position = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: { anchor: Position; head?: Position }[], main = 0): void {
		const selected = ranges.map(({ anchor, head }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
		);
		this.cm.dispatch({ selection: EditorSelection.create(selected, main) });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView({ from, to }: Range, center = false): void {
		const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: string): void {
		COMMANDS[command]?.(this.cm);
	}

	transaction({ replaceSelection, changes, selections, selection }: EditorTransaction, origin?: string): void {
		if (replaceSelection !== undefined) this.replaceSelection(replaceSelection, origin);
		const change = this.cm.state.changes((changes ?? []).map((one) => this.changeOf(one)));
		const wanted = selections ?? (selection === undefined ? [] : [selection]);
		this.change({ changes: change }, origin);
		// Positions are meant in the text as it is after the changes.
		if (wanted.length > 0) this.setSelections(wanted.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
	}

	wordAt(position: Position): Range | null {
		const word = this.cm.state.wordAt(this.posToOffset(position));
		return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset({ line, ch }: Position): number {
		const { doc } = this.cm.state;
		if (line < 0) return 0;
		if (line >= doc.lines) return doc.length;
		const { from, length } = doc.line(line + 1);
		return from + Math.max(0, Math.min(ch, length));
	}

	offsetToPos(offset: number): Position {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
		return { line: line.number - 1, ch: Math.max(0, Math.min(offset, doc.length) - line.from) };
	}

	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => EditorChange | void,
		ignoreEmpty = true,
	): void {
		const { from, to } = this.cm.state.selection.main;
		const changes: EditorChange[] = [];
		for (let line = this.offsetToPos(from).line; line <= this.offsetToPos(to).line; line++) {
			const text = this.getLine(line);
			if (ignoreEmpty && text === '' && from !== to) continue;
			const change = write(line, text, read(line, text));
			if (change !== undefined) changes.push(change);
		}
		if (changes.length > 0) this.transaction({ changes });
	}

	private changeOf({ text, from, to }: EditorChange): ChangeSpec {
		return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
	}

	private change(spec: TransactionSpec, origin?: string): void {
		this.cm.dispatch({
			...spec,
			annotations: isolateHistory.of('full'),
			...(origin === undefined ? {} : { userEvent: origin }),
		});
	}
}
