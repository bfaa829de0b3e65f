/**
 * Holds the scanner against markdown-it, line by line: over the examples of the CommonMark specification, over a
 * real vault where there is one beside the repository, over damaged notes and over generated Markdown. The two agree on the kind of
 * each line, the containers it stands in, where each block opens, and the text of paragraphs, headings and cells.
 * Where they differ on purpose is written down in deliberate-differences.ts, and nowhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import spec from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitBlocks } from '../../../src/core/markdown/outline';
import { readOutline } from '../../../src/core/markdown/scan/scan-outline';
import { sharedPath, unlessShared } from '../../reference/shared';
import { runs, share } from '../../runs';
import { jumbledMarkdown, nestedMarkdown } from './arbitrary-markdown';
import { DELIBERATE_DIFFERENCES, ORACLE_FAULTS } from './deliberate-differences';
import { describeOutline, printDescriptions } from './line-descriptions';
import { DAMAGED_VAULTS } from './mutated-notes';
import { newOracle, type Oracle } from './oracle';

const VAULT = sharedPath('vault');

/** Runs are repeated from a fixed seed: markdown-it has more faults than are listed, one in a million texts. */
const SEED = 20260101;

const differences = [...DELIBERATE_DIFFERENCES, ...ORACLE_FAULTS];
const taughtOracle = newOracle(differences);

function expectAgreement(text: string, oracle: Oracle = taughtOracle): void {
	const outline = readOutline(text);
	expect(printDescriptions(describeOutline(outline))).toEqual(printDescriptions(oracle(outline)));
}

function agreeOn(text: string, oracle: Oracle): boolean {
	const outline = readOutline(text);
	return printDescriptions(describeOutline(outline)).join('\n') === printDescriptions(oracle(outline)).join('\n');
}

describe('the scanner and markdown-it read the same, deliberate differences aside,', () => {
	test.each(spec.tests.map(({ number, section, markdown }) => [number, section, markdown] as const))(
		'in example %i of the CommonMark specification (%s)',
		(_number, _section, markdown) => { expectAgreement(markdown.replaceAll('→', '\t')); },
	);

	test.skipIf(VAULT === undefined)(`in the notes of a real vault${unlessShared('vault')}`, () => {
		const notes = readdirSync(VAULT ?? '', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort();
		expect(notes.length).toBeGreaterThan(0);
		expect(share(notes).filter((path) => !agreeOn(readFileSync(join(VAULT ?? '', path), 'utf8'), taughtOracle))).toEqual([]);
	}, 300_000);

	describe.each(DAMAGED_VAULTS)('in damaged notes of $name', ({ missing, notes }) => {
		test.skipIf(missing)('line by line', () => {
			fc.assert(fc.property(notes, (text) => { expectAgreement(text); }), { seed: SEED, numRuns: runs(3000) });
		}, 60_000);
	});

	test('in lines thrown together', () => {
		fc.assert(fc.property(jumbledMarkdown, (text) => { expectAgreement(text); }), { seed: SEED, numRuns: runs(5000) });
	}, 60_000);

	test('in quotes, lists, tables and code nested in each other', () => {
		fc.assert(fc.property(nestedMarkdown, (text) => { expectAgreement(text); }), { seed: SEED, numRuns: runs(500) });
	}, 60_000);

	test('of which every container holds every block', () => {
		const nestings = new Set<string>();
		for (const text of fc.sample(nestedMarkdown, { seed: SEED, numRuns: 500 })) {
			visitBlocks(readOutline(text).blocks, (block) => {
				if (block.kind === 'quote' || block.kind === 'item') for (const { kind } of block.blocks) nestings.add(`${kind} in ${block.kind}`);
			});
		}
		const kinds = ['heading', 'paragraph', 'item', 'quote', 'table', 'code', 'html', 'comment', 'rule'];
		expect([...nestings].sort()).toEqual(kinds.flatMap((kind) => [`${kind} in item`, `${kind} in quote`]).sort());
	});
});

describe('each difference is one: the oracle disagrees until it knows that', () => {
	const plainOracle = newOracle([]);

	test.each(differences.map((difference) => [difference.name, difference] as const))('%s', (_name, difference) => {
		expect(agreeOn(difference.example, plainOracle)).toBe(false);
		expectAgreement(difference.example, newOracle([difference]));
		expectAgreement(difference.example);
	});
});
