/** Whatever text a reader is handed, it comes to an end and throws nothing. How its time grows is measured by `npm run bench`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTILE_UNITS, hostileText } from '../../scripts/bench/hostile-units.mts';
import { TEXT_READERS } from '../../scripts/bench/text-readers.mts';
import { runs } from '../runs';

/** Characters: fewer of them in a quick run. */
const LENGTH = runs(500);

test.each(TEXT_READERS.map(({ name, read }) => [name, read] as const))('%s: every hostile text is read to its end', (_, read) => {
	for (const unit of HOSTILE_UNITS) expect(() => read(hostileText(unit, LENGTH)), JSON.stringify(unit)).not.toThrow();
});

test('pieces of hostile texts one after another are read by any reader', () => {
	const pieces = fc.array(fc.tuple(fc.constantFrom(...HOSTILE_UNITS), fc.nat(20)), { maxLength: 12 });
	fc.assert(fc.property(fc.constantFrom(...TEXT_READERS), pieces, ({ read }, texts) => {
		read(texts.map(([unit, times]) => unit.repeat(times)).join(''));
	}), { numRuns: runs(2000) });
});
