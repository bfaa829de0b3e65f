/** Which names of metrics are alike. */
import { describe, expect, test } from 'vitest';
import { metricKey } from '../../../../src/core/figures/metrics/key';

describe('names of one metric have one key', () => {
	test.each([
		['Market cap', 'market cap'],
		['  MARKET   Cap ', 'market cap'],
		['**Market cap**', 'market cap'],
		['*Market* _cap_', 'market cap'],
		['`Market cap`', 'market cap'],
		['==Market cap==', 'market cap'],
		['~~Market cap~~', 'market cap'],
		['[[Market cap]]', 'market cap'],
		['[[Concepts/Market cap|Market cap]]', 'market cap'],
		['**[[Market cap|Market]] cap**', 'market cap'],
		['[Market cap](https://example.org/cap)', 'market cap'],
		['\\#1 position', '#1 position'],
		['net_income', 'net income'],
		['__net_income__', 'net income'],
		['52-week range', '52 week range'],
		['Founders', 'founder'],
		['Founder(s)', 'founder'],
		['Companies', 'company'],
		['Branches', 'branch'],
		['Mkt cap:', 'market cap'],
		['Adj. EBITDA', 'adjusted ebitda'],
		['Founder / CEO', 'founder/ceo'],
		['R & D', 'r and d'],
		['Cafe\u0301s', 'caf\u00e9s'],
	])('%j is known by %j', (name, key) => {
		expect(metricKey(name)).toBe(key);
	});
});

test.each(['Sales', 'Status', 'Business', 'Earnings', 'Series', 'US', 'Gas', 'Basis', 'Economics', 'IPOs', 'Countries'])('%j is no plural', (name) => {
	expect(metricKey(name)).toBe(name.toLowerCase());
});

test('a name of nothing but marks has an empty key', () => {
	expect(metricKey(' ** ')).toBe('');
});
