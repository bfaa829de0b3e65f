import type { LinesOf } from '../../src/core/check/baseline.ts';
import { printFindings } from '../../src/core/check/print/markdown.ts';
import { sarifLog } from '../../src/core/check/print/sarif.ts';
import type { Finding, Severity } from '../../src/core/check/rule/finding.ts';
import type { RuleDescription } from '../../src/core/check/rule/rule.ts';
import { jsonText, print, printLines } from './output.mts';

/** What findings are printed with. */
export interface FindingsOutput {
	/** The rules that were run. */
	readonly rules: readonly RuleDescription[];
	readonly linesOf: LinesOf;
	/** Whether a text shows the lines, grouped by note; else it is a line for each finding. */
	readonly isForPeople: boolean;
}

/** Prints findings in one of the formats of `check`. */
export function printFindingsIn(format: 'text' | 'json' | 'jsonl' | 'sarif' | 'markdown', findings: readonly Finding[], output: FindingsOutput): void {
	switch (format) {
		case 'text': return output.isForPeople ? printForPeople(findings, output.linesOf) : findings.forEach((finding) => print(lineOf(finding)));
		case 'json':
		case 'jsonl': return findings.forEach((finding) => print(jsonText(jsonOf(finding))));
		case 'sarif': return printLines(`${jsonText(sarifLog(findings, output.rules), '\t')}\n`);
		case 'markdown': return printLines(`${printFindings(findings)}\n`);
	}
}

function lineOf({ places: [{ path, line }], message }: Finding): string {
	return `${path}:${line}: ${message}`;
}

/** The first place stands beside the message, as it did when lines that couldn't be read were all that was found. */
function jsonOf({ rule, severity, message, places, fix }: Finding): object {
	const [{ path, line, column }] = places;
	return { path, line, message, column, rule, severity, places, ...(fix && { fix }) };
}

/** A line for each finding, the line of the note below it, and a blank line between notes. */
function printForPeople(findings: readonly Finding[], linesOf: LinesOf): void {
	const paint = painter();
	let last: string | undefined;
	for (const finding of findings) {
		const { places: [{ path, line }, ...others], severity, rule } = finding;
		if (last !== undefined && last !== path) print('');
		last = path;
		const [place, message] = [clean(`${path}:${line}:`), clean(finding.message)];
		const also = others.map((place) => clean(`${place.path}:${place.line}`)).join(', ');
		process.stdout.write(`${paint('bold', place)} ${message} ${paint(severity, `${severity} ${rule}`)}\n`);
		process.stdout.write(`    ${paint('dim', shortened(clean(linesOf(path)[line - 1] ?? '').trim()))}\n`);
		if (also !== '') process.stdout.write(`    ${paint('dim', `See also ${also}`)}\n`);
	}
}

type Look = Severity | 'bold' | 'dim';

const CODES: Readonly<Record<Look, number>> = { error: 31, warning: 33, hint: 36, bold: 1, dim: 2 };

/** Colours only what a person reads on a terminal, and there only where `NO_COLOR` (no-color.org) isn't set. */
function painter(): (look: Look, text: string) => string {
	const isColoured = process.stdout.isTTY && ['', undefined].includes(process.env['NO_COLOR']);
	return (look, text) => (isColoured ? `\u001b[${CODES[look]}m${text}\u001b[0m` : text);
}

/** A terminal obeys control characters, and notes may hold any. */
function clean(text: string): string {
	return text.replace(/\p{Cc}/gu, ' ');
}

const LONGEST_LINE = 160;

function shortened(line: string): string {
	return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1)}…`;
}
