/** Finds the partner of each mark: what sets words, and what is no more than an asterisk (CommonMark 6.2 and its appendix). */

import type { Style } from './part';
import type { Run, Token } from './token';

/** A token, and what is known of it as a mark. */
export interface PairedToken {
	readonly token: Token;
	/** How many stretches of set words end here. */
	closes: number;
	/** What is left to be shown as text. */
	rest: string;
	/** The stretches that begin here, the outermost first. */
	readonly opens: Style[];
}

/** More marks than this that wait for a partner at once are text. It bounds how deep parts nest, and the time that pairing takes. */
const MOST_WAITING = 20;

/** Pairs the marks among tokens. No pair crosses another, or the end of a link. */
export function pairMarks(tokens: readonly Token[]): readonly PairedToken[] {
	const paired = tokens.map((token): PairedToken => ({ token, closes: 0, rest: 'text' in token ? token.text : '', opens: [] }));
	let waiting: PairedToken[] = [];
	let aroundLink: PairedToken[] = [];
	for (const mark of paired) {
		const { token } = mark;
		if (token.kind === 'link start') [aroundLink, waiting] = [waiting, []];
		else if (token.kind === 'link end') waiting = aroundLink;
		else if (token.kind === 'run') pairRun(waiting, mark, token);
		else if (token.kind === 'html') pairTag(waiting, mark, token);
	}
	return paired;
}

function pairRun(waiting: PairedToken[], mark: PairedToken, run: Run): void {
	while (run.canClose && mark.rest !== '') {
		const opening = lastOf(waiting, ({ token }) => token.kind === 'run' && isPair(token, run));
		if (opening === undefined) break;
		const length = Math.min(2, opening.rest.length, mark.rest.length);
		pair(opening, mark, styleOf(mark.rest.slice(0, length)), length);
		if (opening.rest === '') waiting.pop();
	}
	if (run.canOpen && mark.rest !== '') wait(waiting, mark);
}

function pairTag(waiting: PairedToken[], mark: PairedToken, { name, closes }: Extract<Token, { kind: 'html' }>): void {
	if (!closes) {
		wait(waiting, mark);
		return;
	}
	const opening = lastOf(waiting, ({ token }) => token.kind === 'html' && token.name === name);
	if (opening === undefined) return;
	pair(opening, mark, name, Infinity);
	waiting.pop();
}

/** The last mark that waits and fits. Those behind it wait no longer. */
function lastOf(waiting: PairedToken[], fits: (mark: PairedToken) => boolean): PairedToken | undefined {
	const found = [...waiting].reverse().find(fits);
	if (found !== undefined) waiting.length = waiting.indexOf(found) + 1;
	return found;
}

/** Sets what stands between two marks, and takes so many characters off each. */
function pair(opening: PairedToken, closing: PairedToken, as: Style, length: number): void {
	opening.rest = opening.rest.slice(length);
	closing.rest = closing.rest.slice(length);
	opening.opens.unshift(as);
	closing.closes++;
}

function wait(waiting: PairedToken[], mark: PairedToken): void {
	if (waiting.length < MOST_WAITING) waiting.push(mark);
}

/** Whether two runs may be a pair: of a run that could both open and close, only where the lengths leave no doubt. */
function isPair(opening: Run, closing: Run): boolean {
	if (opening.text.charAt(0) !== closing.text.charAt(0)) return false;
	const [one, other] = [opening.text.length, closing.text.length];
	return !(opening.canClose || closing.canOpen) || (one + other) % 3 !== 0 || (one % 3 === 0 && other % 3 === 0);
}

function styleOf(marks: string): Style {
	if (marks.startsWith('~')) return 'del';
	if (marks.startsWith('=')) return 'mark';
	return marks.length === 2 ? 'strong' : 'em';
}
