/** What a note says in words and figures, gathered once for all that looks for evidence in it. */

import type { ActorNote, CasePoint } from '../../actor/note/actor-note';

/** The texts of a note, Markdown and all. */
export interface NoteTexts {
	/** What the quick stats and properties are called, and what they say, in their order. */
	readonly cells: readonly NamedText[];
	/** Gathers sentences: bull and bear points, and what is said of related actors. Few notes need them. */
	readonly sentences: () => readonly string[];
}

/** A value and what it is called. */
export interface NamedText {
	readonly name: string;
	readonly text: string;
}

/** Gathers the texts of `note`. */
export function textsOf(note: ActorNote): NoteTexts {
	const stats = note.quickStats.map(({ metric, value }) => ({ name: metric, text: value }));
	const properties = Object.entries(note.properties).map(([name, value]) => ({ name, text: [value].flat().join(', ') }));
	return { cells: [...stats, ...properties], sentences: () => sentencesIn(note) };
}

function sentencesIn({ bull, bear, related }: ActorNote): string[] {
	return [...[...bull, ...bear].flatMap(sentencesOf), ...related.flatMap(({ note }) => note ?? [])];
}

function sentencesOf({ text, children }: CasePoint): string[] {
	return [text, ...children.map((child) => child.text)];
}

/** What a row is called, in small letters, without marks and what stands in brackets: cheaper than the key of a metric. */
export function bareName(name: string): string {
	return name.replace(/\s*[(（][^()（）]*[)）]|[*_`:：]/g, '').trim().toLowerCase();
}
