/** Which links a Related section states, and what it says of each. */

import { describe, expect, test } from 'vitest';
import { read, readBody } from './reading';

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
		['- [Beta](../Funds/Beta Corp.md) — peer', [['../Funds/Beta Corp', 'peer']]],
		['- [Beta](Beta Corp "A title")', []],
		['- [Top](#heading)', []],
		['[[Beta]] · [[Gamma]] (rival) · [Delta](Delta.md)', [['Beta', null], ['Gamma', 'rival'], ['Delta', null]]],
		['[[Beta]], [[Gamma]] and [[Delta]]', [['Beta', null], ['Gamma', null], ['Delta', null]]],
		['[[Beta]] — competitor', [['Beta', 'competitor']]],
		['[[Beta]], [[Gamma]] — rivals', [['Beta', 'rivals'], ['Gamma', 'rivals']]],
		['- [[Beta]] (turbines), [[Gamma]] (blades) — rivals', [['Beta', '(turbines) — rivals'], ['Gamma', '(blades) — rivals']]],
		['- [[Beta]]（风机） / [[Gamma]] / [[Delta]]（叶片）', [['Beta', '（风机）'], ['Gamma', null], ['Delta', '（叶片）']]],
		['- [[Beta]] (turbines) · [[Gamma]] · [[Delta]]', [['Beta', '(turbines)'], ['Gamma', null], ['Delta', null]]],
		['- [[Beta]] (turbines) · [[Gamma]] (blades) · [[Delta]] (oil).', [['Beta', '(turbines)'], ['Gamma', '(blades)'], ['Delta', '(oil)']]],
		['- [[Beta]].', [['Beta', null]]],
		['- **[[Beta]] (layer 1):** names no customer', [['Beta', '(layer 1): names no customer']]],
		['- [[Beta]] (bought), [[Gamma]] unit', [['Beta', '(bought), [[Gamma]] unit']]],
		['**Source:** [[Annual report]] (2026)', []],
		['Sources: [[Annual report]], [[Interview]]', []],
		['[[Beta]]', [['Beta', null]]],
		['[[Beta]] is where it began.', []],
		['None yet.', []],
	])('%s', (line, links) => {
		expect(related('## Related', '', line)).toEqual(links);
	});

	test('of a list that a line calls one of sources are left out', () => {
		expect(related('## Related', '- [[Beta]]', '', '**Sources:**', '', '- [[Annual report]]', '', 'Sources of all this are many.', '', '- [[Gamma]]'))
			.toEqual([['Beta', null], ['Gamma', null]]);
	});

	test('keep their line and their group', () => {
		expect(readBody('## Related', '- [[Beta]]', '', '### Competitors', '- [[Gamma]] — GPUs').related).toEqual([
			{ target: 'Beta', note: null, group: null, line: 4 },
			{ target: 'Gamma', note: 'GPUs', group: 'Competitors', line: 7 },
		]);
	});
});

describe('a label says once what many are', () => {
	const grouped = (...lines: string[]): (string | null)[][] => (
		readBody('## Related', '', ...lines).related.map(({ target, note, group }) => [target, note, group])
	);

	test.each([
		['- Competitors: [[Beta]], [[Gamma]]', [['Beta', null, 'Competitors'], ['Gamma', null, 'Competitors']]],
		['**Competitors:** [[Beta]], [[Gamma]]', [['Beta', null, 'Competitors'], ['Gamma', null, 'Competitors']]],
		['- **Competitors**: [[Beta]]', [['Beta', null, 'Competitors']]],
		['- **Rivals** [[Beta]]', [['Beta', null, 'Rivals']]],
		['Peers: [[Beta]]', [['Beta', null, 'Peers']]],
		['- **Rivals** — [[Beta]] · [[Gamma]]', [['Beta', null, 'Rivals'], ['Gamma', null, 'Rivals']]],
		['- Peers (cloud): [[Beta]] and [[Gamma]]', [['Beta', null, 'Peers (cloud)'], ['Gamma', null, 'Peers (cloud)']]],
		['- Peers: [[Beta]] (owned by [[Omega]], in part), [[Gamma]] — cheaper, and [Delta](Delta.md)', [['Beta', '(owned by [[Omega]], in part)', 'Peers'], ['Gamma', 'cheaper', 'Peers'], ['Delta', null, 'Peers']]],
		['- Peers: Initech, [[Beta]]', [['Beta', null, 'Peers']]],
		['- Customers: [[Beta]]', [['Beta', null, 'Customers']]],
		['- Wettbewerber: [[Beta]]', [['Beta', null, 'Wettbewerber']]],
		['- Concurrents : [[Beta]]', [['Beta', null, 'Concurrents']]],
		['- Competidores: [[Beta]]', [['Beta', null, 'Competidores']]],
		['- Concorrentes: [[Beta]]', [['Beta', null, 'Concorrentes']]],
		['- 竞争对手：[[Beta]]、[[Gamma]]', [['Beta', null, '竞争对手'], ['Gamma', null, '竞争对手']]],
		['- 競合：[[Beta]]', [['Beta', null, '競合']]],
		['- 경쟁사: [[Beta]]', [['Beta', null, '경쟁사']]],
		['- See also: [[Beta]]', [['Beta', null, 'See also']]],
		['- 同业：[Beta](Beta.md)', [['Beta', null, '同业']]],
		['Place: [[Beta]] · System: [[Gamma]] · [[Delta]]', [['Beta', null, 'Place'], ['Gamma', null, 'System'], ['Delta', null, 'System']]],
		['- Place: [[Beta]] (seat) · Competitors: [[Gamma]]', [['Beta', '(seat)', 'Place'], ['Gamma', null, 'Competitors']]],
		['- **Layer:** [[Beta]].', [['Beta', null, 'Layer']]],
		['- April 7: [[Beta]] signed on as a partner', []],
		['- 2024: [[Beta]]', []],
		['- Update: [[Beta]] signed on as a partner', []],
		['- Based in Oslo. Owner: [[Beta]]', []],
		['- A competitor of [[Beta]]', []],
		['- Globex — rival, gaining on [[Beta]]', []],
	])('%s', (line, links) => {
		expect(grouped(line)).toEqual(links);
	});

	test('above a list too, up to what is no item', () => {
		expect(grouped('**Competitors:**', '- [[Beta]]', '- [[Gamma]] — cheaper', '', 'Others:', '', '- [[Delta]]')).toEqual([
			['Beta', null, 'Competitors'], ['Gamma', 'cheaper', 'Competitors'], ['Delta', null, null],
		]);
		expect(grouped('- Rivals:', '  - [[Beta]]', '- [[Gamma]]')).toEqual([['Beta', null, 'Rivals'], ['Gamma', null, null]]);
	});

	test('over lines that end in what joins them', () => {
		expect(grouped('Place: [[Beta]] · Concepts: [[Gamma]] ·', '[[Delta]] · [[Omega]]', '[[Sigma]]')).toEqual([
			['Beta', null, 'Place'], ['Gamma', null, 'Concepts'], ['Delta', null, 'Concepts'], ['Omega', null, 'Concepts'], ['Sigma', null, null],
		]);
	});

	test('and a line that calls somebody a peer in another form is named', () => {
		const problems = (line: string): number[] => readBody('## Related', '', line).problems.map((problem) => problem.line);
		expect(problems('- Its main rivals are [[Beta]] and [[Gamma]]')).toEqual([5]);
		expect(problems('Its main rivals are [[Beta]] and [[Gamma]].')).toEqual([5]);
		expect(problems('- Peers: Initech and Globex')).toEqual([5]);
		expect(problems('- See also [[Beta]]')).toEqual([]);
		expect(problems('- Peers: [[Beta]]')).toEqual([]);
		expect(problems('*Sources: a table of rivals in [[Beta]].*')).toEqual([]);
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

	test.each([
		'Related pages', 'Related entities', 'Related Companies', 'Related people', 'Related concepts', 'See also', 'Connections', 'Cross-references',
		'Related people and companies', 'Related / see also', '🔗 Connections (2026)',
	])('may be called %s', (heading) => {
		expect(related(`## ${heading}`, '- [[Beta]] — peer')).toEqual([['Beta', 'peer']]);
	});

	test('of peers is a group by its name', () => {
		expect(readBody('## Competitors', '- [[Beta]]', '### Cloud', '- [[Gamma]] — cheaper').related).toEqual([
			{ target: 'Beta', note: null, group: 'Competitors', line: 4 },
			{ target: 'Gamma', note: 'cheaper', group: 'Competitors', line: 6 },
		]);
		expect(related('## Competitors', '| Name | Share |', '|--|--|', '| [[Beta]] | 5% |', '', 'It fights [[Gamma]].')).toEqual([]);
		expect(related('## Competitor analysis', '- [[Beta]]')).toEqual([]);
	});

	test('within another is read once', () => {
		expect(related('## Related', '- [[Beta]]', '', '### Competitors', '- [[Gamma]]')).toEqual([['Beta', null], ['Gamma', null]]);
	});
});

describe('properties', () => {
	const linked = (...lines: string[]): (string | number | null)[][] => {
		const note = read(['---', 'tags: actor', ...lines, '---', '', '## Related', '- [[Omega]] — owner'].join('\n'));
		return note?.related.map(({ target, group, line }) => [target, group, line]).slice(0, -1) ?? [];
	};

	test.each([
		['related: ["[[Beta]]", "[[Funds/Gamma|Gamma]]"]', [['Beta', null, 3], ['Funds/Gamma', null, 3]]],
		['related: "[[Beta]], [[Gamma]]"', [['Beta', null, 3], ['Gamma', null, 3]]],
		['see_also: "[[Beta]]"', [['Beta', null, 3]]],
		['related-companies: ["[[Beta]]", "[[Beta]]"]', [['Beta', null, 3]]],
		['Competitors: ["[[Beta]]"]', [['Beta', 'Competitors', 3]]],
		['related: ["[[Omega]]"]', []],
		['related: [anvils, tools]', []],
		['related: the works of [[Beta]]', []],
		['sources: ["[[Beta]]"]', []],
	])('%s', (line, links) => {
		expect(linked(line)).toEqual(links);
	});
});
