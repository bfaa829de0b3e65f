import { ActorIndex, namesOf } from '../../src/core/actor/vault/actor-index.ts';
import { Check, type Crash } from '../../src/core/check/check.ts';
import { KeptFindings } from '../../src/core/check/kept-findings.ts';
import { readCheckedNote, type CheckedNote } from '../../src/core/check/rule/checked-note.ts';
import type { Finding } from '../../src/core/check/rule/finding.ts';
import type { Rule } from '../../src/core/check/rule/rule.ts';
import { CheckMemory, type CheckedBefore } from './cache/check-memory.mts';
import { linkResolver } from './link-resolver.mts';
import type { CheckedFolder } from './near/check-near.mts';
import type { Options } from './options.mts';
import { withProgress } from './progress.mts';
import { readNotes } from './vault-files.mts';

/** Notes, checked. */
export interface CheckedVault {
	readonly check: Check;
	/** Those that nobody has accepted. */
	readonly findings: readonly Finding[];
	readonly crashes: readonly Crash[];
	/** How many actor notes were checked; `undefined` where only the notes asked for were. */
	readonly actors: number | undefined;
}

/** The check of a whole vault: where it was checked before, only of the notes that have changed since, and those that looked at them. */
export class VaultCheck {
	private readonly check: Check;
	private readonly index = new ActorIndex();
	private readonly found: KeptFindings;
	private readonly memory: CheckMemory | undefined;

	constructor(
		private readonly vault: CheckedFolder,
		rules: readonly Rule[],
		private readonly options: Options,
	) {
		this.check = new Check(rules, options, () => options.settings.acceptedFindings);
		this.found = new KeptFindings(this.check, { index: this.index, resolve: linkResolver(vault.paths) });
		this.memory = CheckMemory.of(vault, rules, options);
	}

	/**
	 * What was found last time that is wanted, where no note has changed since; `undefined` where one has, and where anything is
	 * accepted: whether that still holds is told by the lines of all notes that a finding speaks of.
	 */
	known(isWanted: (finding: Finding) => boolean): CheckedVault | undefined {
		const { memory, vault: { paths }, options: { settings } } = this;
		if (memory?.isTrue !== true || settings.acceptedFindings.length > 0) return undefined;
		const found = paths.map((path) => ({ path, at: memory.foundAt(path) }));
		if (found.some(({ at }) => at !== undefined && at.ignores.length > 0)) return undefined;
		for (const { path, at } of found) {
			const findings = at?.judged.findings.filter(isWanted) ?? [];
			if (at === undefined || findings.length + at.judged.crashes.length === 0) continue;
			this.found.recall(path, { ...at, kept: {}, lines: NO_LINES, judged: { ...at.judged, findings } });
		}
		return this.result(found.filter(({ at }) => at?.isActor).length);
	}

	/** Checks what has changed, and remembers what it came to. */
	run(): CheckedVault {
		const { memory, vault: { paths }, found, index } = this;
		const [changed, gone] = [new Set<string>(), new Set(memory?.gone())];
		for (const path of gone) this.recall(path, memory?.last(path));
		for (const path of withProgress(paths)) {
			const before = memory?.get(path);
			this.recall(path, before === undefined ? memory?.last(path) : before);
			if (before === undefined) (this.read(path) ? changed : gone).add(path);
			else if (before?.actor !== undefined) index.keep(before.actor);
		}
		// Once all are known: who looked at them, and who goes by their names.
		for (const path of gone) found.delete(path);
		for (const path of changed) found.touch(path, namesAt(index, path));
		for (const path of found.judging()) changed.add(path);
		for (const path of changed) memory?.set(path, found.known(path), index.get(path));
		memory?.save();
		return this.result(index.size);
	}

	private recall(path: string, before: CheckedBefore | null | undefined): void {
		if (before) this.found.recall(path, before);
	}

	/** Reads a note that has changed, and says whether it could be opened. */
	private read(path: string): boolean {
		const { vault: { folder, report }, options, found, index } = this;
		const [file] = readNotes(folder, [path], report);
		const note: CheckedNote | undefined = file && readCheckedNote(path, file.text, options.reading);
		if (note === undefined) found.delete(path);
		else found.set(note);
		if (note?.actor !== undefined) index.set(note.actor);
		return file !== undefined;
	}

	private result(actors: number): CheckedVault {
		return { check: this.check, findings: this.found.findings(), crashes: this.found.crashes(), actors };
	}
}

const NO_LINES = new Uint16Array();

function namesAt(index: ActorIndex, path: string): readonly string[] {
	const actor = index.get(path);
	return actor === undefined ? [] : namesOf(actor);
}
