/** What a line under Related makes of the actor it links to: the remark decides before the group. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationOf, type Relation } from '../../../../src/core/actor/vault/relation';

describe('under Competitors', () => {
	test.each<[string | null, Relation]>([
		[null, 'peer'],
		['x86 chips, founded 1999', 'peer'],
		['US no. 1 ([[Globex]] subsidiary)', 'peer'],
		['[[Globex]] subsidiary in Brazil', 'peer'],
		["Globex's satellite partner", 'peer'],
		['bought by [[Globex]] in 2024', 'peer'],
		['state-owned, founder-led', 'peer'],
		['customer data platform', 'peer'],
		['Initech founder', 'peer'],
		['investment bank', 'peer'],
		['supplier', 'other'],
		['GPU supplier', 'other'],
		['anchor customer ($3B deal)', 'other'],
		['largest customer (~40% of revenue)', 'other'],
		['subsidiary (chips)', 'other'],
		['design partner', 'other'],
		['former parent, disks', 'other'],
		['early investor', 'other'],
		['co-founder', 'other'],
		['CEO since 2019', 'other'],
		['board member', 'other'],
		['Lieferant', 'other'],
		['fournisseur clé', 'other'],
		['主要客户', 'other'],
		['not a peer', 'not a peer'],
		['a comparator, not a direct peer', 'not a peer'],
		['kein Wettbewerber', 'not a peer'],
		['former competitor (now a partner)', 'other'],
	])('%j is %s', (note, relation) => {
		expect(relationOf({ note, group: 'Competitors' })).toBe(relation);
	});
});

describe('with no group', () => {
	test.each<[string, Relation | undefined]>([
		['customer and competitor', 'peer'],
		['partner/competitor', 'peer'],
		['largest customer, now competitor', 'peer'],
		['Tier-1 supplier peers', 'peer'],
		['competitor (owns Initech)', 'peer'],
		['peer being acquired by [[Globex]]', 'peer'],
		['rival bidder', 'peer'],
		['foundry (competitor)', 'peer'],
		['former colleague, now competitor', 'peer'],
		['größter Konkurrent', 'peer'],
		['concurrent direct', 'peer'],
		['竞争对手（云）', 'peer'],
		['supplier to rivals', 'other'],
		['customer of a competitor', 'other'],
		["rival's supplier", 'other'],
		['竞争对手的供应商', 'other'],
		['acquired competitor Initech', undefined],
		['NOT A PEER', 'not a peer'],
		['non-direct peer', 'peer'],
		['not one of its peers', 'not a peer'],
		['not a very close direct peer', 'peer'],
		['not, peer', 'peer'],
		['非 rival', 'not a peer'],
		['前rival', 'other'],
		['最大investor', 'other'],
		['Aと競合', 'peer'],
		['peer9', undefined],
		['_rival', 'peer'],
		['rival_', undefined],
		['𝐀rival', undefined],
		['co-supplier', undefined],
		['-supplier', undefined],
		['/co-investor', 'other'],
		['the key early investor', 'other'],
		['the key early first investor', undefined],
		["'early investor'", 'other'],
		['supplier  to some of its rivals', 'other'],
		["rival's largest supplier", 'other'],
		['peer review by rivals', 'peer'],
		['chips (supplier)', 'other'],
		['chips (GPU supplier)', undefined],
		['chips（競合）', 'peer'],
		['ﬁnance', undefined],
		['chip design', undefined],
		['hub', undefined],
	])('%j is %s', (note, relation) => {
		expect(relationOf({ note, group: null })).toBe(relation);
	});
});

describe('groups', () => {
	test.each(['Konkurrenten', 'Wettbewerber und Rivalen', 'Concurrents', 'Competidores / rivales', 'Concorrentes', '竞争对手', '競合他社', '경쟁사'])('%j holds peers', (group) => {
		expect(relationOf({ note: null, group })).toBe('peer');
	});

	test.each(['Former competitors', 'Not peers', 'Suppliers to rivals', 'Kunden und Wettbewerber', '客户和竞争对手', ''])('%j does not', (group) => {
		expect(relationOf({ note: null, group })).not.toBe('peer');
	});
});

test('no remark takes longer than its length', () => {
	const word = fc.constantFrom('not ', 'peer ', 'supplier ', 'of ', '(', ')', '的', "'s ", '非', 'ex-', '- ', '   ');
	fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
		const note = words.join('').repeat(5000);
		const start = process.cpuUsage().user;
		relationOf({ note, group: note });
		expect(process.cpuUsage().user - start).toBeLessThan(1_500_000);
	}), { numRuns: 25 });
});
