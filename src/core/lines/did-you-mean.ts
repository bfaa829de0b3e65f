/** What a person may have meant by a name that nothing has. */

import { distance } from 'fastest-levenshtein';
import { LIMITS } from '../limits';

/**
 * The one of `candidates` that comes closest to `written`, whatever case and accents, if it is close
 * enough: at most a third of the letters differ, and at least three are written. Of equals the first; of a
 * text that is too long to be a name, none.
 */
export function didYouMean(written: string, candidates: Iterable<string>): string | undefined {
	if (written.length > LIMITS.comparedName) return undefined;
	const wanted = bare(written);
	let closest: string | undefined;
	let limit = Math.floor(wanted.length / 3) + 1;
	for (const candidate of candidates) {
		const name = bare(candidate);
		if (Math.abs(name.length - wanted.length) >= limit) continue;
		const off = lettersOff(wanted, name);
		if (off >= limit) continue;
		closest = candidate;
		limit = off;
	}
	return wanted.length < 3 ? undefined : closest;
}

/** The question to put behind a sentence: ` Did you mean Tencent?`, or nothing. */
export function suggestion(written: string, candidates: Iterable<string>): string {
	const meant = didYouMean(written, candidates);
	return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/** How many letters differ. Two that have changed places are one mistake. */
function lettersOff(one: string, other: string): number {
	const off = distance(one, other);
	return off === 2 && one.length === other.length && inOrder(one) === inOrder(other) ? 1 : off;
}

function inOrder(text: string): string {
	return Array.from(text).sort().join('');
}

function bare(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
