import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ManyByKey } from '../../../../src/core/actor/vault/many-by-key';
import { runs } from '../../../runs';

test('a key has its values, each once and in the order in which they came, whatever comes and goes', () => {
	const step = fc.record({ adds: fc.boolean(), key: fc.constantFrom('a', 'b'), value: fc.constantFrom('1', '2', '3') });
	fc.assert(fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
		const many = new ManyByKey<string>();
		const model: [key: string, value: string][] = [];
		for (const { adds, key, value } of steps) {
			const at = model.findIndex(([otherKey, other]) => otherKey === key && other === value);
			if (adds) many.add(key, value);
			else many.delete(key, value);
			if (adds && at < 0) model.push([key, value]);
			if (!adds && at >= 0) model.splice(at, 1);
			for (const asked of ['a', 'b', 'c']) expect([...many.get(asked)]).toEqual(model.filter(([other]) => other === asked).map(([, held]) => held));
		}
	}), { numRuns: runs(1000) });
});

test('a million values under one key come and go', () => {
	const many = new ManyByKey<string>();
	const values = Array.from({ length: 1_000_000 }, (_, number) => `${number}`);
	for (const value of values) many.add('key', value);
	for (const value of values) many.delete('key', value);
	expect([...many.get('key')]).toEqual([]);
});
