/** The least that any Markdown reader has to do. Reading is measured against these. */

/** Counts the line ends of a text, in one pass. */
export function countLineEnds(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}

type LineKind = 'blank' | 'heading' | 'item' | 'quote' | 'row' | 'rule' | 'code' | 'text';

interface ClassifiedLine {
	readonly kind: LineKind;
	readonly text: string;
}

/** The simplest scanner: splits a text into lines and classifies each by how it begins, without nesting. */
export function classifyLines(text: string): ClassifiedLine[] {
	let fence = '';
	return text.split('\n').map((line) => {
		const opens = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence !== '') {
			if (opens?.startsWith(fence) === true) fence = '';
			return { kind: 'code', text: line };
		}
		if (opens !== undefined) {
			fence = opens;
			return { kind: 'code', text: line };
		}
		return { kind: kindOf(line), text: line };
	});
}

function kindOf(line: string): LineKind {
	if (line.trim() === '') return 'blank';
	if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) return 'heading';
	if (/^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return 'rule';
	if (/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) return 'item';
	if (/^ {0,3}>/.test(line)) return 'quote';
	return /^ {0,3}\|/.test(line) ? 'row' : 'text';
}
