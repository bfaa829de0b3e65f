/** Reads a line of a note as what is shown of it on its own. Rendering whole notes is the app's job. */

import { pairMarks, type PairedToken } from './pair-marks';
import type { Part } from './part';
import { isPlain, scanLine } from './scan';

/**
 * What `text` shows as running text, whatever it begins with: `> 50%` is no quote, `- 3%` no bullet. Line breaks
 * count as blanks. Links, images and embeds are links, comments nothing, and code that a plugin would run, formulas
 * and all other HTML stay as written. Never throws, and takes a time that grows with the length of `text`.
 */
export function readRunningText(text: string): readonly Part[] {
	const line = /[\r\n]/.test(text) ? text.split(/[\r\n]+/).map((part) => part.trim()).join(' ').trim() : text.trim();
	if (isPlain(line)) return line === '' ? [] : [{ kind: 'text', text: line }];
	return nested(pairMarks(scanLine(line)));
}

/** A stretch that is not closed yet. */
interface Open {
	readonly parts: Part[];
	/** The part that holds it once it is closed; a link that is not followed is no more than its words. */
	readonly close: (content: readonly Part[]) => readonly Part[];
	readonly isInLink: boolean;
}

function nested(tokens: readonly PairedToken[]): readonly Part[] {
	const whole: Open = { parts: [], close: (content) => content, isInLink: false };
	const open: Open[] = [];
	const inner = (): Open => open.at(-1) ?? whole;
	const closeOne = (): void => {
		const last = open.pop();
		if (last !== undefined) inner().parts.push(...last.close(last.parts));
	};
	for (const { token, closes, rest, opens } of tokens) {
		const { isInLink } = inner();
		for (let count = 0; count < closes; count++) closeOne();
		if (token.kind === 'link end') closeOne();
		addToken(inner(), token, rest);
		if (token.kind === 'link start') {
			const { link } = token;
			open.push({ parts: [], close: (content) => (link === undefined ? content : [{ ...link, content }]), isInLink: link !== undefined });
		}
		for (const as of opens) open.push({ parts: [], close: (content) => [{ kind: 'style', as, content }], isInLink });
	}
	return whole.parts;
}

function addToken({ parts, isInLink }: Open, token: PairedToken['token'], rest: string): void {
	if (token.kind === 'code') parts.push(token);
	else if (token.kind === 'break') parts.push({ kind: 'break' });
	else if (token.kind !== 'link') addText(parts, rest);
	else if (isInLink) addText(parts, token.words);
	else parts.push({ ...token.link, content: [{ kind: 'text', text: token.words }] });
}

/** Text goes on in the part before it. */
function addText(parts: Part[], text: string): void {
	const last = parts.at(-1);
	if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
	else if (text !== '') parts.push({ kind: 'text', text });
}
