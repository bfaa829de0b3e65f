import { readFile } from 'node:fs/promises';
import { ALL_RULES } from '../../src/core/check/all-rules.ts';
import { printLines } from './output.mts';
import { RequestError } from './request-error.mts';

/** Prints a rule's page in docs/rules, or what the rule says of itself where the command isn't run in the repository. */
export async function explainRule(id: string): Promise<void> {
	const { severity, on, summary } = ruleNamed(id);
	const page = await readFile(`docs/rules/${id}.md`, 'utf8').catch(() => undefined);
	printLines(page ?? `# ${id}\n\n${summary}\n\nSeverity ${severity}, ${on ? 'on' : 'off'} by default.\n`);
}

/** The ids in a list such as `stale-note,undated-figure`. Throws RequestError for a name that no rule has. */
export function ruleIds(list: string): string[] {
	return list.split(',').map((name) => ruleNamed(name.trim()).id);
}

function ruleNamed(id: string): (typeof ALL_RULES)[number] {
	const rule = ALL_RULES.find((each) => each.id === id);
	if (rule === undefined) throw new RequestError(`"${id}" isn't a rule. The rules are ${ALL_RULES.map((each) => each.id).join(', ')}.`);
	return rule;
}
