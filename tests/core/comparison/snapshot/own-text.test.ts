/** What a person writes into a snapshot, and what a refresh does to it: it stays, or nothing is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refreshSnapshots, type PrintFor, type SnapshotRefresh } from '../../../../src/core/comparison/snapshot/refresh';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { runs } from '../../../runs';
import { snapshotBy, snapshotOf, TODAY, vaultOf, withoutFingerprint } from './snapshot-sample';

const THEN = snapshotOf({ A: '5', B: '6' });
const NOW = snapshotOf({ A: '7', B: '6' }, TODAY);
const VAULT = vaultOf({ A: '7', B: '6' });

function refresh(text: string): Omit<SnapshotRefresh, 'edits'> & { readonly after: string } {
	const { edits, ...outcome } = refreshSnapshots(text, VAULT, TODAY);
	return { ...outcome, after: applyEdits(text, edits) };
}

/** The lines of a snapshot, of which the first two are the marker and a blank one. */
const [MARKER, P_E, HQ, GAP, AS_OF, AFTER] = [0, 4, 5, 6, 7, 8];

function withLine(snapshot: string, after: number, own: string): string {
	const lines = snapshot.split('\n');
	return [...lines.slice(0, after + 1), own, ...lines.slice(after + 1)].join('\n');
}

function withCells(snapshot: string, line: number, change: (row: string) => string): string {
	return snapshot.split('\n').map((row, index) => (index === line ? change(row) : row)).join('\n');
}

describe('a line of one\'s own stays where it is:', () => {
	const OWN = [
		'*My conclusion: A.*', '**Conclusion:** A.', 'A note.', '<!-- A comment -->', '- A point', '> [!note] A callout', '## A heading',
		'%% A comment %%', '![[A picture.png]]', '*In my view, A.*', '*As of today, A.*', '```\ncode\n```', '\n| Own | 1 | 2 |\n',
	];
	test.each(OWN.flatMap((own) => [MARKER, GAP, AFTER].map((line) => [own, line] as const)))('%j after line %i', (own, line) => {
		const outcome = refresh(withLine(THEN, line, own));
		expect(outcome).toMatchObject({ after: withLine(NOW, line, own), refreshed: 1, problems: [] });
		expect(refresh(outcome.after)).toMatchObject({ after: outcome.after, unchanged: 1, problems: [] });
	});

	test.each(['A note.', '*My conclusion: A.*', '**Conclusion:** A.', '*In my view, A.*', '*In P/E, I trust A.*'])('%j right below the line on the age', (own) => {
		expect(refresh(withLine(THEN, AS_OF, own))).toMatchObject({ after: withLine(NOW, AS_OF, own), problems: [] });
		const former = withoutFingerprint(THEN);
		expect(refresh(withLine(former, AS_OF, own))).toMatchObject({ after: withLine(NOW, AS_OF, own), problems: [] });
	});

	test('and what a person wrote in the marker', () => {
		const marker = (snapshot: string): string => snapshot.replace('; printed', '; // my remark; printed').replace('[[A]]', '[[A|Alpha]]');
		expect(refresh(marker(THEN)).after).toBe(marker(NOW));
	});
});

const CHANGED = 'This static table was changed by hand. Undo the change, or delete its markers to keep it and insert a new table.';

describe('a table with a change of one\'s own is left as it is, and its line is told:', () => {
	const cases: [string, string, number][] = [
		['a row', withLine(THEN, HQ, '| Own | 1 | 2 |'), HQ + 2],
		['a row among others', withLine(THEN, P_E, '| Own | 1 | 2 |'), P_E + 2],
		['a row of one cell', withLine(THEN, HQ, '| Own |'), HQ + 2],
		['a column', THEN.replace(/^\|.*\|$/gm, (row) => `${row} ${row.includes('---') ? '---' : 'own'} |`), 3],
		['text behind a row', withCells(THEN, HQ, (row) => `${row} my remark`), HQ + 1],
		['a remark in a cell', withCells(THEN, HQ, (row) => row.replace('Here |', 'Here (I think) |')), HQ + 1],
		['a remark in a cell of a row that is no longer up to date', withCells(THEN, P_E, (row) => row.replace('| 6 |', '| 6 <!-- sure? --> |')), P_E + 1],
		['a corrected figure', withCells(THEN, P_E, (row) => row.replace('| 6 |', '| 61 |')), P_E + 1],
		['two cells in each other\'s place', withCells(THEN, P_E, () => '| P/E | 6 | 5 |'), P_E + 1],
		['a name for an actor', withCells(THEN, 2, (row) => row.replace('[[B]]', '[[B|Beta]]')), 3],
		['another line on its age', THEN.replace('2 metrics*', '2 metrics, all checked*'), AS_OF + 1],
	];
	test.each(cases)('%s', (_, text, line) => {
		expect(refresh(`Text.\n\n${text}\n`)).toEqual({ after: `Text.\n\n${text}\n`, refreshed: 0, unchanged: 0, problems: [{ line: line + 2, message: CHANGED }] });
	});

	test.each(cases.slice(0, 5))('%s, in a table of an earlier version', (_, text) => {
		const former = withoutFingerprint(text);
		expect(refresh(former)).toMatchObject({ after: former, problems: [{ message: CHANGED }] });
	});
});

test('emphasis of one\'s own behind a remark is there afterwards, in a table of an earlier version too', () => {
	const remarked = withoutFingerprint(snapshotOf({ A: '$5B (FY2025)', B: '5' }));
	const text = remarked.replace(/^\*In P\/E, .*$/m, (remark) => `${remark} *In OWN, sell.*`);
	expect(text).not.toBe(remarked);
	expect(refresh(text).after).toContain('*In OWN, sell.*');
});

describe('what is no change by a person:', () => {
	test.each<[string, string]>([
		['cells made equally wide', THEN.replace(/\| (\S+) (?=\|)/g, (_, cell: string) => `| ${cell.padEnd(12)} `).replace(/---/g, '-----------')],
		['rows without blanks', THEN.replace(/ *\| */g, '|')],
		['pipes escaped and line ends of another kind', THEN.replaceAll('\n', '\r\n')],
		['blank lines', THEN.replaceAll('\n\n', '\n\n\n').replace('%%\n\n', '%%\n')],
		['links to a note that was renamed', THEN.replace('| [[B]] |', '| [[Former B]] |')],
		['a table of an earlier version', withoutFingerprint(THEN)],
	])('%s', (_, text) => {
		const { after, ...outcome } = refresh(text);
		expect(outcome).toEqual({ refreshed: 1, unchanged: 0, problems: [] });
		expect(after.replaceAll('\r', '').replace(/\n{2,}/g, '\n')).toBe(NOW.replace(/\n{2,}/g, '\n'));
	});

	test('what the notes say by now', () => {
		const text = withCells(THEN, P_E, (row) => row.replace('5', '7'));
		expect(refresh(text)).toMatchObject({ after: text, unchanged: 1, problems: [] });
	});
});

test('columns keep the alignment that a person gave them', () => {
	const aligned = (snapshot: string): string => withCells(snapshot, 3, () => '| --- | :-: | --: |');
	expect(refresh(aligned(THEN)).after).toBe(aligned(NOW));
});

describe('whatever a person writes, wherever, is there afterwards', () => {
	const own = fc.constantFrom(
		'OWN', '*OWN*', '**OWN:** x', '| OWN | 1 | 2 |', '| OWN |', 'a | OWN', '<!-- OWN -->', '- OWN', '> OWN', '> [!note] OWN', '## OWN', '*In OWN, sell.*', '*In P/E, OWN*',
		'*As of OWN*', `*As of ${TODAY} OWN*`, '```\nOWN\n```', '```OWN', '%% OWN %%', '%% OWN', '    OWN', '[^1]: OWN', '| --- | OWN |', '| OWN | b |\n| --- | --- |\n| 1 | 2 |',
		'<div>OWN', '1. OWN', 'OWN\n---', 'OWN\n===', '\n| OWN | 1 | 2 |\n', '\n\nOWN\n\n', '$$\nOWN\n$$', '| [[A|OWN]] | 1 | 2 |', '%% end OWN', '\\| OWN',
	);
	interface Change { readonly kind: string; readonly at: number; readonly own: string }
	const change: fc.Arbitrary<Change> = fc.oneof(
		fc.record({ kind: fc.constant('line'), at: fc.nat(12), own }),
		fc.record({ kind: fc.constantFrom('behind', 'before'), at: fc.nat(12), own: own.map((text) => text.replaceAll('\n', ' ')) }),
		fc.record({ kind: fc.constant('cell'), at: fc.nat(12), own: fc.constantFrom('OWN', ' OWN ', '| OWN ', '<br>OWN') }),
		fc.record({ kind: fc.constant('no line'), at: fc.nat(12), own: fc.constant('') }),
	);
	const changed = (text: string, { kind, at, own: words }: Change): string => text.split('\n').flatMap((line, index) => {
		if (index !== at) return [line];
		if (kind === 'line') return [line, words];
		if (kind === 'no line') return [];
		if (kind === 'cell') return [line.replace(/ \|$/, () => `${words} |`)];
		return [kind === 'behind' ? `${line} ${words}` : `${words} ${line}`];
	}).join('\n');
	const figure = fc.constantFrom('5', '$5B (FY2025)', 'text | x', '~6', '—', '[[A]]', '*As of 2026-11-01*');

	const printers = new Map<string, PrintFor>();
	const printerOf = (figures: Readonly<Record<string, string>>): PrintFor => {
		const key = JSON.stringify(figures);
		const printer = printers.get(key) ?? remembered(vaultOf(figures));
		printers.set(key, printer);
		return printer;
	};

	test('or nothing is written', () => {
		let kept = 0;
		const figures = fc.record({ A: figure, B: figure });
		fc.assert(fc.property(fc.boolean(), fc.array(change, { minLength: 1, maxLength: 3 }), figures, figures, fc.constantFrom('\n', '\r\n'), (isFormer, changes, then, now, lineBreak) => {
			const snapshot = snapshotBy(printerOf(then));
			// In a table of an earlier version, a changed cell can't be told, nor a row in the place of another.
			const told = isFormer ? changes.slice(0, 1).filter(({ kind }) => kind !== 'cell') : changes;
			const mutated = told.reduce(changed, isFormer ? withoutFingerprint(snapshot) : snapshot);
			const text = `\uFEFF# Note\n\n${mutated}\n\nEnd.\n`.replaceAll('\n', lineBreak);
			const once = refreshSnapshots(text, printerOf(now), TODAY);
			const after = applyEdits(text, once.edits);
			expect(ownLines(after)).toEqual(ownLines(text));
			if (after === text) return;
			const again = refreshSnapshots(after, printerOf(now), TODAY);
			expect([again.edits, again.problems.length]).toEqual([[], once.problems.length]);
			if (text.includes('OWN')) kept++;
		}), { numRuns: runs(30_000) });
		expect(kept).toBeGreaterThan(runs(30_000) / 20);
	}, 300_000);
});

/** The lines that a person wrote into; a marker without its day and fingerprint. */
function ownLines(text: string): string[] {
	return text.split(/\r?\n/).filter((line) => line.includes('OWN')).map((line) => line.replace(/(dossier-snapshot )\d{4}-\d\d-\d\d|; printed: [\da-f]{8}(?= ?%%)/g, '$1'));
}

/** Each day is printed once. */
function remembered(printFor: PrintFor): PrintFor {
	const known = new Map<string, ReturnType<PrintFor>>();
	return (query, day) => {
		const key = `${day} ${JSON.stringify(query)}`;
		const printed = known.get(key) ?? printFor(query, day);
		known.set(key, printed);
		return printed;
	};
}
