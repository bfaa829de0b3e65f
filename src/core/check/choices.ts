/**
 * Which rules a person runs, how much each weighs and where, each choice written as one line of text:
 *
 *     undated-figure = off             the rule is not run
 *     figure-conflict = error          it is run, and weighs as much as this
 *     promise-passed = not Archive/    nothing in this folder, at any depth
 *     all = not Templates/             the same of every rule
 */

import { LIMITS, linesInForce, linesLeftOut } from '../limits';
import { RULE_IDS } from './rule/ids';
import { SEVERITIES, type Finding, type Severity } from './rule/finding';

/** What one line chooses. */
export type RuleChoice =
	| { readonly rule: string; readonly weight: Weight }
	| { readonly rule: string; readonly notIn: string };

/** How much a rule weighs, `on` for as much as it does by itself. */
export type Weight = Severity | 'on' | 'off';

/** The choice that a line states; `undefined` where it states none, or names no rule. */
export function readRuleChoice(line: string): RuleChoice | undefined {
	const [, rule = '', said = ''] = /^\s*([a-z-]{1,60})\s*[=:]\s*(\S[^]*)$/.exec(line) ?? [];
	if (rule !== EVERY && !RULE_IDS.includes(rule)) return undefined;
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

/** Tells what the last of these lines that speaks of a rule has it weigh; `undefined` where none does. */
export function weightsChosen(lines: readonly string[]): (rule: string) => Weight | undefined {
	const choices = choicesOf(lines);
	return (rule) => choices.flatMap((choice) => ('weight' in choice && isOf(choice, rule) ? [choice.weight] : [])).at(-1);
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
