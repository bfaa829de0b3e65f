/** Why a check says something of a line of a note, or why not: what each rule came to there. */

import { ALL_RULES } from '../check/all-rules';
import type { CheckResult } from '../check/result';
import { leavesOut } from '../check/choices';
import { ignoresIn, isIgnored } from '../check/accepting/ignores';
import { isAcceptedBy, type AcceptedFindings } from '../check/accepting/in-settings';
import type { CheckedNote } from '../check/rule/checked-note';
import type { Finding } from '../check/rule/finding';
import type { Lookups, Rule } from '../check/rule/rule';
import { collectClaims } from '../check/rules/drift/claims/collect';
import { claimHolder, type HeldClaim } from '../check/rules/drift/hold';
import { jsonText, printable } from './printable';

/** A line, and what a check of its note has come to. */
export interface TracedLine {
	readonly note: CheckedNote;
	/** Counts from 1. */
	readonly line: number;
	/** The rules that ran. */
	readonly rules: readonly Rule[];
	/** The lines that choose rules, and what is accepted in the settings. */
	readonly choices: readonly string[];
	readonly acceptedFindings: AcceptedFindings;
	readonly result: CheckResult;
	readonly vault: Lookups;
}

/** What one rule came to on the line. */
interface TracedRule {
	readonly rule: string;
	readonly came: string;
}

/** The line, and below it a line for each rule; as JSON, one object. */
export function answerTrace(format: 'text' | 'json', traced: TracedLine): string {
	const { note: { path, text }, line } = traced;
	const written = text.split(/\r\n?|\n/)[line - 1] ?? '';
	const rules = ALL_RULES.flatMap(({ id }) => cameTo(id, traced).map((came): TracedRule => ({ rule: id, came })));
	if (format === 'json') return printable(`${jsonText({ path, line, text: written, rules }, '\t')}\n`);
	const lines = rules.map(({ rule, came }) => `  ${rule}: ${came}`);
	return printable([`${path}:${line}: ${written.trim()}`, ...lines, ''].join('\n'));
}

function cameTo(id: string, traced: TracedLine): string[] {
	const { rules, result } = traced;
	const rule = rules.find((each) => each.id === id);
	if (rule === undefined) return ['not run: it is off'];
	const crash = result.crashes.find((each) => each.rule === id);
	if (crash !== undefined) return [`crashed: ${crash.message}`];
	const isHere = (finding: Finding): boolean => finding.rule === id && finding.places.some((place) => isAt(place, traced));
	const isLeftOut = leavesOut(traced.choices);
	const told = result.findings.filter(isHere).map((finding) => (
		isLeftOut(finding) ? `found, and left out by the settings: ${finding.message}` : `found, ${finding.severity}: ${finding.message}`
	));
	const accepted = result.accepted.filter(isHere).map((finding) => `found, and accepted${reasonFor(finding, traced)}: ${finding.message}`);
	const compared = id === 'figure-drift' ? comparedOn(traced) : [];
	const came = [...told, ...accepted, ...compared];
	if (came.length > 0) return came;
	return [rule.looksAt === 'note' ? 'nothing found in this line' : 'nothing found in this line, with the notes it depends on'];
}

function isAt({ path, line }: Finding['places'][number], { note, line: asked }: TracedLine): boolean {
	return path === note.path && line === asked;
}

/** The comment may stand at another of the finding's places. */
function reasonFor(finding: Finding, { note, line, acceptedFindings }: TracedLine): string {
	const ignore = ignoresIn(note).find((each) => isIgnored([each], finding.rule, line, () => each.fingerprint ?? ''));
	if (ignore !== undefined) return ` on line ${ignore.line} (${ignore.reason})`;
	const accepted = acceptedFindings.find((each) => isAcceptedBy([each], finding, () => each.fingerprint));
	return accepted === undefined ? '' : ` in the settings (${accepted.reason})`;
}

/** The figures on the line that are given of actors, and why they don't differ. */
function comparedOn({ note, line, vault }: TracedLine): string[] {
	const claims = collectClaims(note, vault.given);
	if (claims === undefined) return [];
	const held = claimHolder({ ...vault, kept: (path) => (path === note.path ? claims : undefined) });
	return held(note.path).filter(({ claim, outcome }) => claim.stat.line === line && outcome !== 'apart').map(({ claim, outcome }) => (
		`looked at ${claim.stat.value} of ${claim.subject.called}: ${WHY[outcome] ?? `not compared, ${outcome}`}`
	));
}

const WHY: Readonly<Partial<Record<HeldClaim['outcome'], string>>> = {
	'same': 'its own note says the same',
	'no actor': 'its link leads to no actor note',
	'own note': 'this is its own note',
	'no such figure': 'its own note has no such figure',
	'part': 'not compared, what stands beside it says that it is of a part',
	'several actors': 'not compared, its row is about several actors',
	'other time': 'not compared, it is of another time',
	'other span': 'not compared, it is of another span',
	'text': 'not compared, one of the two is no figure',
	'estimate': 'not compared, one of the two is an estimate',
};
