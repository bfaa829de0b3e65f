/** Which marks of emphasis may open before a word and close behind one (CommonMark 6.2). */

import type { Token } from './token';

/** More marks in a row than anybody sets words with are text. */
const LONGEST_RUN = 6;

/** What the marks of one character from `from` to `to` are. Two `~` or `=` strike out and highlight; one or three are text. */
export function runOf(text: string, from: number, to: number): Token {
	const marks = text.slice(from, to);
	const isText = /^[~=]/.test(marks) ? marks.length !== 2 : marks.length > LONGEST_RUN;
	if (isText) return { kind: 'text', text: marks };
	const before = kindOf(text.charAt(from - 1));
	const after = kindOf(text.charAt(to));
	const opens = after !== 'blank' && (after !== 'sign' || before !== 'word');
	const closes = before !== 'blank' && (before !== 'sign' || after !== 'word');
	const isWithinWord = marks.startsWith('_') && opens && closes;
	const canOpen = opens && (!isWithinWord || before === 'sign');
	const canClose = closes && (!isWithinWord || after === 'sign');
	return { kind: 'run', text: marks, canOpen, canClose };
}

function kindOf(character: string): 'blank' | 'sign' | 'word' {
	if (/^\s?$/.test(character)) return 'blank';
	return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word';
}
