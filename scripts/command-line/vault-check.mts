import { Check } from '../../src/core/check/check.ts';
import { KeptFindings, type RecalledNote } from '../../src/core/check/kept-findings.ts';
import type { Crash } from '../../src/core/check/result.ts';
import { readCheckedNote, type CheckedNote } from '../../src/core/check/rule/checked-note.ts';
import type { Finding } from '../../src/core/check/rule/finding.ts';
import type { Rule } from '../../src/core/check/rule/rule.ts';
import { CheckMemory } from './cache/check-memory.mts';
import { ExpectedActors } from './cache/expected-actors.mts';
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
	private readonly index = new ExpectedActors();
	private readonly found: KeptFindings;
	private readonly memory: CheckMemory | undefined;
	/** How many notes are to be read. */
	readonly toRead: number;

	constructor(
		private readonly vault: CheckedFolder,
		rules: readonly Rule[],
		private readonly options: Options,
	) {
		this.check = new Check(rules, options, () => options.settings.acceptedFindings);
		this.found = new KeptFindings(this.check, { index: this.index, resolve: linkResolver(vault.paths) });
		this.memory = CheckMemory.of(vault, rules, options);
		this.toRead = (this.memory?.changed() ?? vault.paths).length;
	}

	/** What was found last time that has a place in some notes; `undefined` where any note has come, gone or changed since. */
	known(asked: ReadonlySet<string>): CheckedVault | undefined {
		const { memory } = this;
		if (memory === undefined || asked.size === 0 || this.toRead + memory.gone().length > 0) return undefined;
		const isWanted = ({ places }: Finding): boolean => places.some(({ path }) => asked.has(path));
		const told = new Set([...asked].flatMap((path) => [path, ...memory.pointingTo(path)]));
		for (const path of told) {
			const found = memory.found(path);
			if (!found) continue;
			const findings = found.judged.findings.filter(isWanted);
			this.recall(path, { ...found, judged: { ...found.judged, findings } });
			// Whether a finding is accepted is told by the notes of its places.
			for (const { places } of findings) for (const place of places) told.add(place.path);
		}
		return this.result(undefined);
	}

	/** Checks what has changed, and remembers what it came to. */
	run(): CheckedVault {
		const { memory, vault: { paths }, found, index } = this;
		const [unread, changed] = [[] as string[], new Set<string>()];
		const gone = memory?.gone() ?? [];
		for (const path of gone) this.recall(path, memory?.last(path));
		for (const path of paths) {
			const known = memory?.found(path);
			this.recall(path, known === undefined ? memory?.last(path) : known);
			if (known === undefined) unread.push(path);
			else if (known?.names) index.expect(path, known.names, () => memory?.actor(path) ?? this.noteAt(path)?.actor);
		}
		// Once all others are known: who looked at them, and who goes by their names.
		for (const path of gone) found.delete(path);
		for (const path of withProgress(unread)) if (this.read(path)) changed.add(path);
		for (const path of found.judging()) changed.add(path);
		for (const path of changed) memory?.set(path, found.known(path), index.get(path));
		return this.result(index.size);
	}

	/** Knows of a note what was found at it before; it is taken in by what is remembered of it, or read where that is damaged. */
	private recall(path: string, before: RecalledNote | null | undefined): void {
		if (!before) return;
		this.found.recall(path, before, () => {
			const taken = this.memory?.taken(path, before);
			if (taken !== undefined) return this.check.take(path, taken);
			const note = this.noteAt(path);
			if (note !== undefined) this.check.set(note);
		});
	}

	/** Reads a note that has changed, and says whether it could be opened. */
	private read(path: string): boolean {
		const { vault: { folder, report }, options, found, index } = this;
		const [file] = readNotes(folder, [path], report);
		const note: CheckedNote | undefined = file && readCheckedNote(path, file.text, options.reading);
		if (note?.actor !== undefined) index.set(note.actor);
		if (note === undefined) found.delete(path);
		else found.set(note);
		return file !== undefined;
	}

	private noteAt(path: string): CheckedNote | undefined {
		const [file] = readNotes(this.vault.folder, [path], this.vault.report);
		return file && readCheckedNote(path, file.text, this.options.reading);
	}

	private result(actors: number | undefined): CheckedVault {
		return { check: this.check, findings: this.found.findings(), crashes: this.found.crashes(), actors };
	}
}
