/** Notes of real vaults, damaged as notes get damaged: lines lost, doubled, moved, torn and glued, marks put in, notes cut short or run together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sharedPath, unlessShared } from '../../reference/shared';
import { lineContent, lineStart } from './arbitrary-markdown';

/** A vault whose notes are damaged. */
export interface DamagedVault {
	/** For the name of a test; says so where there is no such vault to test on. */
	readonly name: string;
	readonly missing: boolean;
	readonly notes: fc.Arbitrary<string>;
}

type Lines = readonly string[];
type Mutation = (lines: Lines) => Lines;

/** A number that stands for a note, a line or a character: the one it comes to when they are counted round and round. */
const index = fc.nat();

function cutAt<Text extends string | Lines>(text: Text, at: number): [Text, Text] {
	const place = at % (text.length + 1);
	return [text.slice(0, place) as Text, text.slice(place) as Text];
}

function inLine(change: (line: string) => Lines): fc.Arbitrary<Mutation> {
	return index.map((at) => (lines) => lines.flatMap((line, row) => (row === at % lines.length ? change(line) : [line])));
}

const inAnyLine = (changes: fc.Arbitrary<(line: string) => Lines>): fc.Arbitrary<Mutation> => changes.chain(inLine);

function betweenLines(change: (above: Lines, below: Lines) => Lines): fc.Arbitrary<Mutation> {
	return index.map((at) => (lines) => change(...cutAt(lines, at)));
}

/** One change of a note. */
function mutation(other: fc.Arbitrary<Lines>): fc.Arbitrary<Mutation> {
	return fc.oneof(
		inLine(() => []),
		inLine((line) => [line, line]),
		inLine((line) => [line, '']),
		inAnyLine(lineStart.map((start) => (line) => [start + line])),
		inAnyLine(lineStart.map((start) => (line) => [start + line.trimStart()])),
		inAnyLine(fc.tuple(lineStart, lineContent).map(([start, content]) => (line) => [line, start + content])),
		inAnyLine(fc.tuple(index, lineContent).map(([at, content]) => (line) => [cutAt(line, at).join(content)])),
		inAnyLine(index.map((at) => (line) => cutAt(line, at))),
		inAnyLine(index.map((at) => (line) => [cutAt(line, at)[0]])),
		betweenLines((above, [first = '', second = '', ...below]) => [...above, first + second, ...below]),
		betweenLines((above, [first = '', second = '', ...below]) => [...above, second, first, ...below]),
		betweenLines((above) => above),
		other.chain((lines) => betweenLines((above) => [...above, ...lines])),
	);
}

/** Stretches of notes, and some whole ones, each changed in a few places: in a stretch a change meets more of the others. */
function mutated(notes: fc.Arbitrary<Lines>): fc.Arbitrary<string> {
	const stretches = fc.tuple(notes, index, fc.integer({ min: 5, max: 40 })).map(([lines, at, count]) => cutAt(lines, at)[1].slice(0, count));
	const starts = fc.oneof(notes, { arbitrary: stretches, weight: 3 });
	return fc.tuple(starts, fc.array(mutation(stretches), { minLength: 1, maxLength: 8 })).map(([start, mutations]) => (
		mutations.reduce((lines, mutate) => mutate(lines), start).join('\n')
	));
}

function damaged(name: string, folder: string | undefined): DamagedVault {
	const paths = folder === undefined ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort();
	const notes = index.map((at) => readFileSync(join(folder ?? '', paths[at % paths.length] ?? ''), 'utf8').split(/\r\n?|\n/));
	return { name, missing: folder === undefined, notes: mutated(notes) };
}

/** The sample vault, which is always there, and the real one. */
export const DAMAGED_VAULTS: readonly DamagedVault[] = [
	damaged('the sample vault', join(import.meta.dirname, '../../vault')),
	damaged(`a real vault${unlessShared('vault')}`, sharedPath('vault')),
];
