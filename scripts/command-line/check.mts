import { readFile, writeFile } from 'node:fs/promises';
import { printBaseline, readBaseline, withoutKnown, type KnownFinding, type LinesOf } from '../../src/core/check/baseline.ts';
import { Check, type CheckResult } from '../../src/core/check/check.ts';
import { chosenRules } from '../../src/core/check/all-rules.ts';
import { leavesOut } from '../../src/core/check/choices.ts';
import { readCheckedNote } from '../../src/core/check/rule/checked-note.ts';
import { SEVERITIES, type Finding, type Severity } from '../../src/core/check/rule/finding.ts';
import type { Rule } from '../../src/core/check/rule/rule.ts';
import { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import { describeActorRules } from '../../src/core/actor/vault/describe-rules.ts';
import { counted } from '../../src/core/wording.ts';
import { printFindingsIn } from './check-output.mts';
import { findNote } from './explain.mts';
import { linkResolver } from './link-resolver.mts';
import { formatAmong, type Options } from './options.mts';
import { tell } from './output.mts';
import { messageOf, RequestError } from './request-error.mts';
import { listNotes, readNotes } from './vault-files.mts';

/** The formats of findings, the default first. */
const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'markdown'] as const;

/** A vault, checked. */
interface CheckedVault extends CheckResult {
	readonly actors: number;
	/** How many notes couldn't be opened. */
	readonly unopened: number;
}

/**
 * Prints what the rules find in a vault, or in the notes named, and a summary on standard error. The exit code is 1 if a
 * finding weighs as much as `--fail-on` says or a note couldn't be opened, and 2 if a rule crashed.
 */
export async function checkNotes(folder: string, names: readonly string[], options: Options): Promise<void> {
	const format = formatAmong(FORMATS, options.format);
	const { failOn, rules: asked } = options.check;
	const lines = options.settings.checkRules;
	const paths = await listNotes(folder);
	const named = new Set(await Promise.all(names.map((name) => findNote(folder, name, options))));
	const rules = chosenRules(lines, asked);
	const vault = await checkVault(folder, paths, rules, options);
	const isLeftOut = leavesOut(lines);
	const found = vault.findings.filter((finding) => !isLeftOut(finding) && (named.size === 0 || finding.places.some(({ path }) => named.has(path))));
	const told = found.filter(({ severity }) => severity !== 'hint' || options.check.hints);
	const linesOf = await linesWith(folder, found);
	const known = await knownFindings(options.check.baseline, found, linesOf);
	const findings = known === undefined ? [] : withoutKnown(told, known, linesOf);
	printFindingsIn(format, findings, { rules, linesOf, isForPeople: options.format === 'text' || process.stdout.isTTY });
	for (const { rule, path, message } of vault.crashes) tell(`The rule ${rule} crashed at ${path}: ${message}`);
	tell(summaryOf(vault, findings, found.length - told.length, options));
	const isFailure = vault.unopened > 0 || findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
	process.exitCode = vault.crashes.length > 0 ? 2 : isFailure ? 1 : 0;
}

async function checkVault(folder: string, paths: readonly string[], rules: readonly Rule[], options: Options): Promise<CheckedVault> {
	const { today, policy, terms, reading, notPeers } = options;
	const check = new Check(rules, { today, policy, terms, reading, notPeers });
	const index = new ActorIndex();
	let unopened = 0;
	const onUnopened = (message: string): void => {
		unopened++;
		tell(message);
	};
	for await (const { path, text } of readNotes(folder, paths, onUnopened)) {
		const note = readCheckedNote(path, text, reading);
		if (note === undefined) continue;
		check.set(note);
		if (note.actor !== undefined) index.set(note.actor);
	}
	return { ...check.judge(index, linkResolver(paths)), actors: index.size, unopened };
}

/** The lines of the notes that findings have places in: few of a vault's. */
async function linesWith(folder: string, findings: readonly Finding[]): Promise<LinesOf> {
	const paths = [...new Set(findings.flatMap(({ places }) => places.map(({ path }) => path)))];
	const lines = new Map<string, readonly string[]>();
	for await (const { path, text } of readNotes(folder, paths, () => undefined)) lines.set(path, text.split(/\r\n?|\n/));
	return (path) => lines.get(path) ?? [];
}

/** What the baseline holds, nothing without one; `undefined` where it was written just now. Throws RequestError if it can't be used. */
async function knownFindings(file: string | undefined, found: readonly Finding[], linesOf: LinesOf): Promise<readonly KnownFinding[] | undefined> {
	if (file === undefined) return [];
	const text = await readFile(file, 'utf8').catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw new RequestError(`Can't read the baseline "${file}": ${messageOf(error)}`);
	});
	if (text !== undefined) {
		const known = readBaseline(text);
		if (known === undefined) throw new RequestError(`"${file}" isn't a baseline. Delete it, and the next check writes it.`);
		return known;
	}
	await writeFile(file, printBaseline(found, linesOf), { flag: 'wx' }).catch((error: unknown) => {
		throw new RequestError(`Can't write the baseline "${file}": ${messageOf(error)}`);
	});
	tell(`Wrote ${counted(found.length, 'finding', 'en')} to ${file}. From now on only others are told.`);
	return undefined;
}

function summaryOf({ actors, unopened }: CheckedVault, findings: readonly Finding[], hidden: number, { reading }: Options): string {
	const failed = unopened === 0 ? '' : `, ${counted(unopened, 'note', 'en')} couldn't be opened`;
	const hints = hidden === 0 ? '' : ` Also found: ${counted(hidden, 'hint', 'en')}. Show them with --hints.`;
	const checked = actors === 0 ? `No actor notes found. ${describeActorRules(reading.actorRules)}` : `Checked ${counted(actors, 'actor note', 'en')}: `;
	if (actors === 0 && findings.length + unopened === 0) return `${checked}${hints}`;
	return `${checked}${actors === 0 ? ' ' : ''}${foundIn(findings)}${failed}.${hints}`;
}

/** `2 problems in 1 note`, `1 problem and 3 warnings in 2 notes`. */
function foundIn(findings: readonly Finding[]): string {
	if (findings.length === 0) return 'no problems';
	const counts = SEVERITIES.map((severity) => [NOUNS[severity], findings.filter((finding) => finding.severity === severity).length] as const);
	const parts = counts.filter(([, count]) => count > 0).map(([noun, count]) => counted(count, noun, 'en'));
	const notes = new Set(findings.map(({ places: [{ path }] }) => path)).size;
	return `${parts.join(', ')} in ${counted(notes, 'note', 'en')}`;
}

const NOUNS: Readonly<Record<Severity, string>> = { error: 'problem', warning: 'warning', hint: 'hint' };
