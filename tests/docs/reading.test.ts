/** Runs the examples of docs/reading.md: what the document says is read is what is read. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dateAt } from '../../src/core/actor/dates/written-date';
import type { ActorNote, CasePoint } from '../../src/core/actor/note/actor-note';
import { readActorNote, type ReadOptions } from '../../src/core/actor/read-actor-note';
import { summaryOf } from '../../src/core/card/summary/summary';
import { readMetric } from '../../src/core/figures/metrics/read';
import { compileMetricTerms } from '../../src/core/figures/metrics/terms';
import { readValue } from '../../src/core/figures/values/read';
import type { Figure } from '../../src/core/figures/values/value';
import { factsOf } from '../../src/core/freshness/facts/facts';
import { readOptionsFor } from '../../src/core/settings/note-reading';
import { readSettings } from '../../src/core/settings/read/settings';
import { readExamples } from './documented-examples';

const ROOT = join(import.meta.dirname, '../..');
const { notes, tables, headings } = readExamples(readFileSync(join(ROOT, 'docs/reading.md'), 'utf8'));
const TERMS = compileMetricTerms([]);

function optionsFor(saved: unknown): ReadOptions {
	const { settings, problems } = readSettings(saved);
	expect(problems).toEqual([]);
	return readOptionsFor(settings, 'en', (yaml): unknown => parse(yaml, { logLevel: 'error' }));
}

/** Below a tag line, unless the example says itself what makes it an actor note. */
function inNote(example: string): string {
	return example.startsWith('---\n') || example.includes('#actor') ? example : `#actor\n\n${example}`;
}

function readNote(example: string, saved: unknown = {}): ActorNote {
	const note = readActorNote(inNote(example), 'Acme.md', optionsFor(saved));
	if (note === undefined) throw new Error('No actor note.');
	return note;
}

/** What a document may say of a note, by the words it says it with. */
const PARTS: Readonly<Record<string, (note: ActorNote, text: string) => unknown>> = {
	'tags': ({ tags }) => tags,
	'aliases': ({ aliases }) => aliases,
	'properties': ({ properties }) => properties,
	'quick stats from': ({ quickStatsFrom }) => quickStatsFrom,
	'quick stats': ({ quickStats }) => Object.fromEntries(quickStats.map(({ metric, value, source }) => [metric, source === null ? value : `${value} (${source})`])),
	'bull points': ({ bull }) => byLabel(bull),
	'bear points': ({ bear }) => byLabel(bear),
	'updated': ({ updated }) => updated?.date ?? null,
	'unreadable': ({ unreadableUpdated }) => unreadableUpdated?.text ?? null,
	'created': ({ created }) => created?.date ?? null,
	'related': ({ related }) => related.map(({ target, note, group }) => target + (note === null ? '' : `, ${note}`) + (group === null ? '' : ` (${group})`)),
	'sections': ({ sections = [] }) => Object.fromEntries(sections.map(({ title, items }) => [title, items.map(({ text }) => text)])),
	'summary': (note, text) => summaryOf(note, text, optionsFor({}).conventions)?.text ?? null,
	'problems': ({ problems }) => problems.map(({ line, message }) => `Line ${String(line)}: ${message}`),
};

function byLabel(points: readonly CasePoint[]): Record<string, string[]> {
	const labels = [...new Set(points.map(({ label }) => label))];
	return Object.fromEntries(labels.map((label) => [label, points.filter((point) => point.label === label).map(({ text }) => text)]));
}

describe('a note of the document is read as it says', () => {
	test.each(notes.map((example) => [`${example.heading}, line ${String(example.line)}`, example] as const))('%s', (_, { note, settings, reads }) => {
		const { 'actor note': isActor = true, ...parts } = reads;
		const read = readActorNote(inNote(note), 'Acme.md', optionsFor(settings));
		expect(read !== undefined).toBe(isActor);
		if (read === undefined) return;
		const problems = 'problems' in parts ? {} : { problems: [] };
		const said = { ...parts, ...problems };
		expect(Object.fromEntries(Object.keys(said).map((part) => [part, PARTS[part]?.(read, inNote(note))]))).toEqual(said);
	});
});

/** How the last cell of a row follows from those before it, by the header of its table. */
const TABLES: Readonly<Record<string, (cells: readonly string[]) => readonly string[]>> = {
	'In the note | Updated': ([line = '']) => [readNote(line).updated?.date ?? '—'],
	'Written | Read as': ([written = '']) => {
		const date = dateAt(written, 0, optionsFor({}).conventions);
		return [date === undefined ? 'no date' : (date.date?.date ?? 'unreadable')];
	},
	'Metric | Cell | Read as': ([metric = '', cell = '']) => {
		const { alternatives, ...figure } = readValue(cell, readMetric(metric, TERMS).term?.measure ?? 'other');
		return [[figure, ...alternatives].map(figureInWords).join(', or ')];
	},
	'Name | Metric | Period': ([written = '']) => {
		const { name, period, estimate } = readMetric(written, TERMS);
		return [name, (period ?? '—') + (estimate === true ? ', expected' : '')];
	},
	'Metric | Cell | Dated': ([metric = '', value = '']) => {
		const [fact] = factsOf({ quickStats: [{ metric, value, source: null, line: 1 }], quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, '2026-11-29');
		return [fact?.time?.text ?? '—'];
	},
};

describe('a table of the document is read as it says', () => {
	test.each(tables.map((table) => [`${table.heading}, line ${String(table.line)}`, table] as const))('%s', (_, { columns, rows }) => {
		const readRow = TABLES[columns.join(' | ')];
		const read = rows.map((row) => {
			const last = readRow?.(row) ?? [];
			return [...row.slice(0, row.length - last.length), ...last];
		});
		expect(read).toEqual(rows);
	});
});

function figureInWords({ kind, amount, range, currency, unit, approximate, bound, period, asOf, estimate, date }: Figure): string {
	if (kind === 'none') return 'no value';
	if (kind === 'text') return 'text';
	if (kind === 'date') return date ?? '';
	const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
	const size = range === undefined ? number.format(amount ?? NaN) : `${number.format(range.low)} to ${number.format(range.high)}`;
	const money = currency === undefined ? ' of a currency that isn\'t clear' : ` ${currency}`;
	const of = { currency: `${money}${unit === undefined ? '' : ` per ${unit}`}`, percent: '%', multiple: '×', count: unit === undefined ? '' : ` ${unit}` }[kind];
	const parts = [
		size + of,
		approximate && 'about',
		bound !== undefined && `at ${bound === 'lower' ? 'least' : 'most'}`,
		period !== undefined && `in ${period}`,
		asOf !== undefined && `as of ${asOf}`,
		estimate && 'expected',
	];
	return parts.filter((part) => typeof part === 'string').join(', ');
}

describe('the document', () => {
	test('has examples under every heading', () => {
		expect(headings.filter((heading) => ![...notes, ...tables].some((example) => example.heading === heading))).toEqual([]);
	});

	test('has every section that the code refers to', () => {
		const folder = join(ROOT, 'src');
		const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
		const cited = sources.flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/docs\/reading\.md, "([^"]+)"/g)].map(([, heading = '']) => heading));
		expect(cited.length).toBeGreaterThan(5);
		expect(cited.filter((heading) => !headings.includes(heading))).toEqual([]);
	});
});
