/** Whether two metrics have values of one kind. What one has as amounts and the other as words or shares is not one metric. */

import { readValue } from '../values/read';
import type { Value } from '../values/value';
import type { ExampleCell, NameInUse } from './names-in-use';

/** What two names need of their values to be taken for one metric. */
export type Need = 'one kind' | 'words' | 'figures' | 'units';

/** Whether the values of two names are such as `need` says; never where the values of both have no kind in common. */
export function haveValuesAlike(one: NameInUse, other: NameInUse, need: Need): boolean {
	const [kinds, kindsOfOther] = [kindsOf(one), kindsOf(other)];
	const shared = kindsOfOther.filter((kind) => kinds.includes(kind));
	switch (need) {
		case 'one kind': return shared.length > 0;
		case 'words': return shared.includes('text') && shared.length === Math.min(kinds.length, kindsOfOther.length);
		case 'figures': return shared.some((kind) => kind !== 'text');
		case 'units': return shared.length > 0 && [one, other].every(({ cells }) => cells.every(statesUnit));
	}
}

/** The kinds that a good part of a name's values have. */
function kindsOf(name: NameInUse): string[] {
	const kinds = name.cells.map((cell) => valueOf(name, cell).kind).filter((kind) => kind !== 'none');
	return [...new Set(kinds)].filter((kind) => kinds.filter((each) => each === kind).length * LEAST_PART >= kinds.length);
}

function statesUnit({ value }: ExampleCell): boolean {
	const { kind, unit } = readValue(value, 'other');
	return kind === 'currency' || kind === 'percent' || kind === 'multiple' || kind === 'none' || (kind === 'count' && unit !== undefined);
}

function valueOf({ term }: NameInUse, { value }: ExampleCell): Value {
	return readValue(value, term?.measure ?? 'other');
}

const LEAST_PART = 4;
