import { readFileSync } from 'node:fs';
import { ALL_RULES } from '../../src/core/check/all-rules.ts';
import { printLines } from './output.mts';
import { ruleIds } from '../../src/core/command-line/request/rule-ids.ts';

/** Prints a rule's page in docs/rules, or what the rule says of itself where the command isn't run in the repository. */
export function explainRule(name: string): void {
	const ids = ruleIds(name);
	for (const { id, severity, on, summary } of ALL_RULES.filter((rule) => ids.includes(rule.id))) {
		printLines(pageOf(id) ?? `# ${id}\n\n${summary}\n\nSeverity ${severity}, ${on ? 'on' : 'off'} by default.\n`);
	}
}

function pageOf(id: string): string | undefined {
	try {
		return readFileSync(`docs/rules/${id}.md`, 'utf8');
	} catch {
		return undefined;
	}
}
