/** Findings as a report in Markdown. */

import { printTable } from '../../markdown/write/print-table';
import { counted } from '../../wording';
import type { Finding } from '../rule/finding';

/** Prints a heading for each note and a table of what was found in it. No line break at the end. */
export function printFindings(findings: readonly Finding[]): string {
	const byPath = new Map<string, Finding[]>();
	for (const finding of findings) {
		const { path } = finding.places[0];
		byPath.set(path, [...(byPath.get(path) ?? []), finding]);
	}
	const title = `# ${counted(findings.length, 'finding', 'en')} in ${counted(byPath.size, 'note', 'en')}`;
	return [title, ...[...byPath].map(([path, found]) => `## ${path}\n\n${tableOf(found)}`)].join('\n\n');
}

function tableOf(findings: readonly Finding[]): string {
	return printTable(['Line', 'Severity', 'Rule', 'Finding'], findings.map(({ places: [{ line }], severity, rule, message }) => (
		[String(line), severity, rule, message]
	)));
}
