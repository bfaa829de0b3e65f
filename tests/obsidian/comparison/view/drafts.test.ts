import { expect, test } from 'vitest';
import { beginHistory, afterStep, type QueryHistory } from '../../../../src/core/comparison/edit/history';
import { Drafts } from '../../../../src/obsidian/comparison/view/drafts';

const steps = (tag: string): QueryHistory => afterStep(beginHistory({ who: { kind: 'tag', tag: 'a' }, show: 'table' }), { who: { kind: 'tag', tag }, show: 'table' });
const begin = (drafts: Drafts, nth?: number) => drafts.begin('Note.md', 'tag: #a', nth);

test('blocks of one note with the same lines have a draft each, also when they are drawn anew', () => {
	const drafts = new Drafts();
	const [first, second] = [begin(drafts), begin(drafts)];
	drafts.keep(second, steps('b'));
	expect([drafts.of(first), drafts.of(second)]).toEqual([undefined, steps('b')]);
	drafts.end(second);
	expect(drafts.of(begin(drafts))).toEqual(steps('b'));
	drafts.end(first);
	expect(drafts.of(begin(drafts))).toBeUndefined();
});

test('a block of which the app tells where it stands has the same draft wherever else it is shown', () => {
	const drafts = new Drafts();
	drafts.keep(begin(drafts, 1), steps('b'));
	expect([0, 1].map((nth) => drafts.of(begin(drafts, nth)))).toEqual([undefined, steps('b')]);
});

test('what was changed of the second stays its own when the first is saved with other lines, and where that was refused', () => {
	const drafts = new Drafts();
	const [first, second, third] = [begin(drafts, 0), begin(drafts, 1), begin(drafts, 2)];
	drafts.keep(first, steps('b'));
	drafts.keep(second, steps('c'));
	drafts.keep(third, steps('d'));
	drafts.end(third);
	const takeBack = drafts.save(first, 'tag: #b');
	expect(drafts.of(second)).toEqual(steps('c'));
	expect([0, 1, 2].map((nth) => drafts.of({ path: 'Note.md', source: 'tag: #a', nth }))).toEqual([steps('c'), steps('d'), undefined]);
	takeBack();
	expect([0, 1, 2].map((nth) => drafts.of({ path: 'Note.md', source: 'tag: #a', nth }))).toEqual([steps('b'), steps('c'), steps('d')]);
});

test('a block is the one that was saved once', () => {
	const drafts = new Drafts();
	drafts.save(begin(drafts), 'tag: #b');
	const saved = drafts.begin('Note.md', 'tag: #b', undefined);
	expect([drafts.takesFocus(begin(drafts)), drafts.takesFocus(saved), drafts.takesFocus(saved)]).toEqual([false, true, false]);
});

test('what was changed of a block goes with its note when that is renamed', () => {
	const drafts = new Drafts();
	const shown = begin(drafts);
	drafts.keep(shown, steps('b'));
	drafts.rename('Note.md', 'Other.md');
	expect(shown.path).toBe('Other.md');
	drafts.end(shown);
	expect(drafts.of(drafts.begin('Other.md', 'tag: #a', undefined))).toEqual(steps('b'));
	expect(drafts.of(begin(drafts))).toBeUndefined();
});
