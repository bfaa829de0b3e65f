import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseAlike, chosenFirst, chosenNames, keptChoices, metricChoices, movedTo, toggled, type MetricChoice } from '../../../../src/core/comparison/choose/metrics';

/** `A B -C` are three metrics, of which the last is not chosen. */
const list = (text: string): MetricChoice[] => text.split(' ').map((name) => ({ key: name.replace('-', ''), name: name.replace('-', ''), coverage: 2, isChosen: !name.startsWith('-') }));
const written = (choices: readonly MetricChoice[]): string => choices.map(({ name, isChosen }) => (isChosen ? name : `-${name}`)).join(' ');

test('what a table shows is chosen and stands before what it leaves out', () => {
	const metrics = [{ key: 'a', name: 'A', coverage: 3, cells: [], basis: null, span: null, spans: [], best: [], median: null, warnings: [] }];
	expect(metricChoices({ metrics, omitted: [{ key: 'b', name: 'B', coverage: 1 }] })).toEqual([
		{ key: 'a', name: 'A', coverage: 3, isChosen: true },
		{ key: 'b', name: 'B', coverage: 1, isChosen: false },
	]);
});

test('a metric that is chosen or left out stays where it stands', () => {
	expect(written(toggled(list('A B -C'), 'C'))).toBe('A B C');
	expect(written(toggled(list('A B -C'), 'A'))).toBe('-A B -C');
});

describe('a metric is put into the place of', () => {
	test.each([
		['the one before it', 'B', 'A', 'B A C D'],
		['the one behind it', 'B', 'C', 'A C B D'],
		['one further on', 'A', 'D', 'B C D A'],
		['one further back', 'D', 'A', 'D A B C'],
		['itself', 'B', 'B', 'A B C D'],
		['one that is not there', 'B', 'X', 'A B C D'],
	])('%s', (_, key, place, after) => {
		expect(written(movedTo(list('A B C D'), key, place))).toBe(after);
	});

	test('any other, and none is lost or made', () => {
		fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 9 }), fc.nat(8), fc.nat(8), (names, from, to) => {
			const choices = names.map((name) => ({ key: name, name, coverage: 1, isChosen: true }));
			const [key = '', place = ''] = [names[from % names.length], names[to % names.length]];
			const moved = movedTo(choices, key, place);
			expect(moved.findIndex((choice) => choice.key === key)).toBe(to % names.length);
			expect(chosenNames(moved).filter((name) => name !== key)).toEqual(names.filter((name) => name !== key));
		}));
	});
});

test('the chosen ones come first, each part in its order', () => {
	expect(written(chosenFirst(list('-A B -C D')))).toBe('B D -A -C');
});

test('of another group the person\'s metrics are kept as far as it has them, and nothing is added to them', () => {
	expect(written(keptChoices(list('C A X -B'), list('A B -C -D')))).toBe('C A -B -D');
});

test.each([
	['A B -C', 'A B -D', true],
	['A B', 'B A', false],
	['A B', 'A', false],
	['-A', '-B', true],
])('%s and %s choose alike: %s', (a, b, alike) => {
	expect(chooseAlike(list(a), list(b))).toBe(alike);
});
