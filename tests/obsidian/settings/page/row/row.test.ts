/** What ends the work of rows where the app does not: it may destroy the window of the settings without a word. */
import { describe, expect, test } from 'vitest';
import { RowEnds } from '../../../../../src/obsidian/settings/page/row/row';

/** As much of an element as is looked at. */
const element = (isConnected: boolean): HTMLElement => Object.create({ isConnected }) as HTMLElement;

function rows(...areThere: boolean[]): { ends: RowEnds; ended: number[]; byApp: (() => void)[] } {
	const ends = new RowEnds();
	const ended: number[] = [];
	const byApp = areThere.map((isThere, index) => ends.add(element(isThere), () => void ended.push(index)));
	return { ends, ended, byApp };
}

describe('the work of a row', () => {
	test('ends when the app says so, once', () => {
		const { ends, ended, byApp } = rows(true, true);
		byApp[1]?.();
		byApp[1]?.();
		ends.endAll();
		expect(ended).toEqual([1, 0]);
	});

	test('ends the next time that the settings are shown, where its window is gone', () => {
		const { ends, ended, byApp } = rows(true, false, false);
		ends.endGone();
		expect(ended).toEqual([1, 2]);
		byApp.forEach((end) => end());
		expect(ended).toEqual([1, 2, 0]);
	});

	test('ends with the plugin', () => {
		const { ends, ended } = rows(true, false);
		ends.endAll();
		expect(ended).toEqual([0, 1]);
	});
});
