/** The rows of each part of a card, from what the note says. */

import type { ActorNote, CasePoint, PropertyValue, QuickStat, RelatedLink } from '../actor/note/actor-note';
import { describeUnread, type UnreadSection } from '../explain/unread';
import type { ReadProblem } from '../markdown/read-problem';
import { nameOf } from '../actor/note/path';
import { CREATED_KEYS, propertyKey } from '../actor/words/vocabulary';
import { plainText } from '../markdown/inline';
import type { CardRow, FigureRow, LinkRow, ProblemRow } from './card-row';
import type { FactOf } from './row-facts';

/** Quick stats in the note's order, each with its age. */
export function quickStatRows(stats: readonly QuickStat[], factOf: FactOf): FigureRow[] {
	return stats.map(({ metric, value, source, line }) => {
		const fact = factOf({ kind: 'quick stat', name: metric, line });
		return { kind: 'figure', label: metric, value, source: SAYS_NOTHING.test(source ?? '') ? null : source, fact, line };
	});
}

/** Empty, or a dash that stands for that. */
const SAYS_NOTHING = /^[-–—−\s]*$/;

/** Properties that steer Obsidian and say nothing about the actor. */
const APP_PROPERTIES = new Set(
	['cssclass', 'cssclasses', 'publish', 'permalink', 'image', 'cover', 'banner', 'icon', 'kanban plugin'].map(propertyKey),
);

/**
 * The frontmatter's filled-in properties, without those that quick stats or the freshness line show
 * already (`updatedProperties` are keys). They lead to the first line, where the frontmatter opens.
 */
export function propertyRows(note: NoteWithProperties, updatedProperties: readonly string[]): FigureRow[] {
	const updatedKeys = new Set(updatedProperties);
	const metrics = new Set(note.quickStats.map(({ metric }) => propertyKey(plainText(metric))));
	return Object.entries(note.properties).flatMap(([name, property]) => {
		const key = propertyKey(name);
		const value = valueText(property);
		if (value === '' || metrics.has(key) || APP_PROPERTIES.has(key) || isShownDate(key, note, updatedKeys)) return [];
		if (key === 'title' && (value === note.title || value === note.name)) return [];
		return { kind: 'figure' as const, label: name, value, source: null, fact: null, line: 1 };
	});
}

type NoteWithProperties = Pick<ActorNote, 'name' | 'title' | 'properties' | 'quickStats' | 'updated' | 'unreadableUpdated' | 'created'>;

/** Whether the freshness line shows this property. One that is named like a date and holds none is shown as a property. */
function isShownDate(key: string, { updated, unreadableUpdated, created }: NoteWithProperties, updatedKeys: ReadonlySet<string>): boolean {
	if (updatedKeys.has(key)) return updated !== null || unreadableUpdated !== null;
	return created !== null && CREATED_KEYS.includes(key);
}

function valueText(value: PropertyValue): string {
	return (typeof value === 'string' ? value : value.join(', ')).trim();
}

/** Points with what is nested under them; where they come from several labels, each label stands above its points. */
export function pointRows(points: readonly CasePoint[], underLabels: boolean): CardRow[] {
	const rows: CardRow[] = [];
	let label: string | undefined;
	for (const point of points) {
		if (underLabels && point.label !== label) rows.push({ kind: 'group', title: plainText(point.label) });
		label = point.label;
		rows.push({ kind: 'point', text: point.text, nested: false, line: point.line });
		for (const { text, line } of point.children) rows.push({ kind: 'point', text, nested: true, line });
	}
	return rows;
}

/** Related links as the note groups them, those under no sub-heading first, each with the age of what is said of it. */
export function relatedRows(links: readonly RelatedLink[], factOf: FactOf): CardRow[] {
	const groups = new Map<string | null, LinkRow[]>([[null, []]]);
	for (const link of links) {
		const rows = groups.get(link.group) ?? [];
		const { target, note, line } = link;
		const fact = factOf({ kind: 'related', name: target, line });
		rows.push({ kind: 'link', target, name: nameOf(target), note: note === '' ? null : note, fact, line });
		groups.set(link.group, rows);
	}
	return [...groups].flatMap(([group, rows]) => (group === null ? rows : [{ kind: 'group' as const, title: plainText(group) }, ...rows]));
}

/** Lines that could not be read, in line order. */
export function problemRows(problems: readonly ReadProblem[]): ProblemRow[] {
	return problems.map(({ line, message }) => ({ kind: 'problem', line, message }));
}

/** Sections that are not read, with what stands in each and why. */
export function unreadRows(sections: readonly UnreadSection[]): ProblemRow[] {
	return sections.map((section) => ({ kind: 'problem', line: section.line, message: describeUnread(section) }));
}
