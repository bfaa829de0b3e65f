/**
 * Which rules a person runs, how much each weighs and where, each choice written as one line of text:
 *
 *     undated-figure = off             the rule is not run
 *     figure-conflict = error          it is run, and weighs as much as this
 *     promise-passed = not Archive/    nothing in this folder, at any depth
 *     all = not Templates/             the same of every rule
 */

import { LIMITS, linesInForce, linesLeftOut } from '../limits';
import { ALL_RULES } from './all-rules';
import { SEVERITIES, type Finding, type Severity } from './rule/finding';
import type { Rule } from './rule/rule';

/** What one line chooses. */
export type RuleChoice =
	| { readonly rule: string; readonly weight: Weight }
	| { readonly rule: string; readonly notIn: string };

/** How much a rule weighs, `on` for as much as it does by itself. */
type Weight = Severity | 'on' | 'off';

/** The choice that a line states; `undefined` where it states none, or names no rule. */
export function readRuleChoice(line: string): RuleChoice | undefined {
	const [, rule = '', said = ''] = /^\s*([a-z-]{1,60})\s*[=:]\s*(\S[^]*)$/.exec(line) ?? [];
	if (rule !== EVERY && !ALL_RULES.some(({ id }) => id === rule)) return undefined;
	const weight = WEIGHTS.find((each) => each === said.trim().toLowerCase());
	if (weight !== undefined) return { rule, weight };
	const folder = /^not\s+\/?([^/\s][^]*?)\/?\s*$/i.exec(said)?.[1];
	return folder === undefined ? undefined : { rule, notIn: folder };
}

/** What is wrong with lines that should each state a choice; one sentence for each that does not. */
export function ruleChoiceProblems(lines: readonly string[]): string[] {
	const wrong = linesInForce(lines, LIMITS.rules).filter((line) => readRuleChoice(line) === undefined);
	return [...linesLeftOut(lines, LIMITS.rules), ...wrong.map((line) => `"${line.trim()}" ${NO_CHOICE}`)];
}

/** The rules to run by these lines, with the weight that the last of them gives each; `asked` are to run alone, whatever the lines say. */
export function chosenRules(lines: readonly string[], asked?: readonly string[]): Rule[] {
	const choices = choicesOf(lines);
	return ALL_RULES.flatMap((rule) => {
		const chosen = choices.flatMap((choice) => ('weight' in choice && isOf(choice, rule.id) ? [choice.weight] : [])).at(-1);
		const isRun = asked === undefined ? (chosen === undefined ? rule.on : chosen !== 'off') : asked.includes(rule.id);
		if (!isRun) return [];
		return [chosen === undefined || chosen === 'on' || chosen === 'off' ? rule : { ...rule, severity: chosen }];
	});
}

/** Tells whether a line leaves out a finding, by any of its places. */
export function leavesOut(lines: readonly string[]): (finding: Pick<Finding, 'rule' | 'places'>) => boolean {
	const folders = choicesOf(lines).flatMap((choice) => {
		return 'notIn' in choice ? [{ rule: choice.rule, folder: `${choice.notIn.toLowerCase()}/` }] : [];
	});
	return ({ rule, places }) => folders.some((choice) => (
		isOf(choice, rule) && places.some(({ path }) => `${path.toLowerCase()}/`.startsWith(choice.folder))
	));
}

function choicesOf(lines: readonly string[]): RuleChoice[] {
	return linesInForce(lines, LIMITS.rules).flatMap((line) => readRuleChoice(line) ?? []);
}

function isOf(choice: Pick<RuleChoice, 'rule'>, rule: string): boolean {
	return choice.rule === rule || choice.rule === EVERY;
}

const EVERY = 'all';
const WEIGHTS: readonly Weight[] = [...SEVERITIES, 'on', 'off'];
const NO_CHOICE = 'chooses nothing. Try one-sided-case = off, figure-conflict = error or all = not Archive/.';
