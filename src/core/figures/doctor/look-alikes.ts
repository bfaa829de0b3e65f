/** Names that look like one metric and are read as two. Nothing is joined here: a person says which are one. */

import type { ActorNote } from '../../actor/note/actor-note';
import { compareTexts } from '../../wording';
import type { MetricTerms } from '../metrics/terms';
import { pairsByCutWord } from './cut-words';
import { formsOf, plainWords, type Difference, type Form } from './forms';
import { pairsByInitials, type NamePair, type Worded } from './initials';
import { haveValuesAlike, type Need } from './kinds';
import { apartLine, joiningLine, keptApart } from './lines';
import { misspelledWords } from './misspelled';
import { namesInUse, type ExampleCell, type NameInUse } from './names-in-use';
import { withoutUnit } from './unit-at-end';
import { runTogether, type Word } from './words';

/** One of two names that look alike. */
export interface AlikeName {
	readonly name: string;
	/** How many notes have a value for it. */
	readonly notes: number;
	readonly example: ExampleCell;
}

/** Two names that look like one metric. */
export interface LookAlike {
	/** The one that more notes have. */
	readonly name: AlikeName;
	readonly other: AlikeName;
	readonly why: Difference;
	/** The line of the setting `metricSynonyms` that makes one metric of them. */
	readonly join: string;
	/** The line of the setting `metricsApart` that keeps them apart. */
	readonly apart: string;
}

/** What the settings say of names. */
export interface NameSettings {
	readonly terms: MetricTerms;
	/** The lines that keep names apart. */
	readonly metricsApart: readonly string[];
}

/**
 * Which names of the notes' quick stats look like one metric, those first that most notes have. Each name is
 * held against a commoner one once. Names that a note has both, whose values are of two kinds, or that
 * are kept apart are left out.
 */
export function findLookAlikes(notes: readonly ActorNote[], { terms, metricsApart }: NameSettings): LookAlike[] {
	const names = namesInUse(notes, terms);
	const areApart = keptApart(metricsApart, terms);
	const found = new Map<NameInUse, LookAlike>();
	for (const { pair, why, need } of candidates(names, notes, terms)) {
		const [name, other] = [...pair].sort(byUse);
		if (name === undefined || other === undefined || (found.get(other)?.name.notes ?? 0) >= name.notes.size) continue;
		if (areApart(name.key, other.key) || !mayBeOne(name, other, terms) || !haveValuesAlike(name, other, need)) continue;
		const join = joiningLine(name.name, other.name);
		const apart = apartLine(name.name, other.name);
		if (join !== undefined && apart !== undefined) found.set(other, { name: alike(name), other: alike(other), why, join, apart });
	}
	return [...found.values()].sort(byNotes);
}

/** Two names that may be one metric, and what their values must be for it. */
interface Candidate {
	readonly pair: NamePair;
	readonly why: Difference;
	readonly need: Need;
}

/** No name is held against all others: only those are that have a form in common. */
function candidates(names: readonly NameInUse[], notes: readonly ActorNote[], terms: MetricTerms): Candidate[] {
	const worded = names.filter(({ name }) => name.length <= LONGEST_NAME).map((name): Worded => ({ name, words: plainWords(name.name) }));
	const of = (why: Difference) => (pair: NamePair): Candidate => ({ pair, why, need: 'one kind' });
	return [
		...pairsByForm(worded.map(({ name }) => name)),
		...pairsByInitials(worded, terms).map(of('abbreviation')),
		...pairsByCutWord(worded).map(of('abbreviation')),
		...pairsBySpelling(worded, misspelledWords(worded, notes, terms)),
		...pairsByText(worded, withoutUnit, 'unit', 'units'),
	];
}

/** The pairs that have a form in common: those that differ least first. */
function pairsByForm(names: readonly NameInUse[]): Candidate[] {
	const forms = names.map((name) => ({ name, forms: formsOf(name.name) }));
	const found: Candidate[] = [];
	for (let step = 0; forms.some((each) => step < each.forms.length); step++) {
		const byText = new Map<string, { names: NameInUse[] } & Form>();
		for (const each of forms) {
			const form = each.forms[step];
			if (form === undefined) continue;
			const alike = byText.get(form.text) ?? { ...form, names: [] };
			alike.names.push(each.name);
			byText.set(form.text, alike);
		}
		for (const { names: alike, why, need } of byText.values()) found.push(...pairsOf(alike).map((pair): Candidate => ({ pair, why, need })));
	}
	return found;
}

/** Each of the names with the commonest ones before it. */
function pairsOf(names: NameInUse[]): NamePair[] {
	if (names.length < 2) return [];
	const sorted = names.sort(byUse);
	return sorted.flatMap((other, at) => sorted.slice(0, Math.min(at, MOST_PARTNERS)).map((name): NamePair => [name, other]));
}

/** A misspelled name with the one that it is when spelled right. */
function pairsBySpelling(names: readonly Worded[], meant: ReadonlyMap<string, string>): Candidate[] {
	if (meant.size === 0) return [];
	return pairsByText(names, (words) => {
		const right = words.map((word) => ({ ...word, text: meant.get(word.text) ?? word.text }));
		return right.some(({ text }, at) => text !== words[at]?.text) ? right : undefined;
	}, 'spelling', 'one kind');
}

/** What makes other words of those of a name. */
type Change = (words: readonly Word[]) => readonly Word[] | undefined;

/** Names with those that are alike once `change` is done; `undefined` where there is nothing to change. */
function pairsByText(names: readonly Worded[], change: Change, why: Difference, need: Need): Candidate[] {
	const byText = new Map(names.map(({ name, words }) => [runTogether(words), name]));
	return names.flatMap(({ name, words }): Candidate[] => {
		const changed = change(words);
		const other = changed && byText.get(runTogether(changed));
		return other === undefined ? [] : [{ pair: [name, other], why, need }];
	});
}

/** Known metrics are told apart on purpose, and nobody writes one metric twice into a note. */
function mayBeOne(name: NameInUse, other: NameInUse, terms: MetricTerms): boolean {
	if (terms.has(name.key) && terms.has(other.key)) return false;
	return ![...other.notes].some((path) => name.notes.has(path));
}

function alike({ name, notes, cells }: NameInUse): AlikeName {
	const [example = { path: '', line: 0, metric: name, value: '' }] = cells;
	return { name, notes: notes.size, example };
}

function byUse(one: NameInUse, other: NameInUse): number {
	return other.notes.size - one.notes.size || compareTexts(one.name, other.name) || compareTexts(one.key, other.key);
}

function byNotes(one: LookAlike, other: LookAlike): number {
	return other.name.notes - one.name.notes || other.other.notes - one.other.notes || compareTexts(one.join, other.join);
}

/** In characters. A longer name is a sentence. */
const LONGEST_NAME = 80;
/** More names that are alike are held against the commonest of them only. */
const MOST_PARTNERS = 6;
