import { Component, TFile, type App } from 'obsidian';
import { ActorIndex } from '../../core/actor/vault/actor-index';
import type { ActorNote } from '../../core/actor/note/actor-note';
import { fittingRule, mayFit } from '../../core/actor/vault/rule';
import { InboundLinks } from '../../core/actor/vault/inbound-links';
import { readActorNote, type ReadOptions } from '../../core/actor/read-actor-note';
import { Listeners, type Unsubscribe } from '../listeners';
import type { Log } from '../log';
import type { ActorSource, ReadingProgress } from './actor-source';
import { cachedCandidate } from './cached-candidate';
import { readInSlices } from './sliced-reading';

/** The actor notes of the vault: read in the background once the layout is ready, and kept true as notes and settings change. */
export class VaultActors extends Component implements ActorSource {
	readonly index = new ActorIndex();
	readonly inbound = new InboundLinks(this.index, (target, from) => this.resolveLink(target, from));

	private readonly listeners = new Listeners<[path: string | undefined]>();
	/** Paths of notes that are still to be read. */
	private readonly waiting = new Set<string>();
	private total = 0;
	/** The options of the reading that is under way or was the last one; `undefined` before the first. */
	private readBy: ReadOptions | undefined;
	private reading = new Deferred();

	/** `optionsNow` returns another object only when notes are to be read another way. */
	constructor(
		private readonly app: App,
		private readonly optionsNow: () => ReadOptions,
		private readonly log: Log,
	) {
		super();
	}

	get options(): ReadOptions {
		return this.optionsNow();
	}

	get complete(): Promise<void> {
		return this.reading.promise;
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

	/** Reads the vault again if the options have changed since. A reading under way by the old ones stops. */
	readAgain(): void {
		if (this.readBy !== undefined && this.readBy !== this.options) void this.readAll();
	}

	async read(file: TFile, text?: string): Promise<ActorNote | undefined> {
		if (text !== undefined) return this.parse(text, file.path);
		const note = this.parse(await this.textOf(file), file.path);
		this.keep(file.path, note);
		return note;
	}

	resolveLink(target: string, from: string): string | undefined {
		return this.app.metadataCache.getFirstLinkpathDest(target, from)?.path;
	}

	onChange(listener: (path: string | undefined) => void): Unsubscribe {
		return this.listeners.add(listener);
	}

	/** Follows what happens to notes. The cache announces new and changed notes, with their text, but no renames. */
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
			this.take(file.path, await this.textOf(file));
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
		this.listeners.tell(path);
	}

	/** Reads every note of the vault, those that the cache knows as actors first. */
	private async readAll(): Promise<void> {
		const by = this.options;
		this.readBy = by;
		if (this.reading.isDone) this.reading = new Deferred();
		const files = this.app.vault.getMarkdownFiles();
		this.total = files.length;
		this.waiting.clear();
		for (const { path } of files) this.waiting.add(path);
		const [known, others] = partition(files, (file) => this.isKnownActor(file));
		// A later reading, by other options, takes over.
		const isOver = (): boolean => this.readBy !== by;
		await readInSlices([...known, ...others], {
			// A note that can't be read is left out: it must not end the reading of all others.
			textOf: (file) => this.textOf(file).catch(() => undefined),
			isWaiting: ({ path }) => this.waiting.has(path),
			take: ({ path }, text) => this.keep(path, text === undefined ? undefined : this.parse(text, path)),
			onProgress: () => this.tell(undefined),
			isOver,
		});
		if (isOver()) return;
		this.reading.resolve();
		this.tell(undefined);
	}

	/** The text of a note. Where the vault can't read it, the log says so, and this rejects. */
	private async textOf(file: TFile): Promise<string> {
		try {
			return await this.app.vault.cachedRead(file);
		} catch (error) {
			this.log(`"${file.path}" couldn't be read.`, error);
			throw error;
		}
	}

	private isKnownActor(file: TFile): boolean {
		const candidate = cachedCandidate(file.path, this.app.metadataCache.getFileCache(file));
		return fittingRule(this.options.actorRules, candidate) !== undefined;
	}
}

/** A promise that is resolved from outside. */
class Deferred {
	readonly promise: Promise<void>;
	isDone = false;
	private settle: () => void = () => undefined;

	constructor() {
		this.promise = new Promise((resolve) => (this.settle = resolve));
	}

	resolve(): void {
		this.isDone = true;
		this.settle();
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
