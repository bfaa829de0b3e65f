/** Setting the updated date of every note of the reference vault, in memory. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findUpdatedMarks } from '../../src/core/actor/read-actor-note';
import { markThatCounts } from '../../src/core/actor/dates/updated-mark';
import { setUpdatedDate, type PlaceForDate } from '../../src/core/freshness/set-date/edits';
import { applyEdits, inverseEdits } from '../../src/core/markdown/write/text-edit';
import { READING } from '../core/actor/reading';
import { share } from '../runs';
import { granted } from '../core/markdown/write/planned';
import { sharedPath, unlessShared } from './shared';

const VAULT = sharedPath('vault');
const TODAY = '2026-11-26';

const marksOf = (text: string) => findUpdatedMarks(text, READING).filter(({ verb }) => verb === 'updated');
const readDate = (text: string): string | undefined => markThatCounts(marksOf(text), 'updated')?.date?.date;
const editsFor = (text: string, where: PlaceForDate = 'quick stats') => granted(setUpdatedDate(text, TODAY, { ...READING, where }));

interface Note {
	readonly name: string;
	readonly text: string;
}

function notesOf(vault: string): Note[] {
	const names = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort();
	return share(names).map((name) => ({ name, text: readFileSync(path.join(vault, name), 'utf8') }));
}

/** What is wrong with what a note becomes, in words. */
function faultOf(text: string, where: PlaceForDate): string | undefined {
	const edits = editsFor(text, where);
	const after = applyEdits(text, edits);
	const marks = marksOf(text);
	const [edit] = edits;
	if (edit === undefined || edits.length > 1) return `${edits.length} edits`;
	const { from, to, insert } = edit;
	const mark = marks.find((one) => one.from <= from && to <= one.to);
	if (from === to ? !/^(?:[\r\n]*\*Updated [\w ,-]+\*[\r\n]*|(?:---\r?\n)?updated: 2026-11-26\r?\n(?:---\r?\n)?)$/.test(insert) : mark === undefined) return `“${text.slice(from, to)}” becomes “${insert}”`;
	const expected = mark?.date?.precision === 'month' ? TODAY.slice(0, 7) : TODAY;
	if (readDate(after) !== expected) return `reads ${readDate(after)}`;
	if (applyEdits(after, inverseEdits(text, edits)) !== text) return 'cannot be taken back';
	return editsFor(after, where).length === 0 ? undefined : 'a second time changes it again';
}

function faultsOf(notes: readonly Note[], where: PlaceForDate): string[] {
	return notes.map(({ name, text }) => `${name}: ${faultOf(text, where) ?? ''}`).filter((line) => !line.endsWith(': '));
}

describe(`the reference vault${unlessShared('vault')}`, () => {
	const notes = VAULT === undefined ? [] : notesOf(VAULT);
	const dated = notes.filter(({ text }) => marksOf(text).length > 0);

	test.skipIf(VAULT === undefined)('of every note one date is replaced, or one line added; the reader then reads today; it can be taken back; a second time changes nothing', { timeout: 120_000 }, () => {
		expect(dated.length).toBeGreaterThan(50);
		expect(faultsOf(notes, 'quick stats')).toEqual([]);
	});

	test.skipIf(VAULT === undefined)('so is a property where dates are to go there', { timeout: 120_000 }, () => {
		expect(faultsOf(notes, 'property')).toEqual([]);
	});

	test.skipIf(VAULT === undefined)('every note that says when it was updated has that date replaced, wherever dates are to go; one that says more keeps it', () => {
		const saysUpdated = ({ text }: Note): boolean => marksOf(text).some(({ line }) => /updated/i.test(text.split('\n')[line - 1] ?? ''));
		const hasAddition = ({ text }: Note): boolean => (['quick stats', 'property'] as const).some((where) => editsFor(text, where).some(({ from, to }) => from === to));
		expect(dated.filter(saysUpdated).filter(hasAddition).map(({ name }) => name)).toEqual([]);
	});
});
