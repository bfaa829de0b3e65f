import { describe, expect, test } from 'vitest';
import { metricKey } from '../../../src/core/comparison/metric';

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
		['net_income', 'net_income'],
		['__net_income__', 'net_income'],
		['Cafe\u0301s', 'caf\u00e9s'],
	])('%j is known by %j', (name, key) => {
		expect(metricKey(name)).toBe(key);
	});
});

test('periods are part of the name for now', () => {
	expect(metricKey('Revenue (2024)')).not.toBe(metricKey('Revenue (2025)'));
});

test('a name of nothing but marks has an empty key', () => {
	expect(metricKey(' ** ')).toBe('');
});
