/** A card as lines of text, in the order and words of the sidebar. */

import { formatDate } from '../calendar-date';
import type { Card } from '../card/card';
import type { CardRow } from '../card/card-row';
import type { CardSection } from '../card/card-sections';
import { describeLifecycle } from '../card/lifecycle';
import { describePerishables } from '../card/perishables';
import type { RowFact } from '../card/row-facts';
import { describeFactAge } from '../freshness/facts/age';
import { describeFreshness } from '../freshness/describe';
import { describeRelatedUpdates, type RelatedUpdatesDescription } from '../freshness/related-updates';
import { plainText } from '../markdown/inline';

/** The language that the command line speaks. */
const LOCALE = 'en';

/** So many of the related notes that are newer are named. */
const NAMED = 3;

/** Prints a card: who it is, how fresh, and its sections with the line that each row is read from. No line end at its end. */
export function printCard(card: Card): string {
	const { shownName, otherNames, summary, path } = card;
	const title = otherNames.length === 0 ? shownName : `${shownName} (${otherNames.join(', ')})`;
	const head = [title, ...(summary === null ? [] : [plainText(summary.text)]), path, ...freshnessLines(card)];
	return [head, ...card.sections.map((section) => sectionLines(section, card))].map((lines) => lines.join('\n')).join('\n\n');
}

function freshnessLines(card: Card): string[] {
	const { freshness, latestDateMentioned, created, otherUpdated, perishables, lifecycle, today, relatedUpdates } = card;
	const { shape, word, reason, remedy } = describeFreshness(freshness, LOCALE, latestDateMentioned ?? undefined);
	const why = created === null ? reason : `created ${formatDate(created, LOCALE)}`;
	const newer = describeRelatedUpdates(relatedUpdates, today, LOCALE);
	return [
		`${shape} ${word}${why === '' ? '' : `: ${why}`}${remedy === '' ? '' : ` · ${remedy}`}`,
		otherUpdated === null ? '' : `Line ${otherUpdated.line} still says ${formatDate(otherUpdated, LOCALE, today)}.`,
		describePerishables(perishables, today, LOCALE),
		describeLifecycle(lifecycle, { updated: 'updated' in freshness ? freshness.updated : null, today, locale: LOCALE }),
		newer === undefined ? '' : `${newer.lead}: ${namesOf(newer)}`,
	].filter((line) => line !== '').map((line) => line.replaceAll('\u00a0', ' '));
}

/** `Intel (Jun 24), Arm (Jun 22), +9`. */
function namesOf({ actors }: RelatedUpdatesDescription): string {
	const others = actors.length - NAMED;
	return [...actors.slice(0, NAMED).map(({ name, date }) => `${name} (${date})`), ...(others > 0 ? [`+${others}`] : [])].join(', ');
}

function sectionLines({ title, count, rows, remark }: CardSection, card: Card): string[] {
	const said = remark === null ? [] : [`  ${remark.text}`];
	return [count === 0 ? title : `${title} (${count})`, ...rows.map((row) => rowLine(row, card)), ...said];
}

function rowLine(row: CardRow, { today }: Card): string {
	switch (row.kind) {
		case 'figure': {
			const source = row.source === null || row.source === '' ? '' : ` (${plainText(row.source)})`;
			return `  ${plainText(row.label)}: ${plainText(row.value)}${source}${ageOf(row.fact, today)}`;
		}
		case 'point': return `${row.nested ? '    ' : '  '}- ${plainText(row.text)}`;
		case 'link': return `  ${row.name}${row.note === null ? '' : ` — ${plainText(row.note)}`}${ageOf(row.fact, today)}`;
		case 'problem': return `  Line ${row.line}: ${row.message}`;
		case 'group': return `  ${row.title}`;
	}
}

/** `[Feb 2026 · 9 mo]`, with a filled circle where it is past its limit. */
function ageOf(fact: RowFact | null, today: Card['today']): string {
	if (fact === null || fact.time === null) return '';
	return ` [${fact.pastLimit === null ? '' : '● '}${describeFactAge({ time: fact.time }, today, LOCALE).short}]`;
}
