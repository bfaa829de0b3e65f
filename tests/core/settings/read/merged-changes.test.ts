/** Two sides have changed the same settings: what comes of it. */
import { describe, expect, test } from 'vitest';
import { changesBetween, mergedChanges } from '../../../../src/core/settings/read/merged-changes';
import { DEFAULT_SETTINGS, type DossierSettings } from '../../../../src/core/settings/settings';

const settings = (changes: Partial<DossierSettings>): DossierSettings => ({ ...DEFAULT_SETTINGS, ...changes });

type Row = readonly [what: string, before: Partial<DossierSettings>, mine: Partial<DossierSettings>, theirs: Partial<DossierSettings>, merged: Partial<DossierSettings>];

const ROWS: readonly Row[] = [
	['a change of what nobody else touched', { limitDays: 90 }, { limitDays: 30 }, { limitDays: 90 }, { limitDays: 30 }],
	['a value that both have set', { limitDays: 90 }, { limitDays: 30 }, { limitDays: 60 }, { limitDays: 30 }],
	['another order', { bullLabels: ['A', 'B'] }, { bullLabels: ['B', 'A'] }, { bullLabels: ['A', 'B'] }, { bullLabels: ['B', 'A'] }],
	['entries added on both sides', { bullLabels: ['A'] }, { bullLabels: ['A', 'B'] }, { bullLabels: ['A', 'C'] }, { bullLabels: ['A', 'C', 'B'] }],
	['the same entry added on both sides', { bullLabels: [] }, { bullLabels: ['B'] }, { bullLabels: ['B'] }, { bullLabels: ['B'] }],
	['an entry removed here and one there', { bullLabels: ['A', 'B', 'C'] }, { bullLabels: ['A', 'C'] }, { bullLabels: ['A', 'B'] }, { bullLabels: ['A'] }],
	['pairs', { notPeers: [['a', 'b']] }, { notPeers: [['a', 'b'], ['c', 'd']] }, { notPeers: [] }, { notPeers: [['c', 'd']] }],
	['keys added on both sides', { snoozed: { a: 'never' } }, { snoozed: { a: 'never', b: 'never' } }, { snoozed: { c: 'never' } }, { snoozed: { c: 'never', b: 'never' } }],
	['a key removed here', { snoozed: { a: 'never', b: 'never' } }, { snoozed: { b: 'never' } }, { snoozed: { a: 'never', b: 'never', c: 'never' } }, { snoozed: { b: 'never', c: 'never' } }],
	['a key that is over here and set anew there', { snoozed: { a: '2026-01-01' } }, { snoozed: { b: 'never' } }, { snoozed: { a: '2027-01-01' } }, { snoozed: { a: '2027-01-01', b: 'never' } }],
	['a key set on both sides', { snoozed: {} }, { snoozed: { a: 'never' } }, { snoozed: { a: '2027-01-01' } }, { snoozed: { a: 'never' } }],
];

describe('changes on top of what others have changed', () => {
	test.each(ROWS)('%s', (_what, before, mine, theirs, merged) => {
		expect(mergedChanges(settings(before), mine, settings(theirs))).toEqual(merged);
	});

	test('only what differs between two settings is a change', () => {
		expect(changesBetween(settings({ limitDays: 90, bullLabels: ['A'] }), settings({ limitDays: 90, bullLabels: ['B'] }))).toEqual({ bullLabels: ['B'] });
	});
});
