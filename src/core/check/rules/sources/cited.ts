/** Figures of an actor note that name other notes as where they are from. */

import type { ActorNote, QuickStat } from '../../../actor/note/actor-note';
import { linkAt } from '../../../actor/related-link';
import { metricReader, type ReadMetric } from '../../../comparison/table/note-metrics';
import { readRows } from '../../../comparison/table/cell';
import { conventionsOf } from '../../../figures/evidence/conventions-of';
import { plainText } from '../../../markdown/inline';
import type { Given } from '../../rule/rule';
import { digitsOf } from './digits';

/** A figure, and the links that it gives as its sources. */
export interface CitedFigure {
	readonly line: number;
	readonly metric: string;
	readonly value: string;
	readonly digits: readonly string[];
	readonly targets: readonly string[];
}

/**
 * The figures of a note whose sources are linked: in the cell beside the value, in a footnote of it, else in a row *Source*, else in
 * the property `sources`.
 */
export function citedFigures(actor: ActorNote, text: string, { terms }: Given): CitedFigure[] {
	const read = metricReader(terms);
	const ofNote = sourcesOfNote(actor);
	return actor.quickStats.flatMap((stat) => {
		const own = linksIn(`${stat.source ?? ''} ${footnotesOf(`${stat.value} ${stat.metric} ${stat.source ?? ''}`, text)}`);
		const targets = own.length > 0 || stat.source !== null ? own : ofNote;
		const digits = targets.length === 0 ? [] : digitsOfStat(actor, stat, read);
		return digits.length === 0 ? [] : [{ line: stat.line, metric: plainText(stat.metric), value: stat.value, digits, targets }];
	});
}

function sourcesOfNote({ quickStats, properties }: ActorNote): string[] {
	const rows = quickStats.filter(({ metric }) => SOURCES.test(plainText(metric))).flatMap(({ value }) => linksIn(value));
	if (rows.length > 0) return rows;
	const named = Object.entries(properties).filter(([name]) => SOURCES.test(name));
	return named.flatMap(([, value]) => linksIn([value].flat().join(' ')));
}

const SOURCES = /^sources?$/i;

function digitsOfStat(actor: ActorNote, stat: QuickStat, read: ReadMetric): string[] {
	const row = { metric: read(stat.metric), written: stat.metric, value: stat.value, line: stat.line };
	const [figure] = readRows([row], conventionsOf(actor));
	return figure === undefined ? [] : digitsOf(figure.cell.parsed);
}

/** What the footnotes say that a text refers to. */
function footnotesOf(written: string, text: string): string {
	const marks = written.match(/\[\^[^[\]\s]{1,40}\]/g) ?? [];
	return marks.map((mark) => {
		const at = text.indexOf(`\n${mark}:`);
		return at < 0 ? '' : text.slice(at + 1, endOfLine(text, at + 1));
	}).join(' ');
}

function endOfLine(text: string, from: number): number {
	const end = text.slice(from).search(/[\r\n]/);
	return end < 0 ? text.length : from + end;
}

/** The targets of the links to notes in a text. */
function linksIn(text: string): string[] {
	const targets: string[] = [];
	for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
		const link = linkAt(text, at);
		if (link !== undefined && link.target !== '') targets.push(link.target);
		at = link?.end ?? at + 1;
	}
	return targets;
}
