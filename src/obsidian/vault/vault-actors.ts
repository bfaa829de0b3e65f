import { Component, TFile, type App } from 'obsidian';
import { ActorIndex } from '../../core/actor/vault/actor-index';
import type { ActorNote } from '../../core/actor/note/actor-note';
import { fittingRule, mayFit } from '../../core/actor/vault/rule';
import { InboundLinks } from '../../core/actor/vault/inbound-links';
import { readActorNote, type ReadOptions } from '../../core/actor/read-actor-note';
import type { ActorSource, ReadingProgress } from './actor-source';
import { cachedCandidate } from './cached-candidate';

/** How many notes are read from the vault at once: one at a time costs five times as much. */
const AT_ONCE = 64;

/** How long notes are read without letting the app draw and take keys, in milliseconds. */
const SLICE = 8;

/** The actor notes of the vault: read in the background once the layout is ready, and kept true as notes and settings change. */
export class VaultActors extends Component implements ActorSource {
	readonly index = new ActorIndex();
	readonly inbound = new InboundLinks(this.index, (target, from) => this.resolveLink(target, from));

	private readonly listeners = new Set<(path: string | undefined) => void>();
	/** Notes not looked at yet. */
	private readonly waiting = new Set<string>();
	private total = 0;
	/** The options of the reading that is under way or was the last one; `undefined` before the first. */
	private readBy: ReadOptions | undefined;
	private ending = new Ending();

	/** `optionsNow` gives the same object for as long as notes are to be read the same way. */
	constructor(
		private readonly app: App,
		private readonly optionsNow: () => ReadOptions,
	) {
		super();
	}

	get options(): ReadOptions {
		return this.optionsNow();
	}

	get complete(): Promise<void> {
		return this.ending.promise;
	}

	get progress(): ReadingProgress {
		return { read: this.total - this.waiting.size, total: this.total };
	}

	override onload(): void {
		this.app.workspace.onLayoutReady(() => {
			this.follow();
			void this.readAll();
		});
	}

	override onunload(): void {
		this.readBy = undefined;
		this.waiting.clear();
		this.listeners.clear();
	}

	/** Reads the vault again where the options have changed since; a reading that is under way is given up for it. */
	readAgain(): void {
		if (this.readBy !== undefined && this.readBy !== this.options) void this.readAll();
	}

	async read(file: TFile, text?: string): Promise<ActorNote | undefined> {
		if (text !== undefined) return this.parse(text, file.path);
		const note = this.parse(await this.app.vault.cachedRead(file), file.path);
		this.keep(file.path, note);
		return note;
	}

	resolveLink(target: string, from: string): string | undefined {
		return this.app.metadataCache.getFirstLinkpathDest(target, from)?.path;
	}

	onChange(listener: (path: string | undefined) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Follows what happens to notes. The cache tells of new and changed ones with their text; renames it does not tell. */
	private follow(): void {
		const { metadataCache, vault } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, text) => {
			this.take(file.path, text);
		}));
		this.registerEvent(vault.on('delete', (file) => {
			this.forget(file.path);
		}));
		this.registerEvent(vault.on('rename', (file, oldPath) => {
			this.forget(oldPath);
			if (file instanceof TFile && isNote(file)) void this.takeAnew(file);
		}));
	}

	private async takeAnew(file: TFile): Promise<void> {
		try {
			this.take(file.path, await this.app.vault.cachedRead(file));
		} catch {
			this.forget(file.path);
		}
	}

	private take(path: string, text: string): void {
		this.keep(path, this.parse(text, path));
		this.tell(path);
	}

	private forget(path: string): void {
		this.waiting.delete(path);
		if (this.index.delete(path)) this.tell(path);
	}

	private keep(path: string, note: ActorNote | undefined): void {
		this.waiting.delete(path);
		if (note === undefined) this.index.delete(path);
		else this.index.set(note);
	}

	private parse(text: string, path: string): ActorNote | undefined {
		const { options } = this;
		return mayFit(options.actorRules, path, text) ? readActorNote(text, path, options) : undefined;
	}

	private tell(path: string | undefined): void {
		this.inbound.changed();
		for (const listener of [...this.listeners]) listener(path);
	}

	/** Looks at every note of the vault, those that the cache knows as actors first. */
	private async readAll(): Promise<void> {
		const by = this.options;
		this.readBy = by;
		if (this.ending.isReached) this.ending = new Ending();
		const files = this.app.vault.getMarkdownFiles();
		this.total = files.length;
		this.waiting.clear();
		for (const { path } of files) this.waiting.add(path);
		const [known, others] = partition(files, (file) => this.isKnownActor(file));
		await this.readInSlices([...known, ...others], () => this.readBy === by);
		if (this.readBy !== by) return;
		this.ending.reach();
		this.tell(undefined);
	}

	/** Reads notes for as long as they are wanted: a later reading may have taken over. */
	private async readInSlices(files: readonly TFile[], isWanted: () => boolean): Promise<void> {
		let sliceEnd = performance.now() + SLICE;
		for (let from = 0; from < files.length && isWanted(); from += AT_ONCE) {
			const batch = files.slice(from, from + AT_ONCE).filter(({ path }) => this.waiting.has(path));
			for (const { path, text } of await Promise.all(batch.map((file) => this.textOf(file)))) {
				if (!isWanted()) return;
				// A note that changed or went meanwhile has been dealt with by its own event.
				if (!this.waiting.has(path)) continue;
				this.keep(path, text === undefined ? undefined : this.parse(text, path));
				if (performance.now() < sliceEnd) continue;
				await nextTask();
				sliceEnd = performance.now() + SLICE;
			}
			this.tell(undefined);
		}
	}

	/** A note that cannot be read is left out, not the end of the run. */
	private async textOf(file: TFile): Promise<{ path: string; text: string | undefined }> {
		const { path } = file;
		try {
			return { path, text: await this.app.vault.cachedRead(file) };
		} catch {
			return { path, text: undefined };
		}
	}

	private isKnownActor(file: TFile): boolean {
		const candidate = cachedCandidate(file.path, this.app.metadataCache.getFileCache(file));
		return fittingRule(this.options.actorRules, candidate) !== undefined;
	}
}

/** When a reading of the vault has come to its end. */
class Ending {
	readonly promise: Promise<void>;
	isReached = false;
	private resolve: () => void = () => undefined;

	constructor() {
		this.promise = new Promise((resolve) => (this.resolve = resolve));
	}

	reach(): void {
		this.isReached = true;
		this.resolve();
	}
}

function isNote(file: TFile): boolean {
	return file.extension === 'md';
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
	const yes: T[] = [];
	const no: T[] = [];
	for (const item of items) (holds(item) ? yes : no).push(item);
	return [yes, no];
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => window.setTimeout(resolve, 0));
}
