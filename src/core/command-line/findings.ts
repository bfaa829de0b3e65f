/** What a check finds, in each of its formats. */

import type { LinesOf } from '../check/baseline';
import { printFindings } from '../check/print/markdown';
import type { Finding, Severity } from '../check/rule/finding';
import type { FormatOf } from './request/formats';
import { jsonText, printable, printableLine } from './printable';

/** How a text may look where it is shown. */
export type Look = Severity | 'bold' | 'dim';

/** What findings are printed with. */
export interface FindingsOutput {
	readonly linesOf: LinesOf;
	/** Set where a text shows the lines, grouped by note, and gives it looks; else it is a line for each finding. */
	readonly paint?: (look: Look, text: string) => string;
}

/** Prints findings in one of the formats. */
export function answerFindings(format: FormatOf<'check'>, findings: readonly Finding[], { linesOf, paint }: FindingsOutput): string {
	switch (format) {
		case 'text': return paint === undefined ? findings.map(lineOf).join('') : forPeople(findings, linesOf, paint);
		case 'json':
		case 'jsonl': return findings.map((finding) => printableLine(jsonText(jsonOf(finding)))).join('');
		case 'markdown': return printable(`${printFindings(findings)}\n`);
	}
}

function lineOf({ places: [{ path, line }], message }: Finding): string {
	return printableLine(`${path}:${line}: ${message}`);
}

/** The first place stands beside the message, as it did when lines that couldn't be read were all that was found. */
function jsonOf({ rule, severity, message, places, fix, parts }: Finding): object {
	const [{ path, line, column }] = places;
	const own = { path, line, message, column, rule, severity, places, ...(fix && { fix }) };
	return parts === undefined ? own : { ...own, parts: parts.map(jsonOf) };
}

/** A line for each finding, the line of the note below it, and a blank line between notes. */
function forPeople(findings: readonly Finding[], linesOf: LinesOf, paint: NonNullable<FindingsOutput['paint']>): string {
	let last: string | undefined;
	return findings.flatMap(({ places: [{ path, line }, ...others], severity, rule, message }) => {
		const isNext = last !== undefined && last !== path;
		last = path;
		const also = others.map((place) => clean(`${place.path}:${place.line}`)).join(', ');
		return [
			...(isNext ? [''] : []),
			`${paint('bold', clean(`${path}:${line}:`))} ${clean(message)} ${paint(severity, `${severity} ${rule}`)}`,
			`    ${paint('dim', shortened(clean(linesOf(path)[line - 1] ?? '').trim()))}`,
			...(also === '' ? [] : [`    ${paint('dim', `See also ${also}`)}`]),
		];
	}).map((line) => `${line}\n`).join('');
}

function clean(text: string): string {
	return text.replace(/\p{Cc}/gu, ' ');
}

const LONGEST_LINE = 160;

function shortened(line: string): string {
	return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1)}…`;
}
