/** Lines of src/ fit on a screen beside another file. */
import { expect, test } from 'vitest';
import { readSources } from './repository';

const MOST_CHARACTERS = 140;

test(`no line of src/ is longer than ${String(MOST_CHARACTERS)} characters`, () => {
	const tooLong = [...readSources()].flatMap(([path, text]) => text.split('\n')
		.map((line, index) => ({ place: `${path}:${String(index + 1)}`, length: line.length }))
		.filter(({ length }) => length > MOST_CHARACTERS)
		.map(({ place, length }) => `${place} has ${String(length)}`));
	expect(tooLong).toEqual([]);
});
