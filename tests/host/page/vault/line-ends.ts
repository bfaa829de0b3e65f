const LINE_END = /\r\n|\r|\n/;

/** A text as an editor has it, each line ending in `\n`. */
export function withPlainLineEnds(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/**
 * Gives an edited text, whose lines end in `\n`, the line ends of the text it was made from. A line that was there keeps its
 * own; a new one ends as the first line did.
 */
export function withLineEndsOf(before: string, edited: string): string {
	if (!before.includes('\r')) return edited;
	const old = linesOf(before);
	const usual = old[0]?.end || '\n';
	const lines = edited.split('\n');
	const ends = endsFor(lines, old).map((end) => end || usual);
	const text = lines.map((line, index) => line + (index < lines.length - 1 ? ends[index] : '')).join('');
	// A line that ended in `\r`, before an empty one that ends in `\n`: together they would be one end.
	return withPlainLineEnds(text) === edited ? text : lines.join(usual);
}

interface Line {
	readonly text: string;
	/** Empty for the last line. */
	readonly end: string;
}

function linesOf(text: string): Line[] {
	const ends = [...text.matchAll(new RegExp(LINE_END, 'g'))].map(([end]) => end);
	return text.split(LINE_END).map((line, index) => ({ text: line, end: ends[index] ?? '' }));
}

/** The end that each line had, where it was there: above and below what was edited by its place, in between by its words. */
function endsFor(lines: readonly string[], old: readonly Line[]): (string | undefined)[] {
	const head = sharedFromStart(old, lines);
	const tail = sharedFromStart(old.slice(head).reverse(), lines.slice(head).reverse());
	const edited = old.slice(head, old.length - tail);
	const byWords = new Map(edited.map(({ text, end }) => [text, end]));
	return lines.map((text, index) => {
		if (index < head) return old[index]?.end;
		if (index >= lines.length - tail) return old[old.length - lines.length + index]?.end;
		return byWords.get(text) ?? edited[index - head]?.end;
	});
}

function sharedFromStart(old: readonly Line[], lines: readonly string[]): number {
	const differing = lines.findIndex((line, index) => old[index]?.text !== line);
	return differing < 0 ? lines.length : differing;
}
