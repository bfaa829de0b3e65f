/** The Markdown of a comparison, and that it reads back as what it was printed from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ACTOR_RULE } from '../../../../src/core/actor/vault/rule';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { ENGLISH } from '../../../../src/core/actor/words/languages/english';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { compareActors as compareWith } from '../../../../src/core/comparison/table/compare';
import type { ComparedCell, ComparisonOptions, ComparisonTable } from '../../../../src/core/comparison/table/table';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { printComparison } from '../../../../src/core/comparison/print/markdown';
import { directionFor } from '../../../../src/core/comparison/print/texts';
import { isDelimiterRow, splitRow } from '../../../../src/core/markdown/table-row';
import { runs } from '../../../runs';
import { noteWithStats } from '../../actor/note-sample';
import { cell, column, tableOf, usd, value } from '../compared-sample';

const TEN_DOLLARS = usd(10);

const terms = compileMetricTerms([]);
const compareActors = (notes: readonly ActorNote[], asked: Omit<ComparisonOptions, 'terms'> = {}) => compareWith(notes, { terms, ...asked });
const link = ({ name }: { readonly name: string }): string => `[[${name}]]`;
const options = { link, asOf: '2026-11-23' };
const actorsNamed = (...names: string[]) => names.map((name) => noteWithStats(name, [['HQ', `${name} City`]]));

describe('direction', () => {
	test('up to four actors stand across', () => {
		expect(printComparison(compareActors(actorsNamed('A', 'B', 'C', 'D')), options)).toBe([
			'| Metric | [[A]] | [[B]] | [[C]] | [[D]] |',
			'| --- | --- | --- | --- | --- |',
			'| HQ | A City | B City | C City | D City |',
			'',
			'*As of 2026-11-23 · 4 actors, 1 metric*',
		].join('\n'));
	});

	test('five actors and more stand down', () => {
		expect(printComparison(compareActors(actorsNamed('A', 'B', 'C', 'D', 'E')), options)).toBe([
			'| Actor | HQ |',
			'| --- | --- |',
			'| [[A]] | A City |',
			'| [[B]] | B City |',
			'| [[C]] | C City |',
			'| [[D]] | D City |',
			'| [[E]] | E City |',
			'',
			'*As of 2026-11-23 · 5 actors, 1 metric*',
		].join('\n'));
	});

	test('can be asked for', () => {
		const table = compareActors(actorsNamed('A', 'B'));
		expect(directionFor(table)).toBe('across');
		expect(printComparison(table, { ...options, actors: 'down' })).toContain('| Actor | HQ |\n');
	});
});

describe('cells', () => {
	test.each([
		['a plain value', '~$5.4T', '~$5.4T'],
		['a pipe', 'a | b', 'a \\| b'],
		['a link with words of its own', '[[TSMC|Taiwan Semi]]', '[[TSMC\\|Taiwan Semi]]'],
		['a link that is escaped already', '[[TSMC\\|Taiwan Semi]]', '[[TSMC\\|Taiwan Semi]]'],
		['a relative link', '[[../Funds/X]]', '[[../Funds/X]]'],
		['line breaks', 'one\ntwo\r\n three', 'one two three'],
		['emphasis', '**$1B** (\\#2)', '**$1B** (\\#2)'],
		['the author\'s own n/a', 'n/a', 'n/a'],
		['an empty value', '', ''],
	])('%s', (_, value, printed) => {
		const [header, , row] = printComparison(compareActors([noteWithStats('A', [['HQ', value]])]), options).split('\n');
		expect(header).toBe('| Metric | [[A]] |');
		expect(row).toBe(`| HQ | ${printed} |`);
	});

	test('a row that a note lacks is a dash', () => {
		const notes = [noteWithStats('A', [['HQ', 'Oslo']]), noteWithStats('B', [['Founded', '1999']])];
		expect(printComparison(compareActors(notes), options)).toContain('| HQ | Oslo | — |\n| Founded | — | 1999 |');
	});

	test('the time of a figure stands behind it, unless the table is to be bare', () => {
		const table = tableOf(['A'], [column([cell(usd(5, { text: '$5B' }), { suffix: 'FY2026' })], { name: 'Revenue' })]);
		expect(printComparison(table, options)).toContain('| Revenue | $5B FY2026 |');
		expect(printComparison(table, { ...options, isBare: true })).toContain('| Revenue | $5B |');
	});

	test('pipes of links to the actors are escaped too, whatever style the link is in', () => {
		const table = compareActors(actorsNamed('A'));
		expect(printComparison(table, { ...options, link: () => '[[Actors/A|A]]' })).toContain('| Metric | [[Actors/A\\|A]] |');
		expect(printComparison(table, { ...options, link: () => '[A](Actors/A.md)' })).toContain('| Metric | [A](Actors/A.md) |');
	});
});

describe('below the table', () => {
	const below = (table: ComparisonTable): string[] => printComparison(table, options).split('\n\n')[1]?.split('\n').slice(1) ?? [];

	test('what keeps a column from comparing is said, a line for each metric', () => {
		const metrics = [column([null, null], { name: 'Revenue', warnings: ['Not like for like: FY2025 and 2024.', "1 value in another currency isn't ranked."] }), column([null, null], { name: 'HQ' })];
		expect(below(tableOf(['A', 'B'], metrics))).toEqual(["*In Revenue, not like for like: FY2025 and 2024. 1 value in another currency isn't ranked.*"]);
	});

	test('actors are named that count with another figure than their first', () => {
		const withUsd = (): ComparedCell => cell(value({ kind: 'currency', currency: 'CNY', amount: 70, alternatives: [TEN_DOLLARS] }), { compared: TEN_DOLLARS });
		const sentence = (count: number): string => below(tableOf(['A', 'B', 'C', 'D', 'E', 'F'], [column([cell(usd(1)), ...Array.from({ length: 5 }, (_, index) => (index < count ? withUsd() : null))], { name: 'Revenue' })])).join('');
		expect(sentence(1)).toBe("*In Revenue, ranked in USD, using the dollar figure B's note gives.*");
		expect(sentence(2)).toContain('the dollar figures the notes of B and C give.');
		expect(sentence(3)).toContain('the notes of B, C and D give.');
		expect(sentence(5)).toContain('the notes of B, C, D and 2 more give.');
	});
});

describe('medians', () => {
	const table = tableOf(['A', 'B'], [column([null, null], { name: 'Revenue', median: 450e9 }), column([null, null], { name: 'HQ', basis: null })]);

	test('stand in a last row where actors run down', () => {
		expect(printComparison(table, { ...options, actors: 'down' })).toContain('| [[B]] | — | — |\n| *Median* | $450B |  |\n\n');
	});

	test('have no place where actors run across', () => {
		expect(printComparison(table, { ...options, actors: 'across' })).not.toContain('Median');
	});

	test('need no row where there are none', () => {
		expect(printComparison(compareActors(actorsNamed('A', 'B', 'C', 'D', 'E')), options)).not.toContain('Median');
	});
});

test('in an actor note, no line below a table is taken for something that the note says of itself', () => {
	for (const name of ['Updated', 'Bear case', 'Bull', 'Created', 'Last updated 2026-01-01', '## Quick stats', 'Risk\n\n## Bear case\n\n- x']) {
		const read = (text: string) => readActorNote(text, 'Actors/A.md', { conventions: compileConventions([ENGLISH]), parseYaml: () => null, actorRules: [DEFAULT_ACTOR_RULE] });
		const printed = printComparison(tableOf(['A', 'B'], [column([null, null], { name, warnings: ['Not like for like: 2026-01-01.', 'Dates range from 2026-01-01 to 2026-02-01.'] })]), options);
		expect(read(`#actor\n\n${printed}\n`)).toEqual(read('#actor\n'));
	}
});

test('in an actor note, a comparison is neither an Updated mark nor quick stats', () => {
	const read = (text: string) => readActorNote(text, 'Actors/A.md', { conventions: compileConventions([ENGLISH]), parseYaml: () => null, actorRules: [DEFAULT_ACTOR_RULE] });
	const note = '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| HQ | Oslo |\n\n*Updated 2026-01-01*\n';
	for (const actors of ['across', 'down'] as const) {
		const printed = printComparison(compareActors(actorsNamed('A', 'B')), { ...options, actors });
		expect(read(`${note}\n${printed}\n`)).toEqual(read(note));
		expect(read(`#actor\n\n${printed}\n`)).toEqual(read('#actor\n'));
	}
});

/** Cells as notes have them: brackets and backticks closed within the cell, as a row of the source needs them too. */
const words = fc.stringMatching(/^[\p{L}\p{N} $~%+#*_().,—-]{0,12}$/u);
const inline = fc.oneof(
	words,
	fc.constantFrom('|', ' | ', '||', '\n', '\r\n', '—', '\\', '[', ']'),
	fc.tuple(words, words).map(([target, shown]) => `[[x${target.trim()}|${shown.trim()}y]]`),
	words.map((text) => `\`x${text}|\``),
);
const cellText = fc.array(inline, { maxLength: 6 }).map((parts) => parts.join(' '));
/** What a cell must read as: one line, and no pipe that was escaped already. */
const asRead = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim().replaceAll('\\|', '|');

test('a printed table reads back as the cells it was printed from', () => {
	fc.assert(fc.property(
		fc.array(fc.array(cellText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 7 }),
		(valuesByActor) => {
			const notes = valuesByActor.map((values, index) => noteWithStats(`Actor ${index}`, values.map((value, row) => [`M${row} ${value}`, value])));
			const table = compareActors(notes, { maxMetrics: 100 });
			const lines = printComparison(table, { ...options, link: ({ name }) => `[[Actors/${name}|${name}]]`, actors: 'across' }).split('\n');
			expect(isDelimiterRow(lines[1] ?? '')).toBe(true);
			expect(splitRow(lines[0] ?? '')).toEqual(['Metric', ...table.actors.map(({ name }) => `[[Actors/${name}|${name}]]`)]);
			expect(lines.slice(2, -2).map(splitRow)).toEqual(table.metrics.map(({ name, cells }) => (
				[asRead(name), ...cells.map((cell) => (cell === null ? '—' : asRead(`${cell.value} ${cell.suffix ?? ''}`)))]
			)));
		},
	));
});

test('any text keeps its cell, whatever pipes, brackets, backslashes and line breaks are in it', () => {
	const anyText = fc.string({ unit: fc.constantFrom('|', '[', ']', '[[', ']]', '\\', '\n', '`', ' ', 'a', 'b', '!', '—') });
	const bare = (text: string): string => asRead(text).replaceAll('\\', '');
	fc.assert(fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), (all) => {
		const metrics = all.map(([name, text], index) => column([cell(value({ kind: 'text', text })), cell(value({ kind: 'text', text: name }))], { key: `${index}`, name }));
		const lines = printComparison(tableOf(['A', 'B'], metrics), { ...options, actors: 'across' }).split('\n');
		const wanted = all.map(([name, text]) => [name, text, name]);
		// An embed doesn't stay as it is written; it keeps to its cell all the same.
		const seen = (cells: readonly string[], row: number): string[] => cells.map((each, at) => (wanted[row]?.[at]?.includes('![') === true ? 'an embed' : bare(each)));
		expect(lines.slice(2, -2).map((line, row) => seen(splitRow(line), row))).toEqual(wanted.map(seen));
	}), { numRuns: runs(500) });
});

test('both directions hold the same cells', () => {
	fc.assert(fc.property(fc.array(fc.array(cellText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 7 }), (valuesByActor) => {
		const table = compareActors(valuesByActor.map((values, index) => noteWithStats(`Actor ${index}`, values.map((value, row) => [`M${row}`, value]))));
		const read = (actors: 'across' | 'down'): string[][] => (
			printComparison(table, { ...options, actors }).split('\n').filter((line) => line.startsWith('|') && !isDelimiterRow(line)).map(splitRow)
		);
		const withoutCorner = (rows: string[][]): string[][] => rows.map((row, index) => (index === 0 ? ['', ...row.slice(1)] : row));
		expect(withoutCorner(read('down'))).toEqual(transposed(withoutCorner(read('across'))));
	}));
});

function transposed(rows: readonly (readonly string[])[]): string[][] {
	return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}
