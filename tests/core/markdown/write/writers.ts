/** All that is written into notes that are there, each with what it is written for: tests hold every writer to the same. */

import { actorTagInsertion, quickStatsInsertion, type PlannedInsertion } from '../../../../src/core/card/note-insertions';
import { parseQuery } from '../../../../src/core/comparison/query/parse';
import { findSnapshots } from '../../../../src/core/comparison/snapshot/find';
import { printSnapshot } from '../../../../src/core/comparison/snapshot/snapshot';
import { readActorNote, type ReadOptions } from '../../../../src/core/actor/read-actor-note';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { setUpdatedDate } from '../../../../src/core/freshness/set-date/edits';
import { insertBelow } from '../../../../src/core/markdown/write/insertion';
import { printTable } from '../../../../src/core/markdown/write/print-table';
import { startOfLine } from '../../../../src/core/markdown/write/lines';
import { applyEdits, type PlannedEdits } from '../../../../src/core/markdown/write/text-edit';
import { READING } from '../../actor/reading';

const TODAY = '2026-11-26';
const PATH = 'Actors/Acme.md';
/** Every note is an actor note. */
const READING_ALL: ReadOptions = { ...READING, actorRules: [{ kind: 'folder', folder: 'Actors' }] };

/** Something that is written into a note. */
export interface Writer {
	readonly name: string;
	/** `line` is where the cursor is, from 0; most don't care. */
	readonly write: (text: string, line: number) => PlannedEdits;
	/** Whether the note says what was meant. */
	readonly isThere: (text: string) => boolean;
	/** What is read of a note beside what was written. */
	readonly others: (text: string) => unknown;
	/** How many rows of tables it adds. */
	readonly rows: number;
	/** Whether it writes again where it is there already. */
	readonly again: boolean;
}

const readAll = (text: string): ActorNote | undefined => readActorNote(text, PATH, READING_ALL);

/** What is read of a note, whatever the lines it stands on, but for some parts of it. */
function without(text: string, ...parts: (keyof ActorNote)[]): unknown {
	return JSON.parse(JSON.stringify(readAll(text), (key, value: unknown) => (key === 'line' || parts.some((part) => part === key) ? undefined : value)));
}

function editsOf(planned: PlannedInsertion): PlannedEdits {
	return planned === undefined ? [] : 'refusal' in planned ? planned : [planned.edit];
}

const isToday = (text: string): boolean => TODAY.startsWith(readAll(text)?.updated?.date ?? 'none');
/** The title, too: a date may stand in a heading. */
const DATE_PARTS = ['updated', 'otherUpdated', 'unreadableUpdated', 'problems', 'properties', 'title'] as const;

/** A static table as it is written into notes. */
function snapshot(): string {
	const { query } = parseQuery('actors: [[Acme]], [[Basalt]]');
	if (query === undefined) throw new Error('The test has no query.');
	return printSnapshot(query, TODAY, printTable(['Metric', 'Acme', 'Basalt'], [['HQ', 'Paris', 'Rome']]));
}

export const WRITERS: readonly Writer[] = [
	...(['quick stats', 'property'] as const).map((where): Writer => ({
		name: `today's date, as ${where === 'property' ? 'a property' : 'a line'} where there is none`,
		write: (text) => setUpdatedDate(text, TODAY, { ...READING, where }),
		isThere: isToday,
		// A date that stands within a value or a point is part of that, too.
		others: (text) => JSON.stringify(without(text, ...DATE_PARTS)).replace(/Updated[^"]*/gi, ''),
		rows: 0,
		again: false,
	})),
	{
		name: 'the actor tag',
		write: (text) => editsOf(actorTagInsertion(text, 'actor', PATH, READING)),
		isThere: (text) => readActorNote(text, PATH, READING) !== undefined,
		others: (text) => without(text, 'tags'),
		rows: 0,
		again: false,
	},
	{
		name: 'a quick stats table',
		write: (text) => editsOf(quickStatsInsertion(text, PATH, READING_ALL)),
		isThere: (text) => readAll(text)?.quickStatsFrom != null,
		others: (text) => without(text, 'quickStatsFrom', 'quickStats', 'moreStats', 'elsewhere', 'problems'),
		rows: 2,
		again: false,
	},
	{
		name: 'a static table at the cursor',
		write: (text, line) => {
			const planned = insertBelow(text, line, snapshot());
			if ('refusal' in planned) return planned;
			const { at, text: insert } = planned;
			const from = (at.line === 0 ? 0 : startOfLine(text, at.line + 1)) + at.ch;
			return [{ from, to: from, insert }];
		},
		isThere: (text) => findSnapshots(text).snapshots.some(({ table }) => table.includes('| HQ | Paris | Rome |')),
		others: (text) => without(text, 'problems', 'quickStats', 'moreStats', 'elsewhere', 'bull', 'bear', 'related'),
		rows: 2,
		again: true,
	},
];

/** The note after a writer, or why it was left alone. */
export function writeBy(writer: Writer, text: string, line = 0): { readonly after: string } | { readonly refusal: string } {
	const planned = writer.write(text, line);
	return 'refusal' in planned ? planned : { after: applyEdits(text, planned) };
}
