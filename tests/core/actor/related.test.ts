/** Which links a Related section states, and what it says of each. */

import { describe, expect, test } from 'vitest';
import { readBody } from './reading';

function related(...lines: string[]): (string | null)[][] {
	return readBody(...lines).related.map(({ target, note }) => [target, note]);
}

describe('items', () => {
	test.each([
		['- [[Beta]] — competitor', [['Beta', 'competitor']]],
		['- [[Beta]] -- competitor', [['Beta', 'competitor']]],
		['- [[Beta]] - competitor', [['Beta', 'competitor']]],
		['- [[Beta]] --- competitor', [['Beta', 'competitor']]],
		['- [[Beta]] – competitor', [['Beta', 'competitor']]],
		['- [[Beta]] â€" competitor', [['Beta', 'competitor']]],
		['- [[Beta]]: competitor', [['Beta', 'competitor']]],
		['- [[Beta]] → competitor', [['Beta', 'competitor']]],
		['- [[Beta]]', [['Beta', null]]],
		['- [[Beta]] (11.3%)', [['Beta', '(11.3%)']]],
		['- **[[Beta]]** — peer', [['Beta', 'peer']]],
		['- [[Beta Corp|Beta]] — peer', [['Beta Corp', 'peer']]],
		['- [[Beta#History]] — peer', [['Beta', 'peer']]],
		['- [[Beta]], [[Gamma]] — peers', [['Beta', 'peers'], ['Gamma', 'peers']]],
		['- [[Beta]] / [[Gamma]] / [[Delta]] — peers', [['Beta', 'peers'], ['Gamma', 'peers'], ['Delta', 'peers']]],
		['- [[Beta]] · [[Gamma]] — peers', [['Beta', 'peers'], ['Gamma', 'peers']]],
		['- [[Beta]] and [[Gamma]] — peers', [['Beta', 'peers'], ['Gamma', 'peers']]],
		['- [[Beta]] → [[Gamma]]', [['Beta', null], ['Gamma', null]]],
		['- [[Beta]] — peer; [[Gamma]] — rival', [['Beta', 'peer'], ['Gamma', 'rival']]],
		['- [[Beta]] — peer; [[Gamma]], [[Delta]] — rivals', [['Beta', 'peer'], ['Gamma', 'rivals'], ['Delta', 'rivals']]],
		['- [[Beta]]; [[Gamma]] — rivals', [['Beta', 'rivals'], ['Gamma', 'rivals']]],
		['- [[Beta]] — peer; see [[Gamma]]', [['Beta', 'peer; see [[Gamma]]']]],
		['- Beta — no link', []],
		['- See [[Beta]]', []],
		['- [Site](https://beta.example)', []],
		['- [Beta](Beta.md) — peer', [['Beta', 'peer']]],
		['- [Beta](../Funds/Beta%20Corp.md#History), [[Gamma]] — peers', [['../Funds/Beta Corp', 'peers'], ['Gamma', 'peers']]],
		['- [Beta](<Beta Corp.md>)', [['Beta Corp', null]]],
		['- [Top](#heading)', []],
		['[[Beta]] · [[Gamma]] (rival) · [Delta](Delta.md)', [['Beta', null], ['Gamma', 'rival'], ['Delta', null]]],
		['[[Beta]]', [['Beta', null]]],
		['[[Beta]] is where it began.', []],
		['None yet.', []],
	])('%s', (line, links) => {
		expect(related('## Related', '', line)).toEqual(links);
	});

	test('keep their line and their group', () => {
		expect(readBody('## Related', '- [[Beta]]', '', '### Competitors', '- [[Gamma]] — GPUs').related).toEqual([
			{ target: 'Beta', note: null, group: null, line: 4 },
			{ target: 'Gamma', note: 'GPUs', group: 'Competitors', line: 7 },
		]);
	});
});

describe('the section', () => {
	test('ends at a heading of its own level', () => {
		expect(related('## Related', '- [[Beta]]', '', '## Sources', '- [[Gamma]]')).toEqual([['Beta', null]]);
	});

	test('ends at a rule that no sub-heading follows', () => {
		expect(related('## Related', '- [[Beta]]', '', '---', '', 'Sources:', '- [[Gamma]]')).toEqual([['Beta', null]]);
		expect(related('## Related', '- [[Beta]]', '', '---', '', '### Peers', '- [[Gamma]]')).toEqual([['Beta', null], ['Gamma', null]]);
	});

	test('has exactly this heading', () => {
		expect(related('## Related party transactions', '- [[Beta]]')).toEqual([]);
		expect(related('### Related:', '- [[Beta]]')).toEqual([['Beta', null]]);
	});
});
