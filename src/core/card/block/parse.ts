/**
 * Reads a card block:
 *
 *     actor: [[NVIDIA]]
 *     show: stats, bull, bear                  without it, the whole card
 */

import { type LineGrammar, readKeyedLines, type LineProblem } from '../../lines/keyed-lines';
import { readList, FAULTS } from '../../lines/list';

/** The language name of card blocks. */
export const CARD_BLOCK_LANGUAGE = 'dossier';

/** What a card block asks for. */
export interface CardQuery {
	/** Whose card: a link, or a name, alias or ticker, as written. */
	readonly actor: string;
	/** The sections to show, in order, as written; absent for all. */
	readonly show?: readonly string[];
}

/** A card block, read. */
export interface ParsedCardQuery {
	/** `undefined` where the block doesn't say whose card it is. */
	readonly query: CardQuery | undefined;
	/** In line order. */
	readonly problems: readonly LineProblem[];
	/** The lines of both, for problems that only the vault can tell; absent where the block has no such line. */
	readonly lines: { readonly actor?: number; readonly show?: number };
}

type CardKey = 'actor' | 'show';

const GRAMMAR: LineGrammar<CardKey> = {
	keys: new Map([['actor', 'actor'], ['card', 'actor'], ['show', 'show'], ['sections', 'show']]),
	examples: { actor: 'actor: [[NVIDIA]]', show: 'show: stats, bull, bear' },
};

/** Reads the text of a block. It never throws: a line that can't be used is a problem, and the others still count. */
export function parseCardQuery(source: string): ParsedCardQuery {
	const { lines, problems } = readKeyedLines(source, GRAMMAR);
	const listOf = (key: CardKey): string[] | undefined => {
		const line = lines.find((each) => each.key === key);
		return line && entries(line.value, (message) => problems.push({ line: line.line, message }), key);
	};
	const [actor, another] = listOf('actor') ?? [];
	const show = listOf('show');
	const lineOf = (key: CardKey): number | undefined => lines.find((each) => each.key === key)?.line;
	const [actorLine, showLine] = [lineOf('actor'), lineOf('show')];
	if (actorLine === undefined) problems.push({ line: 1, message: `Whose card to show is missing. Write "${GRAMMAR.examples.actor}".` });
	if (another !== undefined) problems.push({ line: actorLine ?? 1, message: ONE_ACTOR });
	return {
		query: actor === undefined || another !== undefined ? undefined : { actor, ...(show && show.length > 0 && { show }) },
		problems: problems.sort((one, other) => one.line - other.line),
		lines: { ...(actorLine !== undefined && { actor: actorLine }), ...(showLine !== undefined && { show: showLine }) },
	};
}

const ONE_ACTOR = '"actor" takes one actor. Name one, in quotes if its name has a comma, or compare several in a dossier-compare block.';

/** The entries that can be used, each once. */
function entries(value: string, report: (message: string) => void, key: CardKey): string[] {
	const items = readList(value);
	for (const { text, fault } of items) if (fault !== undefined) report(FAULTS[fault](text));
	if (items.length === 0) report(`"${key}" is empty. Write "${GRAMMAR.examples[key]}".`);
	return [...new Set(items.flatMap(({ text, fault }) => (fault === undefined && text !== '' ? [text] : [])))];
}

/** A block that reads as `query`, fences included. No line break at the end. */
export function wrapCardBlock({ actor }: Pick<CardQuery, 'actor'>): string {
	return `\`\`\`${CARD_BLOCK_LANGUAGE}\nactor: ${actor}\n\`\`\``;
}
