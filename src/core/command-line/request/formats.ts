/** In which formats each command answers. */

import { RequestError } from './error';

/** The formats of each command, the default first. */
export const FORMATS = {
	card: ['json', 'text'],
	compare: ['md', 'tsv', 'csv', 'json'],
	stale: ['jsonl', 'json', 'csv', 'md'],
	/** SARIF beside these: it is for code hosts, and names the address of its schema, which a plugin without network has not. */
	check: ['text', 'json', 'jsonl', 'markdown'],
	fit: ['text', 'json'],
} as const;

/** A format that a command answers in. */
export type FormatOf<Command extends keyof typeof FORMATS> = (typeof FORMATS)[Command][number];

/** The format asked for among those a command prints; the first of them without one. Throws RequestError for any other. */
export function formatAmong<Format extends string>(formats: readonly [Format, ...Format[]], asked: string | undefined): Format {
	const format = asked === undefined ? formats[0] : formats.find((known) => known === asked);
	if (format === undefined) {
		throw new RequestError(`--format must be ${formats.slice(0, -1).join(', ')} or ${formats.at(-1) ?? ''}, not "${asked ?? ''}".`);
	}
	return format;
}
