import { expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { tagPeersOf } from '../../../../src/core/comparison/choose/tag-peers';
import { noteWithStats } from '../../actor/note-sample';
import { indexOf } from '../actor-lookup';

const ROWS = [['Revenue', '1'], ['Founded', '2'], ['HQ', '3'], ['CEO', '4']] as const;
const company = (name: string, tags: string[], rows: readonly (readonly [string, string])[] = ROWS): ActorNote => noteWithStats(name, rows, { tags });
/** Others enough that a tag of a few is rare. */
const OTHERS = Array.from({ length: 400 }, (_, index) => company(`Other ${String(index)}`, ['company']));

function tagPeers(actor: ActorNote, others: ActorNote[], known: string[] = []): string[] {
	return tagPeersOf(actor, indexOf(actor, ...others, ...OTHERS), known).map(({ note, reason }) => `${note.name} ${reason}`);
}

test('actors that share a rare tag and three metrics are peers, whatever the case of the tag', () => {
	expect(tagPeers(company('Micron', ['company', 'DRAM']), [company('Nanya', ['dram', 'company'])])).toEqual(['Nanya #DRAM']);
});

test('a tag that many carry makes no peers', () => {
	const many = Array.from({ length: 20 }, (_, index) => company(`Bank ${String(index)}`, ['bank']));
	expect(tagPeers(company('UBS', ['bank']), many)).toEqual([]);
	expect(tagPeers(company('UBS', ['bank']), many.slice(0, 9))).toHaveLength(9);
});

test.each(['ipo', 'private-company', 'Historical', 'status/bankrupt', 'stub'])('nor does #%s, which says nothing of what an actor does', (tag) => {
	expect(tagPeers(company('Micron', [tag]), [company('Corner Bakery', [tag])])).toEqual([]);
});

test('nor does one that more than one in twenty of a small vault carry', () => {
	const actor = company('A', ['chips']);
	const all = [actor, company('B', ['chips']), company('C', [])];
	expect(tagPeersOf(actor, indexOf(...all), [])).toEqual([]);
});

test('a person and a company that share a tag are no peers: their figures are others', () => {
	expect(tagPeers(company('Micron', ['dram']), [company('An engineer', ['dram'], [['Role', 'x'], ['Born', 'y'], ['HQ', 'z']])])).toEqual([]);
});

test('those of the rarest tag come first, then those with most metrics in common, then by name', () => {
	const actor = company('A', ['memory', 'dram']);
	const others = [company('Few', ['memory'], ROWS.slice(1)), company('Z', ['memory']), company('M', ['memory']), company('Rare', ['memory', 'dram'])];
	expect(tagPeers(actor, others)).toEqual(['Rare #dram, #memory', 'M #memory', 'Z #memory', 'Few #memory']);
});

test('peers that are known are not found again', () => {
	expect(tagPeers(company('A', ['dram']), [company('B', ['dram']), company('C', ['dram'])], ['Actors/B.md'])).toEqual(['C #dram']);
});

test('there are ten at most', () => {
	const others = Array.from({ length: 9 }, (_, index) => [company(`D${String(index)}`, ['dram']), company(`N${String(index)}`, ['nand'])]).flat();
	expect(tagPeers(company('A', ['dram', 'nand']), others)).toHaveLength(10);
});
