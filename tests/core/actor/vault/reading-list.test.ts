import { describe, expect, test } from 'vitest';
import { ReadingList } from '../../../../src/core/actor/vault/reading-list';

function listOf(...files: string[]): ReadingList<string> {
	const list = new ReadingList<string>();
	for (const file of files) list.add(file, false);
	return list;
}

describe('what is on the list is read', () => {
	test('in its order, each once', () => {
		const list = listOf('A', 'B', 'A');
		expect([list.next()?.file, list.next()?.file, list.next()]).toEqual(['B', 'A', undefined]);
		list.add('C', false);
		expect(list.next()?.file).toBe('C');
	});

	test('those put first before all others that wait, in the same order', () => {
		const list = listOf('A', 'B', 'C', 'D');
		const begun = list.next();
		list.putFirst(new Set(['A', 'D', 'C', 'gone']));
		expect([begun?.file, list.next()?.file, list.next()?.file, list.next()?.file, list.next()]).toEqual(['A', 'C', 'D', 'B', undefined]);
	});

	test('and counts as unread until its reading has ended', () => {
		const list = listOf('A', 'B');
		const reading = list.next();
		expect(list.size).toBe(2);
		expect(reading && list.end(reading)).toBe(true);
		expect(list.size).toBe(1);
	});

	test('unless it is taken off before', () => {
		const list = listOf('A', 'B');
		list.remove('A');
		expect(list.next()?.file).toBe('B');
		list.clear();
		expect([list.next(), list.size]).toEqual([undefined, 0]);
	});
});

describe('a reading that has begun does not count', () => {
	test.each<[string, (list: ReadingList<string>) => void]>([
		['where the file was put on the list again', (list) => list.add('A', false)],
		['where the file was taken off the list', (list) => list.remove('A')],
		['where it was taken off and put on again', (list) => (list.remove('A'), list.add('A', false))],
		['where everything was taken off', (list) => list.clear()],
	])('%s', (_, happen) => {
		const list = listOf('A');
		const reading = list.next();
		happen(list);
		const { size } = list;
		expect(reading && list.end(reading)).toBe(false);
		expect(list.size).toBe(size);
	});

	test('or has ended', () => {
		const list = listOf('A');
		const reading = list.next();
		expect(reading && [list.end(reading), list.end(reading)]).toEqual([true, false]);
	});
});

test('a reading of a file\'s own stays one when all are read again', () => {
	const list = listOf('A');
	list.add('A', true);
	list.add('A', false);
	expect(list.next()).toEqual({ file: 'A', isOwn: true });
});
