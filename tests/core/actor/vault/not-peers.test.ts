import { expect, test } from 'vitest';
import { areNotPeers, movedNotPeers, withNotPeers, withoutNotPeers, type NotPeers } from '../../../../src/core/actor/vault/not-peers';

const PAIRS: NotPeers = [['Actors/A.md', 'Actors/B.md'], ['C.md', 'D.md']];

test('a pair counts in either order', () => {
	expect(areNotPeers(PAIRS, 'Actors/B.md', 'Actors/A.md')).toBe(true);
	expect(areNotPeers(PAIRS, 'Actors/A.md', 'C.md')).toBe(false);
});

test('a pair is added once and taken back, in either order', () => {
	const added = withNotPeers(PAIRS, 'E.md', 'C.md');
	expect(added).toEqual([...PAIRS, ['E.md', 'C.md']]);
	expect(withNotPeers(added, 'C.md', 'E.md')).toBe(added);
	expect(withoutNotPeers(added, 'C.md', 'E.md')).toEqual(PAIRS);
});

test('a pair follows its notes when one or its folder is renamed, and stays the same object otherwise', () => {
	expect(movedNotPeers(PAIRS, 'Actors', 'Firms')).toEqual([['Firms/A.md', 'Firms/B.md'], ['C.md', 'D.md']]);
	expect(movedNotPeers(PAIRS, 'D.md', 'X/D.md')).toEqual([['Actors/A.md', 'Actors/B.md'], ['C.md', 'X/D.md']]);
	expect(movedNotPeers(PAIRS, 'Act', 'X')).toBe(PAIRS);
});
