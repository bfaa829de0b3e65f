import type { App } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import type { AcceptedFindings } from '../../../core/check/accepting/in-settings';
import { chosenRules } from '../../../core/check/all-rules';
import { Check } from '../../../core/check/check';
import { leavesOut } from '../../../core/check/choices';
import { KeptFindings } from '../../../core/check/kept-findings';
import { readCheckedNote } from '../../../core/check/rule/checked-note';
import type { Finding } from '../../../core/check/rule/finding';
import type { Given } from '../../../core/check/rule/rule';
import type { ActorSource, ReadingProgress } from '../../vault/actor-source';
import { Slices } from '../../vault/slices';

/** The app keeps in memory what is read by `cachedRead`, which of a whole vault would be for nothing. */
const READ_ONCE = 'read';
/** How many notes are read from the vault at once: one at a time costs five times as much. */
const AT_ONCE = 64;
/** Milliseconds between two words on the progress. */
const TELL_EVERY = 250;

/** What the vault is checked by. */
export interface RunBasis extends Given {
	/** Lines that choose rules. */
	readonly choices: readonly string[];
	/** Equal as long as no setting has changed that matters here. */
	readonly settings: string;
	/** The findings that the settings accept at the moment. */
	readonly accepted: () => AcceptedFindings;
}

/** One checking of all notes by one basis, and what keeps it true afterwards. */
export class FindingsRun {
	readonly check: Check;
	readonly kept: KeptFindings;
	private readonly toRead: Set<string>;
	private total: number;
	private isWorking = false;
	private isStopped = false;
	private toldAt = 0;
	/** A note that is taken to have another text for now: see `findingsWith`. */
	private tried: { readonly path: string; readonly actor: ActorNote | undefined } | undefined;

	/** `tell` is called on progress, and at the end of each piece of work. */
	constructor(
		private readonly parts: { readonly app: Pick<App, 'vault'>; readonly source: ActorSource },
		readonly basis: RunBasis,
		private readonly tell: () => void,
	) {
		const { source } = parts;
		this.check = new Check(chosenRules(basis.choices), basis, basis.accepted);
		this.kept = new KeptFindings(this.check, {
			index: {
				get: (path) => (path === this.tried?.path ? this.tried.actor : source.index.get(path)),
				named: (name) => source.index.named(name),
			},
			resolve: (target, from) => source.resolveLink(target, from),
		});
		this.toRead = new Set(parts.app.vault.getMarkdownFiles().map(({ path }) => path));
		this.total = this.toRead.size;
	}

	/** Whether this run checks by the same. */
	isBy(basis: RunBasis): boolean {
		return (['today', 'reading', 'settings'] as const).every((key) => basis[key] === this.basis[key]);
	}

	/** Whether nothing is under way. */
	get isIdle(): boolean {
		return !this.isWorking;
	}

	/** Whether anything is still to be done. */
	get isBehind(): boolean {
		return this.toRead.size + this.kept.toJudge > 0;
	}

	/** How far the first checking is; `undefined` once it has ended. */
	get progress(): ReadingProgress | undefined {
		if (this.total === 0) return undefined;
		// Judging is the smaller part: a note counts once it is read.
		return { read: Math.max(0, this.total - this.toRead.size), total: this.total };
	}

	/** Puts a note on the list, or one that is gone. */
	add(path: string): void {
		this.toRead.add(path);
	}

	/** Nothing is done from now on. */
	stop(): void {
		this.isStopped = true;
	}

	/** What is found, as it is told. */
	findings(): readonly Finding[] {
		const isLeftOut = leavesOut(this.basis.choices);
		return this.check.join(this.kept.findings().filter((finding) => !isLeftOut(finding)));
	}

	/**
	 * What is found if the note at `path` has this text, which may not be saved yet, or never; what is said as one stands there
	 * one by one, too. It is read again soon.
	 */
	findingsWith(path: string, text: string): readonly Finding[] {
		const note = this.readSafely(path, text);
		this.tried = { path, actor: note?.actor };
		this.take(path, text);
		const judging = this.kept.judging();
		while (judging.next().done !== true);
		this.tried = undefined;
		this.add(path);
		// Others were judged by what the index holds of these by now, which may be another once they are read.
		for (const each of this.toRead) this.kept.forgetSeen(each);
		const found = this.findings();
		return [...found, ...found.flatMap(({ parts = [] }) => parts)];
	}

	/** Works the lists off in short slices. Returns at once where that is under way. */
	async work(): Promise<void> {
		if (this.isWorking) return;
		this.isWorking = true;
		await this.parts.source.complete;
		const slices = new Slices();
		while (this.isBehind && !this.isStopped) {
			await this.readSome(slices);
			if (this.toRead.size === 0) await this.judge(slices);
		}
		this.isWorking = false;
		if (this.isStopped) return;
		this.total = 0;
		this.tell();
	}

	private async readSome(slices: Slices): Promise<void> {
		const paths = [...this.toRead].slice(0, AT_ONCE);
		// Taken off the list before they are read: one that changes meanwhile is put on it again.
		for (const path of paths) this.toRead.delete(path);
		const texts = await Promise.all(paths.map((path) => this.textOf(path)));
		for (const [at, path] of paths.entries()) {
			if (slices.isOver) await this.rest(slices);
			if (this.isStopped) return;
			this.take(path, texts[at]);
		}
	}

	private async judge(slices: Slices): Promise<void> {
		const judging = this.kept.judging();
		// What changes meanwhile is read first.
		while (!this.isStopped && this.toRead.size === 0 && judging.next().done !== true) {
			if (slices.isOver) await this.rest(slices);
		}
	}

	private async rest(slices: Slices): Promise<void> {
		await slices.next();
		if (performance.now() < this.toldAt + TELL_EVERY) return;
		this.toldAt = performance.now();
		this.tell();
	}

	private take(path: string, text: string | undefined): void {
		const note = text === undefined ? undefined : this.readSafely(path, text);
		if (note === undefined) this.kept.delete(path);
		else this.kept.set(note);
	}

	/** A note that can't be taken apart has no findings: that must not end the checking of all others. */
	private readSafely(path: string, text: string): ReturnType<typeof readCheckedNote> {
		try {
			return readCheckedNote(path, text, this.basis.reading);
		} catch {
			return undefined;
		}
	}

	/** `undefined` for a note that is gone, or that the vault can't read. */
	private async textOf(path: string): Promise<string | undefined> {
		const { vault } = this.parts.app;
		const file = vault.getFileByPath(path);
		return file === null || file.extension !== 'md' ? undefined : vault[READ_ONCE](file).catch(() => undefined);
	}
}
