/** A comparison as a block that asks for it again. */

import type { ComparisonQuery, Who } from './query';
import { printItem } from '../../lines/list';

/** The language name of comparison blocks. */
export const BLOCK_LANGUAGE = 'dossier-compare';

/** The lines of a block that reads as `query`, without what goes without saying. No line break at the end. */
export function printQuery(query: ComparisonQuery): string {
	return queryLines(query).join('\n');
}

/** The block as it stands in a note, fences included. No line break at the end. */
export function wrapBlock(query: ComparisonQuery): string {
	return `\`\`\`${BLOCK_LANGUAGE}\n${printQuery(query)}\n\`\`\``;
}

/** The lines of a block, each a key with what stands behind it. */
export function queryLines({ who, metrics, sort, show, actorsRun, tint }: ComparisonQuery): string[] {
	const lines = [printWho(who)];
	if (who.kind === 'actors' && who.subject !== undefined) lines.push(`subject: ${printItem(who.subject)}`);
	if (metrics !== undefined && metrics.length > 0) lines.push(`metrics: ${metrics.map(printItem).join(', ')}`);
	if (sort !== undefined) lines.push(`sort: ${printItem(sort.by)} ${sort.descending ? 'desc' : 'asc'}`);
	if (show !== 'table') lines.push(`show: ${show}`);
	if (actorsRun !== undefined) lines.push(`layout: ${actorsRun}`);
	if (tint !== undefined) lines.push(`tint: ${tint}`);
	return lines;
}

function printWho(who: Who): string {
	switch (who.kind) {
		case 'actors': return `actors: ${who.names.map(printItem).join(', ')}`;
		case 'peers': return `peers of: ${printItem(who.of)}`;
		case 'tag': return `tag: ${printItem(`#${who.tag}`)}`;
		case 'folder': return `folder: ${who.folder === '' ? '/' : printItem(who.folder)}`;
	}
}
