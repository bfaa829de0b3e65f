/** Readers of saved settings that hold lines of text. Lines that are not in force are told of, and kept. */

import { plainRules, readActorRule } from '../../actor/vault/rule';
import { ruleChoiceProblems } from '../../check/choices';
import { kindLimitProblems } from '../../freshness/limit/kinds';
import { limitRuleProblems } from '../../freshness/limit/rule';
import type { Report } from './field';
import { actorRuleProblems, apartProblems, linesOf, sectionProblems, synonymProblems, wordsProblems } from './input';
import { inWords, shortened } from './saved-value';

type Lines = readonly string[];

/** Lines that each state a rule for actor notes. One that does not stays among them. */
export function readActors(value: unknown, fallback: Lines, report: Report): Lines {
	const lines = readList(value, fallback, report);
	reportUnused(actorRuleProblems(lines), report);
	if (plainRules(lines.flatMap((line) => readActorRule(line) ?? [])).length === 0) report(`has no rule. Using ${fallback.join(', ')}.`);
	return lines;
}

/** Reads lines, and tells of those that are not in force. They stay among the others. */
function checked(read: typeof readList, problemsOf: (lines: Lines) => readonly string[]): typeof readList {
	return (value, fallback, report) => {
		const lines = read(value, fallback, report);
		reportUnused(problemsOf(lines), report);
		return lines;
	};
}

/** Lines that each say which names are one metric. */
export const readSynonyms = checked(linesOrList, synonymProblems);

/** Lines that each say which names are not one metric. */
export const readApart = checked(linesOrList, apartProblems);

/** Lines that each choose how a rule checks the vault. */
export const readCheckRules = checked(readList, ruleChoiceProblems);

/** Lines that each state a limit. */
export const readLimitRules = checked(linesOrList, limitRuleProblems);

/** Lines that each state the limit of a kind of figures. */
export const readFactLimits = checked(linesOrList, kindLimitProblems);

/** Lines that each name a section of the card. */
export const readSectionLines = checked(readList, sectionProblems);

/** Headings, labels or names of properties. */
export const readWords = checked(readList, wordsProblems);

/** A list of texts: also one text with an entry on each line. */
function readList(value: unknown, fallback: Lines, report: Report): Lines {
	if (typeof value === 'string') return readText(value, report);
	if (!Array.isArray(value)) {
		report(`must be a list of text (found ${inWords(value)}). Using ${fallback.length === 0 ? 'an empty list' : 'the default'}.`);
		return fallback;
	}
	return value.flatMap((item: unknown) => {
		if (typeof item === 'string') return linesOf(item);
		report(`must hold only text (found ${inWords(item)}). Left out.`);
		return [];
	});
}

/** Commas may belong to an entry, so only line breaks part a text. */
function readText(text: string, report: Report): string[] {
	const lines = linesOf(text);
	if (lines.length === 1 && text.includes(',')) {
		report(`is one text, so "${shortened(text.trim())}" counts as one entry. Use a list, or one entry per line.`);
	}
	return lines;
}

/** As `readList`; but commas part what is within a line, so a text of one line with commas is nothing to warn of. */
function linesOrList(value: unknown, fallback: Lines, report: Report): Lines {
	return typeof value === 'string' ? linesOf(value) : readList(value, fallback, report);
}

function reportUnused(problems: readonly string[], report: Report): void {
	for (const problem of problems) report(`has an unused line. ${problem}`);
}
