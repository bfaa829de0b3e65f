/** For every word of a language a small note in which that word does its work, and what is read there only because of it. */

import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import type { Vocabulary } from '../../../../src/core/actor/words/vocabulary';

/** What is read of a note, as far as words decide it. */
export interface Reading {
	readonly statsFrom: string | null;
	readonly stats: readonly string[];
	/** Labels of the bull and of the bear points. */
	readonly bull: readonly string[];
	readonly bear: readonly string[];
	readonly updated: string | null;
	readonly created: string | null;
	readonly related: readonly string[];
}

/** Sums up a note for comparison with an example. */
export function readingOf({ quickStatsFrom, quickStats, bull, bear, updated, created, related }: ActorNote): Reading {
	return {
		statsFrom: quickStatsFrom,
		stats: quickStats.map(({ metric }) => metric),
		bull: bull.map(({ label }) => label),
		bear: bear.map(({ label }) => label),
		updated: updated?.date ?? null,
		created: created?.date ?? null,
		related: related.map(({ target }) => target),
	};
}

/** A note below its tag line, and the part of its reading that shows the word at work. */
export interface Example {
	readonly lines: readonly string[];
	readonly reads: Partial<Reading>;
}

const DAY = '2026-03-04';

function table(metric: string, value: string): string[] {
	return [`| ${metric} | ${value} |`, '|---|---|', '| HQ | Oslo |'];
}

function points(label: string): string[] {
	return [`**${label}:**`, '', '- One'];
}

/** Whether a word is of a script that sets words apart by blanks. */
function hasBlanks(word: string): boolean {
	return (word.codePointAt(word.length - 1) ?? 0) < 0x300;
}

/** Two words as they stand in a text. */
function joined(first: string, second: string): string {
	return hasBlanks(first) && hasBlanks(second) ? `${first} ${second}` : first + second;
}

function firstOf(list: readonly string[] | undefined): string {
	const [first] = list ?? [];
	if (first === undefined) throw new Error('The example needs a word that the language does not have.');
	return first;
}

type Field = Exclude<keyof Vocabulary, 'months' | 'weekdays' | 'ordinalEndings' | 'dateJoiners'>;

/** One example a list of words, made for a word of it and the other words of its language. */
export const NOTES: Readonly<Record<Field, (word: string, words: Vocabulary) => Example>> = {
	quickStatsHeadings: (word) => ({ lines: [`## ${word}`, ...table('About', 'Acme')], reads: { statsFrom: word, stats: ['HQ'] } }),
	widerStatsHeadings: (word) => ({ lines: [`## ${word}`, ...table('', '')], reads: { statsFrom: word, stats: ['HQ'] } }),
	openStatsHeadings: (word) => ({ lines: [`## ${word}`, ...table('', '')], reads: { statsFrom: word, stats: ['HQ'] } }),
	noteLabels: (word) => ({ lines: ['# Acme', '', `**${word}:** one`, '**HQ:** Oslo', '**CEO:** Kim'], reads: { stats: ['HQ', 'CEO'] } }),
	metricColumns: (word, { widerStatsHeadings }) => ({ lines: [`## ${firstOf(widerStatsHeadings)}`, ...table(word, 'Acme')], reads: { stats: ['HQ'] } }),
	valueColumns: (word, { widerStatsHeadings }) => ({ lines: [`## ${firstOf(widerStatsHeadings)}`, ...table('Acme', word)], reads: { stats: ['HQ'] } }),
	bullWords: (word) => ({ lines: points(word), reads: { bull: [word], bear: [] } }),
	bearWords: (word) => ({ lines: points(word), reads: { bull: [], bear: [word] } }),
	proWords: (word) => ({ lines: points(word), reads: { bull: [word], bear: [] } }),
	conWords: (word) => ({ lines: points(word), reads: { bull: [], bear: [word] } }),
	proColumns: (word, { conColumns }) => ({ lines: table(word, firstOf(conColumns)), reads: { bull: [word], bear: [firstOf(conColumns)] } }),
	conColumns: (word, { proColumns }) => ({ lines: table(firstOf(proColumns), word), reads: { bull: [firstOf(proColumns)], bear: [word] } }),
	riskHeadings: (word) => ({ lines: [`## ${word}`, '- One'], reads: { bear: [word] } }),
	riskPartners: (word, { riskHeadings }) => {
		const title = `${firstOf(riskHeadings)} / ${word}`;
		return { lines: [`## ${title}`, '- One'], reads: { bear: [title] } };
	},
	riskColumns: (word, { riskHeadings }) => ({ lines: [`## ${firstOf(riskHeadings)}`, ...table(word, 'Acme')], reads: { bear: [firstOf(riskHeadings)] } }),
	riskOthers: (word, { riskHeadings }) => ({ lines: [`## ${firstOf(riskHeadings)}`, `### ${word}`, '- One'], reads: { bear: [] } }),
	caseTopics: (word, { bullWords }) => ({ lines: points(`${word} (${firstOf(bullWords)})`), reads: { bull: [`${word} (${firstOf(bullWords)})`] } }),
	// Another word stands between: one that nobody knows may stand before a side without an article.
	articles: (word, { bullWords }) => ({ lines: points(`${word} other ${firstOf(bullWords)}`), reads: { bull: [`${word} other ${firstOf(bullWords)}`] } }),
	emphasizers: (word, { proWords }) => ({ lines: points(joined(word, firstOf(proWords))), reads: { bull: [joined(word, firstOf(proWords))] } }),
	caseNouns: (word, { bullWords }) => ({ lines: points(joined(firstOf(bullWords), word)), reads: { bull: [joined(firstOf(bullWords), word)] } }),
	turningWords: (word, { bullWords }) => ({ lines: points(`${word} ${firstOf(bullWords)}`), reads: { bull: [] } }),
	qualifierWords: (word, { bullWords }) => ({ lines: points(`${firstOf(bullWords)} ${word} Acme`), reads: { bull: [`${firstOf(bullWords)} ${word} Acme`] } }),
	sayingWords: (word, { bullWords }) => ({ lines: points(joined(firstOf(bullWords), word)), reads: { bull: [joined(firstOf(bullWords), word)] } }),
	sentenceWords: (word, { bullWords, qualifierWords }) => ({ lines: points(`${firstOf(bullWords)} ${firstOf(qualifierWords)} Acme ${word} so`), reads: { bull: [] } }),
	namesWithSides: (word) => ({ lines: points(word), reads: { bull: [], bear: [] } }),
	joiningWords: (word, { bullWords }) => {
		const title = `${joined(firstOf(bullWords), word)} Acme`;
		return { lines: [`## ${title}`, '- One'], reads: { bull: [title] } };
	},
	relatedHeadings: (word) => ({ lines: [`## ${word}`, '- [[Globex]]'], reads: { related: ['Globex'] } }),
	peerHeadings: (word) => ({ lines: [`## ${word}`, '- [[Globex]]'], reads: { related: ['Globex'] } }),
	updateVerbs: (word) => ({ lines: [`*${word} ${DAY}*`], reads: { updated: DAY, created: null } }),
	editVerbs: (word) => ({ lines: [`*${word} ${DAY}*`], reads: { updated: DAY, created: null } }),
	updateLabels: (word) => ({ lines: [`${word}: ${DAY}`], reads: { updated: DAY, created: null } }),
	updatedProperties: (word) => ({ lines: [`${word}:: ${DAY}`], reads: { updated: DAY, created: null } }),
	updateEndings: (word) => ({ lines: [`2026年3月4日${word}`], reads: { updated: DAY } }),
	createVerbs: (word) => ({ lines: [`*${word} ${DAY}*`], reads: { updated: null, created: DAY } }),
	footerOpenings: (word, { createVerbs }) => ({ lines: [`*${word} — ${firstOf(createVerbs)} ${DAY}*`], reads: { created: DAY } }),
	datePrepositions: (word, { updateVerbs }) => ({ lines: [`${joined(firstOf(updateVerbs), word)} ${DAY}`], reads: { updated: DAY } }),
	sourceOpenings: (word, { createVerbs }) => ({ lines: [`*${word}: a report. ${firstOf(createVerbs)} ${DAY}.*`], reads: { updated: null, created: DAY } }),
};

/** A date in which a word does its work, and the day or month it names. */
export type DateExample = readonly [text: string, date: string];

/** The dates of a language: one for each name of a month or weekday, each joining word, and each ending of a day. */
export function dateExamples({ months, weekdays, dateJoiners, ordinalEndings }: Vocabulary): DateExample[] {
	const march = months[2]?.[0] ?? '';
	return [
		...months.flatMap((names, index) => names.map((name) => [`${name} 2026`, `2026-${String(index + 1).padStart(2, '0')}`] as const)),
		...weekdays.flat().map((weekday) => [`${weekday}, ${DAY}`, DAY] as const),
		...dateJoiners.map((joiner) => [`4 ${joiner} ${march} 2026`, DAY] as const),
		...Object.entries(ordinalEndings).map(([ending, [day = 4]]) => [`${String(day)}${ending} ${march} 2026`, `2026-03-${String(day).padStart(2, '0')}`] as const),
	];
}
