/** A card as Markdown, to be pasted elsewhere. */

import { formatDate } from '../calendar-date';
import { plainText } from '../markdown/inline';
import type { Card } from './card';
import type { CardRow } from './card-row';
import type { CardSection } from './card-sections';

/**
 * The card as lists below bold labels, `link` at its end. It says its date in a form that dates no note, so that a note it is
 * pasted into keeps its own; tags and what could not be read are left out. No line break at the end.
 */
export function printCard(card: Card, link: string, locale: string): string {
	const { shownName, otherNames, summary, freshness, sections } = card;
	const title = [`**${shownName}**`, ...otherNames].join(' · ');
	const shown = sections.filter(({ id, rows }) => id !== 'problems' && id !== 'unread' && rows.length > 0);
	const source = 'updated' in freshness ? `${link} (as of ${formatDate(freshness.updated, locale)})` : link;
	return [title, ...(summary === null ? [] : [summary.text]), ...shown.map(printSection), source].join('\n\n');
}

function printSection({ title, rows }: CardSection): string {
	return `**${title}**\n\n${rows.map(printRow).join('\n')}`;
}

function printRow(row: CardRow): string {
	switch (row.kind) {
		case 'figure': return `- ${plainText(row.label)}: ${row.value || '—'}${row.source === null ? '' : ` (${row.source})`}`;
		case 'point': return `${row.nested ? '\t' : ''}- ${row.text}`;
		case 'link': return `- [[${row.target}${row.target === row.name ? '' : `|${row.name}`}]]${row.note === null ? '' : ` (${row.note})`}`;
		case 'problem': return `- ${row.message}`;
		case 'group': return `- *${row.title}*`;
	}
}
