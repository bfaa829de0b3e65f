/** Which sections of a card a block shows. */

import { suggestion } from '../../lines/did-you-mean';
import type { CardSection, SectionId } from '../card-sections';

/** What sections are called in a block; a section of any other name goes by its title. */
const NAMES: ReadonlyMap<string, SectionId> = new Map<string, SectionId>([
	['stats', 'quick stats'], ['quick stats', 'quick stats'],
	['properties', 'properties'],
	['bull', 'bull'],
	['bear', 'bear'],
	['related', 'related'],
	['problems', 'problems'],
]);

/** The sections that were asked for, and what can't be shown. */
export interface PickedSections {
	/** In the order in which they were asked for. */
	readonly sections: readonly CardSection[];
	/** Whole sentences on names that are no section's. A section that this note has not is left out in silence. */
	readonly problems: readonly string[];
}

/** Picks the sections of a card that go by the names in `show`, each once. */
export function pickSections(sections: readonly CardSection[], show: readonly string[]): PickedSections {
	const byTitle = new Map(sections.map((section) => [section.title.toLowerCase(), section]));
	const picked = new Set<CardSection>();
	const problems: string[] = [];
	for (const name of show) {
		const key = name.trim().toLowerCase();
		const id = NAMES.get(key);
		const section = id === undefined ? byTitle.get(key) : sections.find((each) => each.id === id);
		if (section !== undefined) picked.add(section);
		else if (id === undefined) problems.push(unknown(name, [...NAMES.keys(), ...sections.map(({ title }) => title)]));
	}
	return { sections: [...picked], problems };
}

function unknown(name: string, names: readonly string[]): string {
	const meant = suggestion(name, names);
	return `This card has no section "${name}".${meant === '' ? ' Sections are stats, properties, bull, bear and related.' : meant}`;
}
