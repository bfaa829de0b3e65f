import { expect, test } from 'vitest';
import { errorsReported } from '../errors-reported';
import { SlicedReading } from '../../../src/obsidian/vault/sliced-reading';

/** Reads these items, each of which has a text that comes when it comes. Gives what was taken, in its order. */
async function taken(items: readonly string[], textOf: (item: string) => Promise<string | undefined>, take: (item: string) => void = () => undefined): Promise<string[]> {
	const all: string[] = [];
	const left = [...items];
	await new Promise<void>((resolve) => {
		const reading = new SlicedReading<string>({
			next: () => left.shift(),
			textOf,
			take: (item, text) => {
				all.push(`${item}: ${text}`);
				if (all.length === items.length) resolve();
				take(item);
			},
		});
		reading.start();
		reading.start();
	});
	return all;
}

const textOf = (item: string): Promise<string> => Promise.resolve(`text of ${item}`);

test('every item is taken in once, in its order, one that cannot be read too', async () => {
	const all = await taken(['A', 'B', 'C'], (item) => (item === 'B' ? Promise.resolve(undefined) : textOf(item)));
	expect(all).toEqual(['A: text of A', 'B: undefined', 'C: text of C']);
});

test('an item that is slow keeps none waiting', async () => {
	const items = Array.from({ length: 200 }, (_, number) => `${number}`);
	let answer: (text: string) => void = () => undefined;
	const late = new Promise<string>((resolve) => (answer = resolve));
	const all = await taken(items, (item) => (item === '3' ? late : textOf(item)), (item) => item === '199' && answer('late'));
	expect(all.at(-1)).toBe('3: late');
});

test('no more than 64 are read at once', async () => {
	let [underWay, most] = [0, 0];
	const items = Array.from({ length: 200 }, (_, number) => `${number}`);
	await taken(items, async (item) => {
		most = Math.max(most, ++underWay);
		await new Promise((resolve) => setTimeout(resolve, 1));
		underWay--;
		return item;
	});
	expect(most).toBe(64);
});

test('an error in taking one in does not end the reading', async () => {
	let all: string[] = [];
	const errors = await errorsReported(async () => {
		all = await taken(['A', 'B', 'C'], textOf, (item) => {
			if (item === 'A') throw new Error('A is broken.');
		});
	});
	expect(all).toHaveLength(3);
	expect(errors).toHaveLength(1);
});
