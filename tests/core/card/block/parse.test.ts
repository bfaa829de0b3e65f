import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCardQuery, wrapCardBlock } from '../../../../src/core/card/block/parse';
import { runs } from '../../../runs';

test.each<[string, object]>([
	['actor: [[Acme]]', { actor: '[[Acme]]' }],
	['Actor: [[Firms/Acme|the firm]]', { actor: '[[Firms/Acme]]' }],
	['card: ACM', { actor: 'ACM' }],
	['actor: "Smith, Jones & Co"', { actor: 'Smith, Jones & Co' }],
	['// whose\n\nactor: Acme\nshow: stats, bull,bear', { actor: 'Acme', show: ['stats', 'bull', 'bear'] }],
	['sections: Moat\nactor: Acme\n', { actor: 'Acme', show: ['Moat'] }],
	['actor: Acme\nshow: stats, stats', { actor: 'Acme', show: ['stats'] }],
])('%j asks for %j', (text, query) => {
	expect(parseCardQuery(text)).toMatchObject({ query, problems: [] });
});

test.each<[string, [number, string][]]>([
	['', [[1, 'Whose card to show is missing. Write "actor: [[NVIDIA]]".']]],
	['[[Acme]]', [[1, '"[[Acme]]" has no key before it, such as "actor: [[NVIDIA]]". Keep lists on one line.'], [1, 'Whose card to show is missing. Write "actor: [[NVIDIA]]".']]],
	['actor: Acme, Umbrella', [[1, '"actor" takes one actor. Name one, in quotes if its name has a comma, or compare several in a dossier-compare block.']]],
	['actor: Acme\nactors: Umbrella', [[2, '"actors" isn\'t a key. Did you mean actor?']]],
	['actor: Acme\nactor: Umbrella', [[2, '"actor" is on line 1 already. Put everything there.']]],
	['actor: Acme\nshow:', [[2, '"show" is empty. Write "show: stats, bull, bear", or delete the line.']]],
	['actor: [[Acme', [[1, 'The link "[[Acme" isn\'t closed. Add ]] after the name.']]],
	['\nactor: ,', [[2, '"actor" is empty. Write "actor: [[NVIDIA]]".']]],
	['actor: Acme\ncolour: red', [[2, '"colour" isn\'t a key. Keys are actor, show.']]],
])('of %j it says %j', (text, problems) => {
	expect(parseCardQuery(text).problems.map(({ line, message }) => [line, message])).toEqual(problems);
});

test('a line that is wrong leaves the others in force', () => {
	expect(parseCardQuery('colour: red\nactor: Acme\nshow: [[, bull')).toMatchObject({ query: { actor: 'Acme', show: ['bull'] }, lines: { actor: 2, show: 3 } });
});

test('a printed block asks for the same card', () => {
	expect(parseCardQuery(wrapCardBlock({ actor: '[[Firms/Acme]]' }).split('\n').slice(1, -1).join('\n')).query).toEqual({ actor: '[[Firms/Acme]]' });
});

test('no text makes it throw', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '[', ']', ':', ',', '"', '\n', ' ', 'actor', 'show') }), (text) => {
		const { problems, query } = parseCardQuery(text);
		expect(query === undefined ? problems.length : 1).toBeGreaterThan(0);
	}), { numRuns: runs(500) });
});
