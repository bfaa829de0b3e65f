/** Runs rules over a vault. */

import type { ActorIndex } from '../actor/vault/actor-index';
import type { ResolveLink } from '../actor/vault/peers';
import { ignoresIn, isIgnored } from './accepting/ignores';
import { isAcceptedBy, type AcceptedFindings } from './accepting/in-settings';
import { fingerprintOf, lineHashes } from './accepting/line-hashes';
import { joinFindings } from './joined';
import type { CheckResult, Crash, JudgedNote, TakenNote } from './result';
import type { CheckedNote } from './rule/checked-note';
import { compareFindings, type Finding, type Place, type Report } from './rule/finding';
import type { Ignore } from './rule/ignore';
import type { Collection, Given, Lookups, Rule } from './rule/rule';

/** What the rules have collected from a vault. Plain memory: it neither reads files nor watches them. */
export class Check {
	private readonly runs: readonly { readonly rule: Rule; readonly collection: Collection }[];
	private readonly crashes = new Map<string, readonly Crash[]>();
	private readonly ignores = new Map<string, readonly Ignore[]>();
	/** Of every note taken in. */
	private readonly lines = new Map<string, Uint16Array>();
	/** What takes in those that are yet to be looked at. */
	private readonly expected = new Map<string, () => void>();

	/** `accepted` gives the findings that the settings accept at the moment. */
	constructor(rules: readonly Rule[], readonly given: Given, private readonly accepted: () => AcceptedFindings = () => []) {
		this.runs = rules.map((rule) => ({ rule, collection: rule.start() }));
	}

	/**
	 * Takes in a note, in place of what was known of its path. One that is only needed to judge others is spared the rules
	 * that look at each note for itself.
	 */
	set(note: CheckedNote, need: 'asked' | 'for others' = 'asked'): void {
		this.delete(note.path);
		const runs = need === 'asked' ? this.runs : this.runs.filter(({ rule: { looksAt } }) => looksAt === 'vault');
		const crashes = runs.flatMap(({ rule, collection }) => (
			attempt(rule, note.path, () => collection.set(note, this.given)).crashes
		));
		if (crashes.length > 0) this.crashes.set(note.path, crashes);
		const ignores = ignoresIn(note);
		if (ignores.length > 0) this.ignores.set(note.path, ignores);
		this.lines.set(note.path, lineHashes(note.text));
	}

	/**
	 * Expects a note, in place of what is known of its path: `takeIn` is called when it is first looked at, which may be never.
	 * Its comments are known before.
	 */
	expect(path: string, ignores: readonly Ignore[], takeIn: () => void): void {
		this.delete(path);
		if (ignores.length > 0) this.ignores.set(path, ignores);
		this.expected.set(path, takeIn);
	}

	/** What is known of the note at `path`; `undefined` where it wasn't taken in. */
	taken(path: string): TakenNote | undefined {
		this.meet(path);
		const lines = this.lines.get(path);
		if (lines === undefined) return undefined;
		const kept = this.runs.map(({ rule: { id }, collection }) => [id, collection.kept(path)] as const);
		return {
			kept: Object.fromEntries(kept.filter(([, collected]) => collected !== undefined)),
			crashes: this.crashes.get(path) ?? [], ignores: this.ignores.get(path) ?? [], lines,
		};
	}

	/** What rules that judge one note by others have collected from the note at `path`. */
	shared(path: string): readonly unknown[] {
		return this.runs.map(({ rule: { looksAt }, collection }) => (looksAt === 'vault' ? collection.kept(path) : undefined));
	}

	/** Takes in a note by what was known of it, in place of what is known of its path. */
	take(path: string, { kept, crashes, ignores, lines }: TakenNote): void {
		this.delete(path);
		for (const { rule: { id }, collection } of this.runs) if (kept[id] !== undefined) collection.keep(path, kept[id]);
		if (crashes.length > 0) this.crashes.set(path, crashes);
		if (ignores.length > 0) this.ignores.set(path, ignores);
		this.lines.set(path, lines);
	}

	/** Forgets the note at `path`. */
	delete(path: string): void {
		for (const { collection } of this.runs) collection.delete(path);
		this.crashes.delete(path);
		this.ignores.delete(path);
		this.lines.delete(path);
		this.expected.delete(path);
	}

	/** Whether there is a note at `path` among those taken in. */
	has(path: string): boolean {
		return this.lines.has(path) || this.expected.has(path);
	}

	/** Judges every note. `index` holds the actor notes among those taken in. */
	judge(index: ActorIndex, resolve: ResolveLink): CheckResult {
		const judgeNote = this.judging({
			given: this.given, resolve, actor: (path) => index.get(path), named: (name) => index.named(name), lookAt: () => undefined,
		});
		const judged = [...this.lines.keys(), ...this.expected.keys()].map(judgeNote);
		const { findings: all, crashes } = this.withLast({
			findings: judged.flatMap(({ findings }) => findings).sort(compareFindings),
			crashes: judged.flatMap((note) => note.crashes),
		});
		const accepted = new Set(all.filter((finding) => this.isAccepted(finding)));
		return { findings: all.filter((finding) => !accepted.has(finding)), accepted: [...accepted], crashes };
	}

	/** What is found at all notes, in the order of `compareFindings`, with what those rules say of it that look at the others. */
	withLast({ findings: found, crashes }: JudgedNote): JudgedNote {
		const crashed = new Set(crashes.map(({ rule }) => rule));
		const ran = this.runs.flatMap(({ rule: { id, last } }) => (last !== undefined || crashed.has(id) ? [] : [id]));
		const done = this.runs.map(({ rule }) => attempt(rule, '', () => (
			[...(rule.last?.({ found, ran, ignores: this.ignores }) ?? [])].map((report) => findingOf(rule, report))
		)));
		const last = done.flatMap(({ result = [] }) => result);
		return {
			findings: last.length === 0 ? found : [...found, ...last].sort(compareFindings),
			crashes: [...crashes, ...done.flatMap((each) => each.crashes)],
		};
	}

	/** Begins to judge: what it returns gives what is found at the note at a path, accepted or not. */
	judging(lookups: Lookups): (path: string) => JudgedNote {
		const lookAt = (path: string): void => {
			this.meet(path);
			lookups.lookAt(path);
		};
		const judges = this.runs.map(({ rule, collection }) => ({
			rule, ...attempt(rule, '', () => collection.judge({ ...lookups, lookAt })),
		}));
		return (path) => {
			this.meet(path);
			const judged = judges.map(({ rule, result: judge, crashes }) => (
				judge === undefined ? { crashes: crashes.map((crash) => ({ ...crash, path })) } : attempt(rule, path, () => (
					judge(path).map((report) => findingOf(rule, report))
				))
			));
			return {
				findings: judged.flatMap(({ result = [] }) => result),
				crashes: [...(this.crashes.get(path) ?? []), ...judged.flatMap(({ crashes }) => crashes)],
			};
		};
	}

	/** Findings as they are told: some said as one, and of those no accepted ones. */
	join(findings: readonly Finding[]): Finding[] {
		const rules = this.runs.map(({ rule }) => rule);
		return joinFindings(findings, rules).filter((finding) => finding.parts === undefined || !this.isAccepted(finding));
	}

	/** Whether the settings accept a finding, or a comment at any of its places. */
	isAccepted(finding: Finding): boolean {
		const { rule, places } = finding;
		const fingerprint = (): string => this.fingerprint(places);
		return isAcceptedBy(this.accepted(), finding, fingerprint) || places.some(({ path, line }) => {
			const ignores = this.ignores.get(path);
			return ignores !== undefined && isIgnored(ignores, rule, line, fingerprint);
		});
	}

	/** What tells whether the lines of a finding's places have changed. */
	fingerprint(places: readonly Place[]): string {
		return fingerprintOf(places.map(({ path, line }) => (this.meet(path), this.lines.get(path)?.[line - 1] ?? 0)));
	}

	/** Takes in a note that was expected. */
	private meet(path: string): void {
		const takeIn = this.expected.get(path);
		this.expected.delete(path);
		takeIn?.();
	}
}

function findingOf({ id, severity, isWeighed }: Rule, { isHint, ...report }: Report): Finding {
	return { rule: id, severity: isHint === true && isWeighed !== true ? 'hint' : severity, ...report };
}

/** What `run` gives, or the crash it ends in. */
function attempt<Result>(rule: Rule, path: string, run: () => Result): { result?: Result; crashes: readonly Crash[] } {
	try {
		return { result: run(), crashes: [] };
	} catch (error) {
		return { crashes: [{ rule: rule.id, path, message: error instanceof Error ? error.message : String(error) }] };
	}
}
