import { withoutKnown, type LinesOf } from '../../src/core/check/baseline.ts';
import { chosenRules } from '../../src/core/check/all-rules.ts';
import { leavesOut } from '../../src/core/check/choices.ts';
import { SEVERITIES, type Finding } from '../../src/core/check/rule/finding.ts';
import type { Rule } from '../../src/core/check/rule/rule.ts';
import { sarifLog } from '../../src/core/check/print/sarif.ts';
import { answerFindings } from '../../src/core/command-line/findings.ts';
import { jsonText, printable } from '../../src/core/command-line/printable.ts';
import { formatAmong } from '../../src/core/command-line/request/formats.ts';
import { summaryOf } from '../../src/core/command-line/summary.ts';
import { knownFindings } from './baseline.mts';
import { changedNotes } from './changed-notes.mts';
import { findNote } from './find-note.mts';
import { canCheckNear, checkNear, MOST_NEAR, type CheckedFolder } from './near/check-near.mts';
import type { Options } from './options.mts';
import { answerWith, tell } from './output.mts';
import { painter } from './painter.mts';
import { VaultCheck, type CheckedVault } from './vault-check.mts';
import { listNotes, readNotes } from './vault-files.mts';

/** In the order they are named; the app answers in all but SARIF. */
const FORMATS_OF_CHECK = ['text', 'json', 'jsonl', 'sarif', 'markdown'] as const;

/**
 * Prints what the rules find in a vault, or in the notes named, and a summary on standard error. The exit code is 1 if a
 * finding weighs as much as `--fail-on` says or a note couldn't be opened, and 2 if a rule crashed.
 */
export function checkNotes(folder: string, names: readonly string[], options: Options): void {
	const format = formatAmong(FORMATS_OF_CHECK, options.format);
	const { failOn, rules: asked, hints, baseline, since } = options.check;
	const lines = options.settings.checkRules;
	const paths = listNotes(folder);
	const changed = since === undefined ? [] : changedNotes(folder, since, paths);
	const named = new Set([...names.map((name) => findNote(folder, paths, name, options)), ...changed]);
	if (since !== undefined && named.size === 0) return tell(`No notes have changed since ${since}.`);
	const rules = chosenRules(lines, asked);
	const unopened = new Set<string>();
	const report = (message: string): void => {
		if (unopened.size < unopened.add(message).size) tell(message);
	};
	const vault = checkedVault({ folder, paths, report }, named, rules, options);
	const isLeftOut = leavesOut(lines);
	const found = vault.findings.filter((finding) => !isLeftOut(finding));
	const told = found.filter(({ severity }) => severity !== 'hint' || hints);
	const linesOf = linesWith(folder, found);
	const known = knownFindings(baseline, found, linesOf);
	const findings = known === undefined ? [] : vault.check.join(withoutKnown(told, known, linesOf));
	const isForPeople = options.format === 'text' || process.stdout.isTTY;
	answerWith(format === 'sarif'
		? printable(`${jsonText(sarifLog(findings, rules), '\t')}\n`)
		: answerFindings(format, findings, { linesOf, ...(isForPeople && { paint: painter() }) }));
	for (const { rule, path, message } of vault.crashes) tell(`The rule ${rule} crashed at ${path}: ${message}`);
	const { actorRules } = options.reading;
	tell(summaryOf({ actors: vault.actors, notes: named.size, unopened: unopened.size, findings, hidden: found.length - told.length, actorRules }));
	const isFailure = unopened.size > 0 || findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
	process.exitCode = vault.crashes.length > 0 ? 2 : isFailure ? 1 : 0;
}

function checkedVault(vault: CheckedFolder, named: ReadonlySet<string>, rules: readonly Rule[], options: Options): CheckedVault {
	const isNamed = ({ places }: Finding): boolean => named.size === 0 || places.some(({ path }) => named.has(path));
	const whole = new VaultCheck(vault, rules, options);
	const known = whole.known(named);
	if (known === undefined && canCheckNear(named, rules) && whole.toRead > MOST_NEAR) {
		const { check, result } = checkNear(vault, named, rules, options);
		return { ...result, check, actors: undefined };
	}
	const { findings, ...checked } = known ?? whole.run();
	return { ...checked, findings: findings.filter(isNamed), actors: named.size === 0 ? checked.actors : undefined };
}

/** The lines of the notes that findings have places in: few of a vault's. */
function linesWith(folder: string, findings: readonly Finding[]): LinesOf {
	const paths = [...new Set(findings.flatMap(({ places }) => places.map(({ path }) => path)))];
	const lines = new Map<string, readonly string[]>();
	for (const { path, text } of readNotes(folder, paths, () => undefined)) lines.set(path, text.split(/\r\n?|\n/));
	return (path) => lines.get(path) ?? [];
}
