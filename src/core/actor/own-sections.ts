/** Sections of the person's own, under headings that `cardSections` names (docs/reading.md, "Sections of your own"). */

import { plainText } from '../markdown/inline';
import { textOf, type Block, type Outline } from '../markdown/outline';
import { PointReader } from './case/points';
import type { CasePoint, OwnSection } from './note/actor-note';
import { everySection, sectionExtent, type Section } from './note/sections';
import { unquoted } from './note/text';
import type { Conventions } from './words/conventions';
import { Headings } from './words/headings';
import { ownKey } from './words/own-word';

/** A line of the setting: `Heading` or `Heading = Title`. */
export interface SectionLine {
	/** The heading it names (see `ownKey`). */
	readonly key: string;
	/** What the section is called on the card, plain text. */
	readonly title: string;
}

/** The heading and title of a line; `undefined` where it names no heading. */
export function readSectionLine(line: string): SectionLine | undefined {
	const equals = line.indexOf('=');
	const heading = (equals < 0 ? line : line.slice(0, equals)).replace(/^\s*#{1,6}\s/, '');
	const key = ownKey(heading);
	if (key === undefined) return undefined;
	const title = equals < 0 ? '' : line.slice(equals + 1).trim();
	return { key, title: title === '' ? plainText(heading.replaceAll('*', ' ')) : title };
}

/** The sections that the lines name, in the order of the lines; those without items are left out. */
export function readOwnSections(outline: Outline, conventions: Conventions): OwnSection[] {
	if (conventions.cardSections.length === 0) return [];
	const lines = conventions.cardSections.flatMap((line) => readSectionLine(line) ?? []);
	const named = lines.map(({ key }) => new Headings([], [key]));
	const found = everySection(outline).flatMap((section) => {
		const order = named.findIndex((headings) => headings.has(section.key));
		return order < 0 ? [] : [{ section, order }];
	});
	const opening = new Set(found.map(({ section: { siblings, index } }) => siblings[index]));
	const points = new PointReader(outline, conventions);
	return found.sort((one, other) => one.order - other.order).flatMap(({ section, order }) => {
		const items = partsOf(outline, section, opening).flatMap((part) => itemsOf(part, points));
		return items.length === 0 ? [] : [{ heading: section.title, title: lines[order]?.title ?? '', line: section.line, items }];
	});
}

/** What stands under one heading of a section, its own or a sub-heading. */
interface Part {
	readonly label: string;
	readonly blocks: Block[];
}

/** The parts of a section, without those under headings that are sections themselves. */
function partsOf(outline: Outline, section: Section, sections: ReadonlySet<Block | undefined>): Part[] {
	let part: Part = { label: section.title, blocks: [] };
	const parts = [part];
	let other = Infinity;
	for (const block of unquoted(sectionExtent(section))) {
		if (block.kind === 'heading') {
			if (sections.has(block)) other = Math.min(other, block.level);
			else if (block.level <= other) other = Infinity;
			if (other < Infinity) continue;
			part = { label: plainText(textOf(outline, block)), blocks: [] };
			parts.push(part);
		} else if (other === Infinity) part.blocks.push(block);
	}
	return parts;
}

/** List items; without them the rows of tables; without either, paragraphs. */
function itemsOf({ label, blocks }: Part, points: PointReader): CasePoint[] {
	// A point is made for a side, which is not kept here.
	const under = { side: 'bull', words: label, names: false } as const;
	const items = points.ofItems(blocks.filter((block) => block.kind === 'item'), under);
	const rows = items.length > 0 ? items : blocks.flatMap((block) => (block.kind === 'table' ? points.ofRows(block, under) : []));
	const found = rows.length > 0 ? rows : blocks.flatMap((block) => (block.kind === 'paragraph' ? points.ofParagraph(block, under) : []));
	return found.map(({ point }) => point);
}
