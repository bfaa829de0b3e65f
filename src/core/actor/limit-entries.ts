/** Keeps the lists of a note to what a card and a table can hold, and says where that leaves something out. */

import { LIMITS, partlyRead } from '../limits';
import { counted } from '../wording';
import type { ReadProblem } from '../markdown/read-problem';
import type { ActorNote, CasePoint, OwnSection } from './note/actor-note';

/**
 * The note with its lists within `LIMITS`, and a problem for each list that is cut, at the first entry left out;
 * the same note where none is.
 */
export function limitEntries(note: ActorNote): ActorNote {
	const problems: ReadProblem[] = [];
	const cut = <Entry>(entries: readonly Entry[], what: string, lineOf: (entry: Entry) => number): readonly Entry[] => {
		const left = entries[LIMITS.entries];
		if (left !== undefined) problems.push({ line: lineOf(left), message: partlyRead(LIMITS.entries, entries.length, what) });
		return left === undefined ? entries : entries.slice(0, LIMITS.entries);
	};
	const cutPoints = (points: readonly CasePoint[], what: string): readonly CasePoint[] => {
		const { kept, left } = withinPoints(points);
		if (left !== undefined) problems.push({ line: left.line, message: partlyRead(LIMITS.points, countOf(points), what) });
		return kept;
	};
	const cutSections = (sections: readonly OwnSection[]): readonly OwnSection[] => sections.map((section) => (
		{ ...section, items: cutPoints(section.items, `items under ${section.heading}`) }
	));
	const properties = Object.entries(note.properties);
	const lists = {
		aliases: cut(note.aliases, 'aliases', atFrontmatter),
		tags: cut(note.tags, 'tags', atFrontmatter),
		// Only what is cut is made anew: hardly any note has so many.
		properties: properties.length <= LIMITS.entries ? note.properties : Object.fromEntries(cut(properties, 'properties', atFrontmatter)),
		quickStats: cut(note.quickStats, 'quick stats', lineOf),
		moreStats: cut(note.moreStats, 'other figures', lineOf),
		bull: cutPoints(note.bull, 'bull points'),
		bear: cutPoints(note.bear, 'bear points'),
		related: cut(note.related, 'related actors', lineOf),
		...(note.sections && { sections: cutSections(note.sections) }),
	};
	if (problems.length === 0 && note.problems.length <= LIMITS.problems) return note;
	return { ...note, ...lists, problems: [...firstProblems(note.problems), ...problems].sort((a, b) => a.line - b.line) };
}

/** Aliases, tags and properties have no line of their own: they lead to the first. */
function atFrontmatter(): number {
	return 1;
}

function lineOf({ line }: { readonly line: number }): number {
	return line;
}

/** The first points, each counted with its details, and the first point or detail that is left out. */
function withinPoints(points: readonly CasePoint[]): { kept: readonly CasePoint[]; left: { readonly line: number } | undefined } {
	const kept: CasePoint[] = [];
	let room: number = LIMITS.points;
	for (const point of points) {
		if (room === 0) return { kept, left: point };
		const left = point.children[room - 1];
		kept.push(left === undefined ? point : { ...point, children: point.children.slice(0, room - 1) });
		if (left !== undefined) return { kept, left };
		room -= 1 + point.children.length;
	}
	return { kept: points, left: undefined };
}

function countOf(points: readonly CasePoint[]): number {
	return points.reduce((count, { children }) => count + 1 + children.length, 0);
}

/** The first problems; where there are too many, the last one counts those that are not told. */
function firstProblems(problems: readonly ReadProblem[]): readonly ReadProblem[] {
	const left = problems[LIMITS.problems];
	if (left === undefined) return problems;
	const more = problems.length - LIMITS.problems;
	const message = `From here on ${counted(more, 'more line', 'en')} couldn't be read.`;
	return [...problems.slice(0, LIMITS.problems), { line: left.line, message }];
}
