import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { snapshotPrinter } from '../../../../src/core/comparison/snapshot/print';
import { snapshotDrift } from '../../../../src/core/comparison/snapshot/drift';
import { describeRefresh, refreshSnapshots, type PrintFor } from '../../../../src/core/comparison/snapshot/refresh';
import { printSnapshot } from '../../../../src/core/comparison/snapshot/snapshot';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { runs } from '../../../runs';
import { noteWithStats } from '../../actor/note-sample';
import { arbitraryQuery } from '../query/arbitrary-query';
import { BOTH, snapshotBy, snapshotOf, THEN, TODAY, vaultOf, withoutFingerprint } from './snapshot-sample';

function refreshed(text: string, printFor: PrintFor): string {
	return applyEdits(text, refreshSnapshots(text, printFor, TODAY).edits);
}

const TAGGED: ComparisonQuery = { who: { kind: 'tag', tag: 'a' }, show: 'table' };
const taggedOf = (figures: Readonly<Record<string, string>>, day = THEN): string => snapshotBy(vaultOf(figures), day, TAGGED);

test('a table that the notes no longer agree with is written anew, with the day, and nothing around it', () => {
	const text = `# Note\n\n${snapshotOf({ A: '5', B: '6' })}\n\nText *As of ${THEN}*`;
	expect(refreshed(text, vaultOf({ A: '7', B: '6' }))).toBe(`# Note\n\n${snapshotOf({ A: '7', B: '6' }, TODAY)}\n\nText *As of ${THEN}*`);
});

test('a table that still agrees is left as it is, its day too', () => {
	const text = snapshotOf({ A: '5', B: '6' });
	expect(refreshSnapshots(text, vaultOf({ A: '5', B: '6' }), TODAY)).toEqual({ edits: [], refreshed: 0, unchanged: 1, problems: [] });
});

describe('the order of metrics', () => {
	const rows = ['| P/E | 5 | 6 |', '| HQ | Here | Here |'];
	const turned = (text: string): string => text.replace(rows.join('\n'), [...rows].reverse().join('\n')).replace(/printed: [\da-f]+/, 'printed: e1cd2b41');
	const down: ComparisonQuery = { ...BOTH, actorsRun: 'down' };
	const printed = snapshotBy(vaultOf({ A: '5', B: '6' }), THEN, down);
	const turnedDown = printed.replace(/^\| (\S+) \| (\S+) \| (\S+) \|$/gm, '| $1 | $3 | $2 |');

	test('that nobody has asked for is no difference', () => {
		expect(turnedDown).not.toBe(printed);
		for (const text of [turned(snapshotOf({ A: '5', B: '6' })), turnedDown]) {
			expect(refreshSnapshots(text, vaultOf({ A: '5', B: '6' }), TODAY)).toMatchObject({ edits: [], unchanged: 1 });
		}
		expect(refreshSnapshots(turnedDown, vaultOf({ A: '6', B: '5' }), TODAY).unchanged).toBe(0);
	});

	test('that the person asks for in the marker is one', () => {
		const text = snapshotOf({ A: '5', B: '6' }).replace('[[B]]; printed', '[[B]]; metrics: HQ, P/E; printed');
		expect(refreshed(text, vaultOf({ A: '5', B: '6' }))).toContain([...rows].reverse().join('\n'));
	});
});

test('a damaged snapshot is left as it is, and the others are refreshed', () => {
	const damaged = snapshotOf({ A: '1' }).replace('%% end dossier-snapshot %%', '');
	const whole = taggedOf({ A: '5', B: '6' });
	const printFor = vaultOf({ A: '7', B: '6' });
	const text = `${damaged}\n\n${whole}\n\n${taggedOf({ A: '7', B: '6' })}`;
	const { edits, ...outcome } = refreshSnapshots(text, printFor, TODAY);
	expect(outcome).toEqual({ refreshed: 1, unchanged: 1, problems: [{ line: 1, message: expect.stringMatching(/^This static table has no end marker/) as string }] });
	expect(applyEdits(text, edits)).toBe(`${damaged}\n\n${taggedOf({ A: '7', B: '6' }, TODAY)}\n\n${taggedOf({ A: '7', B: '6' })}`);
});

test('a snapshot of an actor that is gone is left as it is, and says so', () => {
	const text = `Text.\n\n${snapshotOf({ A: '5', B: '6' })}`;
	expect(refreshSnapshots(text, vaultOf({ A: '7' }), TODAY)).toEqual({ edits: [], refreshed: 0, unchanged: 0, problems: [{ line: 3, message: 'No actor is called "B".' }] });
});

describe('lines below a table in the words of an earlier version', () => {
	const asOf = (day: string): string => `*As of ${day} · 1 actor, 1 metric*`;
	/** A printer whose table has these lines below it, those of a warning in the words of today. */
	const printing = (cell: string, ...lines: readonly string[]): PrintFor => (_, day) => ({ table: ['| Metric | [[A]] |', '| --- | --- |', `| Revenue, net | ${cell} |`, '', asOf(day), ...lines].join('\n') });
	const written = (cell: string, ...lines: readonly string[]): string => snapshotBy(printing(cell, ...lines), THEN, TAGGED);
	const NOW = '*In Revenue, net, not like for like: FY2025 and 2024.*';

	test.each([
		'*In Revenue, net, figures in USD are ranked; B gives its own beside another figure.*',
		'*In Revenue, net, figures in USD per share are ranked; B, C and D give theirs beside another figure. Periods differ (FY2025, 2024).*',
		'*In Revenue, net, bare figures are ranked; B gives its own beside another figure.*',
		'*In Revenue, net, periods differ (FY2025, 2024).*',
		'*In Revenue, net, dates differ (2024 to 2026-02). 1 of 3 figures is an estimate.*',
		'*In Revenue, net, 2 of 3 figures are estimates. 1 cell in another currency is not ranked.*',
		'*In Revenue, net, 3 cells of other kinds or units are not ranked.*',
		'*In Revenue, net, no two figures are in one currency, so none is ranked.*',
		"*In Revenue, net, 2 values in other currencies aren't ranked. 1 value in a different unit isn't ranked.*",
		'*In Revenue, net, dates range from 2024-01 to 2026-02.*',
	])('are no reason to write it anew: %s', (line) => {
		expect(refreshSnapshots(written('$1B', line), printing('$1B', NOW), TODAY)).toMatchObject({ edits: [], refreshed: 0, unchanged: 1 });
		for (const text of [written('$1B', line), withoutFingerprint(written('$1B', line))]) {
			expect(refreshed(text, printing('$2B', NOW))).toContain(`| Revenue, net | $2B |\n\n${asOf(TODAY)}\n${NOW}\n\n%%`);
		}
	});

	test.each([
		['on another metric', ['*In Profit, periods differ (FY2025, 2024).*']],
		['that are no longer said', ['*In Revenue, net, periods differ (FY2025, 2024).*', '*In Profit, periods differ (FY2025, 2024).*']],
		['in words of today', ['*In Revenue, net, not like for like: FY2026 and 2024.*']],
	])('are brought up to date with it: %s', (_, lines) => {
		expect(refreshSnapshots(written('$1B', ...lines), printing('$1B', NOW), TODAY)).toMatchObject({ refreshed: 1 });
	});
});

describe('a table of an earlier version, which does not tell of which time figures are', () => {
	const index = new ActorIndex();
	index.set(noteWithStats('A', [['FY2026 revenue', '$5B']]));
	index.set(noteWithStats('B', [['FY2025 revenue', '$6B']]));
	const printFor = snapshotPrinter({ index, resolve: (target) => index.get(`Actors/${target}.md`)?.path, from: 'Home.md', terms: compileMetricTerms([]) }, ({ name }) => `[[${name}]]`);
	const printed = printFor(BOTH, THEN);
	const text = printSnapshot(BOTH, THEN, 'bare' in printed ? (printed.bare ?? '') : '');

	test('is found, and none of its cells differs', () => {
		expect(text).toContain('| Revenue | $5B | $6B |');
		expect(snapshotDrift(text, printFor)).toBeUndefined();
	});

	test('tells it once it is refreshed', () => {
		expect(refreshed(text, printFor)).toContain('| Revenue | $5B FY2026 | $6B FY2025 |');
	});
});

test('a snapshot without a table gets one', () => {
	const empty = printSnapshot(TAGGED, THEN, '').replace(/\n+/g, '\n');
	expect(refreshed(empty, vaultOf({ A: '5' }))).toBe(taggedOf({ A: '5' }, TODAY));
});

test.each(['\r\n', '\r'])('line breaks are those of the note: %j', (lineBreak) => {
	const inNote = (text: string): string => text.replaceAll('\n', lineBreak);
	const text = inNote(`Text\n\n${snapshotOf({ A: '5', B: '6' })}\n`);
	expect(refreshSnapshots(text, vaultOf({ A: '5', B: '6' }), TODAY).edits).toEqual([]);
	expect(refreshed(text, vaultOf({ A: '7', B: '6' }))).toBe(inNote(`Text\n\n${snapshotOf({ A: '7', B: '6' }, TODAY)}\n`));
});

describe('refreshing twice', () => {
	const figure = fc.oneof(fc.string(), fc.constantFrom('~$5B', '%% end dossier-snapshot %%', '%%', '| x', '```', '[[A|b]]', '\n\n# H', '\\', '— '));
	const figures = fc.record({ A: figure, B: figure });
	const part = fc.oneof(
		fc.record({ query: fc.oneof(fc.constantFrom(BOTH, TAGGED), arbitraryQuery), figures }).map(({ query, figures: of }) => snapshotBy(vaultOf(of), THEN, query)),
		fc.constantFrom('Text.', '%% end dossier-snapshot %%', '%% dossier-snapshot 2026-11-01: tag: a %%', '%% dossier-snapshot', '```', '> %%', '- x', '%%'),
	);

	test('is refreshing once, in any note', () => {
		let rewritten = 0;
		fc.assert(fc.property(fc.array(part, { maxLength: 5 }), figures, fc.constantFrom('\n', '\n\n', '\r\n\r\n'), (parts, now, lineBreak) => {
			const printFor = vaultOf(now);
			const text = parts.join(lineBreak);
			const once = refreshed(text, printFor);
			const again = refreshSnapshots(once, printFor, TODAY);
			expect(again.edits).toEqual([]);
			expect(again.problems).toHaveLength(refreshSnapshots(text, printFor, TODAY).problems.length);
			if (once !== text) rewritten++;
		}), { numRuns: runs(500) });
		expect(rewritten).toBeGreaterThan(runs(500) / 10);
	});

	test('touches nothing outside of whole snapshots', () => {
		fc.assert(fc.property(fc.array(part, { maxLength: 5 }), figures, (parts, now) => {
			const text = parts.join('\n\n');
			for (const { from, to } of refreshSnapshots(text, vaultOf(now), TODAY).edits) {
				const replaced = text.slice(from, to);
				expect(replaced).toMatch(/^(?:%% dossier-snapshot [^\n]*%%|\|[^]*\||\*As of [^]*\*|\n*)$/);
				expect(replaced).not.toContain('Text.');
			}
		}));
	});
});

const problems = (...lines: number[]): { line: number; message: string }[] => lines.map((line) => ({ line, message: 'It has no end.' }));

test.each<[string, [refreshed: number, unchanged: number, problems: number[]], string[]]>([
	['one that was refreshed', [1, 0, []], ['1 static table refreshed.']],
	['several, and some that agree', [2, 3, []], ['2 static tables refreshed, 3 unchanged.']],
	['none that had to be', [0, 2, []], ['2 static tables unchanged.']],
	['a note without any', [0, 0, []], ['Nothing to refresh. Live tables update themselves.']],
	['one that could not be, alone', [0, 0, [12]], ['Line 12: It has no end.']],
	['one that could not be, among others', [1, 1, [12]], ['1 static table refreshed, 1 unchanged.', 'Line 12: It has no end.']],
	['many that could not be', [0, 0, [1, 2, 3, 4, 5]], ['Line 1: It has no end.', 'Line 2: It has no end.', 'Line 3: It has no end.', '2 more problems in this note.']],
])('%s: what was done is said in sentences', (_name, [refreshed, unchanged, lines], sentences) => {
	expect(describeRefresh({ refreshed, unchanged, problems: problems(...lines) })).toEqual(sentences);
});
