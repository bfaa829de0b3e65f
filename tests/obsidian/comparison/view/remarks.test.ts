import { expect, test } from 'vitest';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { compareAsked } from '../../../../src/obsidian/comparison/model/asked';
import { comparisonProblems } from '../../../../src/obsidian/comparison/view/remarks';
import { noteWithStats } from '../../../core/actor/note-sample';

const ACTORS = [noteWithStats('Alpha', [['Revenue', '$1B'], ['Fleet', '9']]), noteWithStats('Beta', [['Revenue', '$2B'], ['Fleet', '7']])];

function problemsOf(metrics: readonly string[]): string[] {
	const query: ComparisonQuery = { who: { kind: 'tag', tag: 'actor' }, metrics, show: 'table' };
	const selection = { actors: ACTORS.map((note) => ({ note, reason: null })), problems: [] };
	return comparisonProblems(query, compareAsked(query, selection, compileMetricTerms([])), selection, { metrics: 2 }).map(({ line, message }) => `${line}: ${message}`);
}

test.each([['Revenue (quarter)', []], ['Revenue', []], ['Fleet (year)', []], ['Revenu (quarter)', ['3: Can\'t sort by "Revenu (quarter)": no actor here has it.']], ['Fleeet', ['3: Can\'t sort by "Fleeet": no actor here has it. Did you mean Fleet?']]])('a sort by %s', (by, problems) => {
	const query: ComparisonQuery = { who: { kind: 'tag', tag: 'actor' }, sort: { by, descending: true }, show: 'table' };
	const selection = { actors: ACTORS.map((note) => ({ note, reason: null })), problems: [] };
	expect(comparisonProblems(query, compareAsked(query, selection, compileMetricTerms([])), selection, { sort: 3 }).map(({ line, message }) => `${line}: ${message}`)).toEqual(problems);
});

test('a metric that nobody has is named with its line, and with what was meant', () => {
	expect(problemsOf(['Revenue', 'Fleeet', 'Moons'])).toEqual(['2: No actor here has a value for Fleeet. Did you mean Fleet?', '2: No actor here has a value for Moons.']);
});

test('a metric that many notes elsewhere have is spelled right: its empty column says enough', () => {
	expect(problemsOf(['Revenue', 'Net income', 'HQ'])).toEqual([]);
});
