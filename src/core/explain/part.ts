/** Why a row of the card is there: the rule, heading and word that made it what it is, and the setting that would change it. */

import type { CasePoint } from '../actor/note/actor-note';
import { headingKey } from '../actor/words/heading-key';
import type { CardSummary } from '../card/summary/summary';
import { plainText } from '../markdown/inline';
import { knownWord, lineOfLabel, sectionAbove, type NoteReading } from './reading';
import { placed, type Reason } from './reason';

/** The parts of a card that have rows of a note. */
export type ExplainedPart = (typeof PARTS)[number];

const PARTS = ['problems', 'quick stats', 'properties', 'bull', 'bear', 'related', 'own', 'updated', 'summary'] as const;

/** Whether a text names a part. */
export function isExplainedPart(text: string): text is ExplainedPart {
	return PARTS.some((part) => part === text);
}

const NOTHING = { heading: null, line: null, word: null, setting: null } as const;

/** Why the row of a part that stands at `line` is there. `summary` is that of the card. */
export function explainRow(reading: NoteReading, part: ExplainedPart, line: number, summary: CardSummary | null): Reason {
	switch (part) {
		case 'quick stats':
			return ofStat(reading, line);
		case 'bull':
		case 'bear':
			return ofPoint(reading, part, line);
		case 'related':
			return ofLink(reading, line);
		case 'own':
			return ofOwn(reading, line);
		case 'updated':
			return ofDate(reading, line);
		case 'summary':
			return ofSummary(summary);
		case 'properties':
			return { ...NOTHING, sentence: 'A property of the note. Each one with a value is shown, unless the card shows it elsewhere.', line };
		case 'problems':
			return { ...NOTHING, sentence: problemAt(reading, line) ?? 'This line couldn\'t be read.', line };
	}
}

/** Why a part of the card has no rows. */
export function explainMissing(part: string): Reason {
	switch (part) {
		case 'quick stats':
			return { ...NOTHING, sentence: 'Nothing in this note is read as quick stats.', setting: 'statsHeadings' };
		case 'bull':
			return { ...NOTHING, sentence: 'No label or heading of bull points stands in this note.', setting: 'bullLabels' };
		case 'bear':
			return { ...NOTHING, sentence: 'No label or heading of bear points stands in this note.', setting: 'bearLabels' };
		default:
			return { ...NOTHING, sentence: 'Nothing in this note is read as this.' };
	}
}

function problemAt({ note }: NoteReading, line: number): string | undefined {
	return note.problems.find((problem) => problem.line === line)?.message;
}

function ofStat(reading: NoteReading, line: number): Reason {
	const { note, conventions } = reading;
	const heading = note.quickStats.find((stat) => stat.line === line)?.heads?.section ?? note.quickStatsFrom;
	if (heading === null) return { ...NOTHING, sentence: 'It is read as a quick stat.', line, setting: 'statsHeadings' };
	const at = sectionAbove(reading, line, ({ title }) => title === heading)?.line ?? null;
	const key = headingKey(plainText(heading));
	const known = { heading, line: at, word: key, setting: 'statsHeadings' } as const;
	const stands = `Under ${placed(heading, at)}`;
	if (conventions.languages.some(({ quickStatsHeadings }) => quickStatsHeadings.includes(key))) {
		return { ...known, sentence: `${stands}, a heading that Dossier reads as quick stats.` };
	}
	if (conventions.quickStatsHeadings.has(key)) return { ...known, sentence: `${stands}, one of your quick stats headings.`, word: null };
	if (!conventions.widerStatsHeadings.has(key)) return { ...known, sentence: `${stands}, and is written as quick stats are.`, word: null };
	return { ...known, sentence: `${stands}. Dossier reads it as quick stats, as the note has no heading such as "Quick stats".` };
}

function ofPoint(reading: NoteReading, side: 'bull' | 'bear', line: number): Reason {
	const label = pointAt(reading.note[side], line)?.label;
	const setting = side === 'bull' ? 'bullLabels' : 'bearLabels';
	if (label === undefined) return { ...NOTHING, sentence: `It is read as a ${side} point.`, line, setting };
	const at = lineOfLabel(reading, label, line);
	const stands = `Under ${placed(label, at)}`;
	const isRisk = side === 'bear' && reading.conventions.riskHeadings.has(headingKey(label));
	if (isRisk) {
		const sentence = `${stands}. The note has no other bear points, so its risks are shown.`;
		return { sentence, heading: label, line: at, word: headingKey(label), setting: 'risksAsBear' };
	}
	const word = knownWord(reading, label, (words) => (side === 'bull'
		? [...words.bullWords, ...words.proWords, ...words.proColumns]
		: [...words.bearWords, ...words.conWords, ...words.conColumns]));
	const names = word === null ? `one of your ${side} labels` : `and "${word}" makes it a ${side} point`;
	return { sentence: `${stands}, ${names}.`, heading: label, line: at, word, setting };
}

function pointAt(points: readonly CasePoint[], line: number): CasePoint | undefined {
	return points.find((point) => point.line === line || point.children.some((child) => child.line === line));
}

function ofLink(reading: NoteReading, line: number): Reason {
	const { note, conventions } = reading;
	const section = sectionAbove(reading, line, ({ key }) => conventions.relatedHeadings.has(key));
	if (section === undefined) return { ...NOTHING, sentence: 'It is read as a related actor.', line, setting: 'relatedHeadings' };
	const group = note.related.find((link) => link.line === line)?.group ?? null;
	const grouped = group === null ? '' : `, in the group "${group}"`;
	const isKnown = conventions.languages.some(({ relatedHeadings }) => relatedHeadings.includes(section.key));
	const names = isKnown ? 'a heading that Dossier reads related actors from' : 'one of your related headings';
	const sentence = `Under ${placed(section.title, section.line)}, ${names}${grouped}.`;
	return { sentence, heading: section.title, line: section.line, word: isKnown ? section.key : null, setting: 'relatedHeadings' };
}

function ofOwn({ note }: NoteReading, line: number): Reason {
	const section = note.sections?.find(({ items }) => pointAt(items, line) !== undefined);
	if (section === undefined) return { ...NOTHING, sentence: 'It is read as a section of your own.', line, setting: 'cardSections' };
	const { heading, title } = section;
	const shown = heading === title ? '' : ` as "${title}"`;
	const sentence = `Under ${placed(heading, section.line)}, which you show on the card${shown}.`;
	return { sentence, heading, line: section.line, word: null, setting: 'cardSections' };
}

function ofDate({ outline: { blocks: [first] }, lines }: NoteReading, line: number): Reason {
	const written = (lines[line - 1] ?? '').trim();
	if (first?.kind === 'frontmatter' && line <= first.endLine) {
		const property = written.slice(0, Math.max(0, written.indexOf(':'))).replace(/^["']|["']$/g, '');
		const sentence = `The property ${placed(property, line)} dates the note.`;
		return { sentence, heading: property, line, word: property.toLowerCase(), setting: 'updatedProperties' };
	}
	return { ...NOTHING, sentence: `Line ${String(line)}, "${written}", dates the note.`, line, setting: 'updateLabels' };
}

function ofSummary(summary: CardSummary | null): Reason {
	if (summary === null) return { ...NOTHING, sentence: 'Nothing in this note plainly says what it is about.', setting: 'cardSummary' };
	const { line, property } = summary;
	const sentence = property === null
		? `The first sentence of the note (line ${String(line)}).`
		: `The property "${property}" says what the note is about.`;
	return { ...NOTHING, sentence, heading: property, line, setting: 'cardSummary' };
}
