import { describe, expect, test } from 'vitest';
import { allNames } from '../../../src/core/actor/lookup/find-actor';
import { didYouMean, suggestion } from '../../../src/core/lines/did-you-mean';
import { noteNamed } from '../actor/note-sample';

const NAMES = ['Tencent', 'Alibaba', 'Nestlé', 'Baidu', 'AMD', 'GE', 'Samsung Electronics'];

describe('didYouMean', () => {
	test.each([
		['Tencnt', 'Tencent'],
		['tencetn', 'Tencent'],
		['nestle', 'Nestlé'],
		['Ailbaba', 'Alibaba'],
		['AMX', 'AMD'],
		['ADM', 'AMD'],
		['Samsung Eletronic', 'Samsung Electronics'],
	])('takes %j for %j', (written, name) => {
		expect(didYouMean(written, NAMES)).toBe(name);
	});

	test.each(['', 'GM', 'Tesla', 'Ten', 'Samsung', 'Bandai Namco'])('knows nothing close to %j', (written) => {
		expect(didYouMean(written, NAMES)).toBeUndefined();
	});

	test('knows nothing close to a text too long to be a name', () => {
		const long = 'a'.repeat(200_000);
		expect(didYouMean(long, [long])).toBeUndefined();
	});

	test('takes the closest, and of equals the first', () => {
		expect(didYouMean('Bandu', ['Bandai', 'Baidu', 'Bardu'])).toBe('Baidu');
	});

	test('finds one among all names of 5,000 actors', () => {
		const names = Array.from({ length: 15_000 }, (_, index) => `Holding company ${String(index)} of Shenzhen`);
		expect(didYouMean('Holdnig company 14999 of Shenzen', names)).toBe('Holding company 14999 of Shenzhen');
	});
});

test('a suggestion is a question behind a sentence, or nothing', () => {
	expect(suggestion('Tencnt', NAMES)).toBe(' Did you mean Tencent?');
	expect(suggestion('Zalando', NAMES)).toBe('');
});

test('the names of actors come with their own before all others', () => {
	const notes = [noteNamed('A', { aliases: ['a1'], title: 'A Corp' }), noteNamed('B', { properties: { ticker: 'BBB' } })];
	expect([...allNames(notes)]).toEqual(['A', 'B', 'A Corp', 'a1', 'BBB']);
});
