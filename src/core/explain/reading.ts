/** A note taken apart once, for all questions about it. */

import type { ActorNote } from '../actor/note/actor-note';
import { everySection, type Section } from '../actor/note/sections';
import type { Conventions } from '../actor/words/conventions';
import { endsWithBlank } from '../actor/words/phrase';
import type { Vocabulary } from '../actor/words/vocabulary';
import { LIMITS } from '../limits';
import { plainText } from '../markdown/inline';
import type { Outline } from '../markdown/outline';
import { readOutline } from '../markdown/scan/scan-outline';

/** A note, its text, and what they are explained by. */
export interface NoteReading {
	readonly note: ActorNote;
	readonly outline: Outline;
	/** Every heading and callout of it, in document order. */
	readonly sections: readonly Section[];
	readonly lines: readonly string[];
	readonly conventions: Conventions;
}

/** Takes apart the text that `note` was read from by `conventions`. */
export function noteReading(note: ActorNote, text: string, conventions: Conventions): NoteReading {
	const outline = readOutline(text.slice(0, LIMITS.noteLength));
	const sections = everySection(outline);
	return { note, outline, sections, lines: outline.text.split(/\r\n?|\n/), conventions };
}

/** The nearest section at or above a line that `isIt`. */
export function sectionAbove({ sections }: NoteReading, line: number, isIt: (section: Section) => boolean): Section | undefined {
	let found: Section | undefined;
	for (const section of sections) {
		if (section.line > line) break;
		if (isIt(section)) found = section;
	}
	return found;
}

/** The nearest section at or above a line. */
export function nearestSection({ sections }: NoteReading, line: number): Section | undefined {
	let [low, high] = [0, sections.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sections[middle]?.line ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	return sections[low - 1];
}

/** The line of a label: the nearest at or above `line` that says its words; `null` where that is too far away. */
export function lineOfLabel({ lines }: NoteReading, label: string, line: number): number | null {
	const words = label.toLowerCase();
	for (let at = line; at >= Math.max(1, line - FARTHEST); at--) {
		if (plainText(lines[at - 1] ?? '').toLowerCase().includes(words)) return at;
	}
	return null;
}

/** In lines. */
const FARTHEST = 300;

/** Whether a text says a word as a whole; one of a script without blanks may stand anywhere. */
function saysWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const around = text.charAt(at - 1) + text.charAt(at + word.length);
		if (!endsWithBlank(word) || !/[\p{L}\p{N}]/u.test(around)) return true;
	}
	return false;
}

type WordsOf = (vocabulary: Vocabulary) => readonly string[];

/** The longest of the languages' words that stands in a text; `null` where none does, and the word is the person's own. */
export function knownWord({ conventions }: NoteReading, text: string, wordsOf: WordsOf): string | null {
	const lower = text.toLowerCase();
	const words = conventions.languages.flatMap(wordsOf).filter((word) => saysWord(lower, word));
	return words.reduce<string | null>((longest, word) => (word.length > (longest?.length ?? 0) ? word : longest), null);
}
