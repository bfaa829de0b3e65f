/** Prints what an actor note says as a note, so that reading it must give it back. */

import fc from 'fast-check';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import { escapeCell } from '../../../src/core/markdown/table-row';

type Point = readonly [text: string, children: readonly string[]];

/** What a note says, without where it says it. */
export interface Said {
	readonly aliases: readonly string[];
	readonly tags: readonly string[];
	readonly properties: readonly (readonly [key: string, value: string | readonly string[]])[];
	readonly quickStats: readonly (readonly [metric: string, value: string, source: string | null])[];
	readonly bull: readonly Point[];
	readonly bear: readonly Point[];
	readonly updated: string | null;
	readonly created: string | null;
	/** Links without a group stand first. */
	readonly related: readonly (readonly [target: string, note: string | null, group: string | null])[];
}

/** What a note was read to say. */
export function saidBy({ aliases, tags, properties, quickStats, bull, bear, updated, created, related }: ActorNote): Said {
	const points = (side: ActorNote['bull']): Point[] => side.map(({ text, children }) => [text, children.map((child) => child.text)]);
	return {
		aliases,
		tags,
		properties: Object.entries(properties),
		quickStats: quickStats.map(({ metric, value, source }) => [metric, value, source]),
		bull: points(bull),
		bear: points(bear),
		updated: updated?.date ?? null,
		created: created?.date ?? null,
		related: related.map(({ target, note, group }) => [target, note, group]),
	};
}

/** A note that says all that. */
export function printNote({ aliases, tags, properties, quickStats, bull, bear, updated, created, related }: Said): string {
	const hasSource = quickStats.some(([, , source]) => source !== null);
	const row = (cells: readonly string[]): string => `| ${cells.slice(0, hasSource ? 3 : 2).map(escapeCell).join(' | ')} |`;
	const stats = quickStats.map(([metric, value, source]) => row([metric, value, source ?? '']));
	const footer = [...(created === null ? [] : [`Created ${created}`]), ...(updated === null ? [] : [`Updated ${updated}`])];
	return [
		'---', 'tags:', ...['actor', ...tags].map((tag) => `  - ${JSON.stringify(tag)}`), `aliases: ${flowList(aliases)}`,
		...properties.map(([key, value]) => `${key}: ${typeof value === 'string' ? JSON.stringify(value) : flowList(value)}`),
		'---', '',
		...(stats.length === 0 ? [] : ['## Quick stats', '', row(['Metric', 'Value', 'Source']), row(['---', '---', '---']), ...stats, '']),
		...printPoints('Bull', bull), ...printPoints('Bear', bear),
		'## Related', ...printLinks(related), '',
		...(footer.length === 0 ? [] : [`*${footer.join(' · ')}*`]),
	].join('\n');
}

function flowList(items: readonly string[]): string {
	return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}

function printPoints(label: string, points: readonly Point[]): string[] {
	if (points.length === 0) return [];
	return [`**${label}:**`, ...points.flatMap(([text, children]) => [`- ${text}`, ...children.map((child) => `  - ${child}`)]), ''];
}

function printLinks(links: Said['related']): string[] {
	return links.flatMap(([target, note, group], index) => [
		...(group === null || group === links[index - 1]?.[2] ? [] : [`### ${group.replaceAll('_', '\\_')}`]),
		`- [[${target}]]${note === null ? '' : ` — ${note}`}`,
	]);
}

/** Names that plain objects come with: kept as keys anywhere, they would be taken for those. */
export const OBJECT_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const PHRASES = [
	'sales', '$4.2B', '~$5B (FY2025)', '|', 'a|b', '[[Beta]]', '[[Beta Corp|Beta]]', '[site](https://acme.example/a_b)', '[', ']', '**up**', '`a|b`', '\\#1', '50%', 'é', '阿里', '📈', '—', '- ', ': ',
	'#', '"', '\'', '{{', '<b>', '2026-01-01', 'updated', '&',
];

/** Texts as authors write them; not the first words of anything that is read as more than a text. */
const text = fc.array(fc.constantFrom(...PHRASES, ...OBJECT_NAMES), { maxLength: 5 }).map((phrases) => ['Its', ...phrases].join(' ').trim());
const name = fc.oneof(fc.constantFrom(...OBJECT_NAMES, '0700', 'Acme, Inc.', '@acme', 'A: "B"', 'C:\\D', '阿里巴巴', 'two\tcells', '[a]', '#1', '- x', 'null', '1e3'), text.map((words) => words.replace(/\[\[|\]\]/g, '')));
const word = fc.oneof(fc.constantFrom(...OBJECT_NAMES), fc.stringMatching(/^[a-z]{1,6}$/));
const date = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 })).map((parts) => parts.join('-'));
const points = fc.array(fc.tuple(text, fc.array(text, { maxLength: 2 })), { maxLength: 3 });
const maybeText: fc.Arbitrary<string | null> = fc.option(text);
const link = (group: string | null) => fc.tuple(fc.oneof(word, fc.constantFrom('Beta Corp', 'Nestlé', '阿里巴巴', 'A (B)')), maybeText, fc.constant(group));

/** Anything that a note may say. */
export const anythingSaid: fc.Arbitrary<Said> = fc.record({
	aliases: fc.array(name, { maxLength: 3 }),
	tags: fc.uniqueArray(word, { maxLength: 4, selector: (tag) => tag.toLowerCase() }),
	properties: fc.uniqueArray(fc.tuple(word.map((key) => `${key} of it`), fc.oneof(fc.constant(''), name, fc.array(name, { maxLength: 3 }))), { maxLength: 4, selector: ([key]) => key }),
	quickStats: fc.array(fc.tuple(text, fc.oneof(fc.constant(''), text), maybeText), { maxLength: 5 }),
	bull: points,
	bear: points,
	updated: fc.option(date),
	created: fc.option(date),
	related: fc.tuple(fc.array(link(null), { maxLength: 3 }), fc.array(word.chain((group) => fc.array(link(group), { maxLength: 2 })), { maxLength: 3 })).map(([first, grouped]) => [...first, ...grouped.flat()]),
});
