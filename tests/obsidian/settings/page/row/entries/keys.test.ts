import { expect, test } from 'vitest';
import { entryKey } from '../../../../../../src/obsidian/settings/page/row/entries/keys';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
	['ArrowUp', NONE, false, 'previous'],
	['ArrowDown', NONE, false, 'next'],
	['Enter', NONE, true, 'next'],
	['ArrowUp', { ...NONE, altKey: true }, false, 'move up'],
	['ArrowDown', { ...NONE, altKey: true }, false, 'move down'],
	['Backspace', NONE, true, 'remove'],
	['Delete', NONE, true, 'remove'],
	['Backspace', NONE, false, undefined],
	['ArrowLeft', NONE, false, undefined],
	['a', NONE, true, undefined],
	['ArrowUp', { ...NONE, shiftKey: true }, false, undefined],
	['ArrowDown', { ...NONE, ctrlKey: true }, false, undefined],
	['Backspace', { ...NONE, metaKey: true }, true, undefined],
])('%s with %j, in an empty entry: %s, does: %s', (key, modifiers, isEmpty, does) => {
	expect(entryKey({ key, ...modifiers }, isEmpty)).toBe(does);
});
