/** Facts right under a note's title, without a heading: bold labels, inline fields, or a table of metrics and values. */

import { plainText } from '../../markdown/inline';
import type { Block, Outline } from '../../markdown/outline';
import type { Conventions } from '../words/conventions';
import { isPlaceholder, unquoted } from '../note/text';
import { isTime } from './cells';
import { haveShortValues, introducedBlocks, isPlain, isProse, listEntries } from './list';
import type { Pair } from './pair';
import { addStat, type StatsRows } from './rows';
import { isStatsTable, readStatsTable } from './table';

/** The facts between a note's first H1, or its top where it has none, and the next heading. None where they are not plainly facts. */
export function readTitleFacts(outline: Outline, conventions: Conventions): StatsRows {
	const { blocks, hasTitle } = blocksUnderTitle(outline);
	const stats: StatsRows = { rows: [], problems: [] };
	const others = introducedBlocks(outline, blocks, conventions);
	for (const run of runsOf(blocks).map((each) => each.filter((block) => !others.has(block)))) {
		const [first] = run;
		if (first?.kind !== 'table') for (const { isBold: _, ...fact } of factsOf(outline, run, conventions, hasTitle)) addStat(stats, fact);
		else if (isStatsTable(outline, first, conventions, 'both')) stats.rows.push(...readStatsTable(outline, first, conventions).rows);
	}
	return stats;
}

function blocksUnderTitle({ text, blocks }: Outline): { blocks: readonly Block[]; hasTitle: boolean } {
	const first = blocks.findIndex(({ kind }) => kind === 'heading');
	const opening = blocks[first];
	const hasTitle = opening?.kind === 'heading' && opening.level === 1;
	const from = hasTitle ? first + 1 : 0;
	const end = blocks.findIndex(({ kind }, index) => index >= from && kind === 'heading');
	const under = blocks.slice(from, end < 0 ? blocks.length : end);
	return { blocks: unquoted(under.filter((block) => !isCallout(text, block))), hasTitle };
}

/** A callout has a title of its own, which says what is in it. */
function isCallout(text: string, block: Block): boolean {
	const [first] = block.kind === 'quote' ? block.blocks : [];
	return first?.kind === 'paragraph' && text.startsWith('[!', first.lines[0]?.from ?? text.length);
}

/** Neighbours that are paragraphs, items of a list, or a table each. */
function runsOf(blocks: readonly Block[]): Block[][] {
	const runs: Block[][] = [];
	let last: Block['kind'] | undefined;
	for (const block of blocks) {
		const isOne = block.kind === last && block.kind !== 'table';
		last = block.kind;
		if (isOne) runs.at(-1)?.push(block);
		else if (['paragraph', 'item', 'table'].includes(block.kind)) runs.push([block]);
	}
	return runs;
}

/**
 * The facts of a run of lines or items: those with a value whose label is of the actor. Under a title only bold labels and
 * inline fields are surely labels; an outline has its facts as items at its top.
 */
function factsOf(outline: Outline, run: readonly Block[], conventions: Conventions, hasTitle: boolean): readonly Pair[] {
	const entries = listEntries(outline, run, conventions);
	const pairs = entries.filter((pair) => pair !== undefined).filter(({ isBold }) => isBold || !hasTitle);
	const facts = pairs.filter(({ metric, value }) => !isPlaceholder(value) && isOfActor(metric, conventions) && !isProse(value));
	const others = pairs.length - facts.length;
	return isPlain(entries.length - others, facts) && haveShortValues(facts) ? facts : [];
}

/** Whether a label is of the actor: neither of the note, nor a time, nor one of bull and bear points. */
function isOfActor(label: string, conventions: Conventions): boolean {
	const { noteLabels, label: caseLabel } = conventions;
	const text = plainText(label);
	if (noteLabels.has(text.toLowerCase()) || isTime(text, conventions)) return false;
	caseLabel.lastIndex = 0;
	return !caseLabel.test(`${text}: `);
}
