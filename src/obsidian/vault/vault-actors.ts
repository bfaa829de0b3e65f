import { Component, TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import { ActorIndex } from '../../core/actor/vault/actor-index';
import type { ActorNote } from '../../core/actor/note/actor-note';
import { mayFit } from '../../core/actor/vault/rule';
import { InboundLinks } from '../../core/actor/vault/inbound-links';
import { ReadingList, type Reading } from '../../core/actor/vault/reading-list';
import { readActorNote, type ReadOptions } from '../../core/actor/read-actor-note';
import { Listeners, type Unsubscribe } from '../listeners';
import type { Log } from '../log';
import type { ActorSource, ReadingProgress } from './actor-source';
import { actorsKnown } from './actors-known';
import { Deferred } from './deferred';
import { SlicedReading } from './sliced-reading';

/** The app keeps in memory what is read by `cachedRead`, which of a whole vault would be for nothing. */
const READ_ONCE = 'read';

/** While the vault is read, listeners hear of the progress this often, in milliseconds. */
const TELL_EVERY = 250;

/**
 * The actor notes of the vault: read in the background once the layout is ready, and kept true as notes and settings
 * change. Nothing that was true before a reading is trusted after it: a file's path is asked for when its text is there,
 * and a text is dropped where something happened to the file meanwhile.
 */
export class VaultActors extends Component implements ActorSource {
	readonly index = new ActorIndex();
	readonly inbound = new InboundLinks(this.index, (target, from) => this.resolveLink(target, from));

	private readonly listeners = new Listeners<[path: string | undefined]>();
	/** All notes of the vault. */
	private readonly notes = new Set<TFile>();
	private readonly toRead = new ReadingList<TFile>();
	private readonly reader = new SlicedReading<Reading<TFile>>({
		next: () => this.toRead.next(),
		// A note that can't be read is left out: it must not end the reading of all others.
		textOf: ({ file }) => this.textOf(file, READ_ONCE).catch(() => undefined),
		take: (reading, text) => this.takeRead(reading, text),
	});
	/** The options of the last reading of all notes; `undefined` before the first. */
	private readBy: ReadOptions | undefined;
	private reading = new Deferred();
	private isUnloaded = false;
	private toldAt = 0;

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
		return { read: this.notes.size - this.toRead.size, total: this.notes.size };
	}

	override onload(): void {
		this.app.workspace.onLayoutReady(() => {
			if (this.isUnloaded) return;
			this.follow();
			this.readAll();
		});
	}

	override onunload(): void {
		this.isUnloaded = true;
		this.readBy = undefined;
		this.toRead.clear();
		this.listeners.clear();
	}

	/** Reads the vault again if the options have changed since. Readings under way by the old ones don't count any more. */
	readAgain(): void {
		if (this.readBy !== undefined && this.readBy !== this.options) this.readAll();
	}

	async read(file: TFile, text?: string): Promise<ActorNote | undefined> {
		const read = text ?? (await this.textOf(file));
		return this.parse(read, file.path);
	}

	resolveLink(target: string, from: string): string | undefined {
		return this.app.metadataCache.getFirstLinkpathDest(target, from)?.path;
	}

	onChange(listener: (path: string | undefined) => void): Unsubscribe {
		return this.listeners.add(listener);
	}

	/** Follows what happens to notes. The cache announces new and changed notes, with their text, but no renames, perhaps no empty ones. */
	private follow(): void {
		const { metadataCache, vault } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, text) => {
			if (!this.isNote(file)) return;
			this.toRead.remove(file);
			this.keep(file, text);
			this.tell(file.path);
			this.endIfRead();
		}));
		this.registerEvent(vault.on('create', (file) => {
			if (file instanceof TFile && this.isNote(file)) this.readOne(file);
		}));
		this.registerEvent(vault.on('delete', (file) => this.drop(file)));
		this.registerEvent(vault.on('rename', (file, oldPath) => {
			if (!(file instanceof TFile)) return;
			if (this.isNote(file)) this.readOne(file);
			else this.drop(file);
			this.leave(oldPath);
		}));
	}

	/** Whether the file is a note that stands in the vault: it may have gone since whoever asks came by it. */
	private isNote(file: TFile): boolean {
		return file.extension === 'md' && this.app.vault.getFileByPath(file.path) === file;
	}

	/** Reads every note of the vault, those that the cache knows as actors first. */
	private readAll(): void {
		this.readBy = this.options;
		const files = this.app.vault.getMarkdownFiles();
		for (const file of files) this.add(file, false);
		void this.readInOrder(files, this.readBy);
		this.tell(undefined);
		this.endIfRead();
	}

	private async readInOrder(files: readonly TFile[], readBy: ReadOptions): Promise<void> {
		const known = await actorsKnown(files, this.app.metadataCache, readBy.actorRules);
		if (this.readBy !== readBy) return;
		this.toRead.putFirst(known);
		this.reader.start();
	}

	private readOne(file: TFile): void {
		this.add(file, true);
		this.reader.start();
	}

	private add(file: TFile, isOwn: boolean): void {
		this.notes.add(file);
		this.toRead.add(file, isOwn);
		if (this.reading.isDone) this.reading = new Deferred();
	}

	private takeRead(reading: Reading<TFile>, text: string | undefined): void {
		const { file, isOwn } = reading;
		if (!this.toRead.end(reading)) return;
		if (!this.isNote(file)) this.notes.delete(file);
		else this.keep(file, text);
		if (isOwn) this.tell(file.path);
		else if (performance.now() >= this.toldAt + TELL_EVERY) this.tell(undefined);
		this.endIfRead();
	}

	/** Forgets a file that is gone or no note any more; a folder with all that was in it. */
	private drop(file: TAbstractFile): void {
		if (file instanceof TFolder) for (const child of file.children) this.drop(child);
		if (!(file instanceof TFile)) return;
		this.notes.delete(file);
		this.toRead.remove(file);
		this.leave(file.path);
		this.endIfRead();
	}

	/** Forgets what stood at a path. Where another note has come there since, it is read. */
	private leave(path: string): void {
		const other = this.app.vault.getFileByPath(path);
		const isLeft = other === null || !this.isNote(other);
		if (!isLeft) this.readOne(other);
		const isKnown = isLeft && this.index.delete(path);
		this.inbound.changed(path);
		if (isKnown) this.tell(path);
	}

	private keep(file: TFile, text: string | undefined): void {
		const { path } = file;
		const note = text === undefined ? undefined : this.parseSafely(text, path);
		this.notes.add(file);
		if (note === undefined) this.index.delete(path);
		else this.index.set(note);
		this.inbound.changed(path);
	}

	/** A note that can't be parsed is left out, too: it must end neither the reading nor the app's own event. */
	private parseSafely(text: string, path: string): ActorNote | undefined {
		try {
			return this.parse(text, path);
		} catch (error) {
			this.log(`"${path}" couldn't be read.`, error);
			return undefined;
		}
	}

	private parse(text: string, path: string): ActorNote | undefined {
		const { options } = this;
		return mayFit(options.actorRules, path, text) ? readActorNote(text, path, options) : undefined;
	}

	private tell(path: string | undefined): void {
		this.toldAt = performance.now();
		this.listeners.tell(path);
	}

	/** Says that every note has been read, once that is so. */
	private endIfRead(): void {
		if (this.toRead.size > 0 || this.reading.isDone || this.readBy === undefined) return;
		this.reading.resolve();
		this.tell(undefined);
	}

	/** The text of a note. Where the vault can't read it, the log says so, and this rejects. */
	private async textOf(file: TFile, read: typeof READ_ONCE | 'cachedRead' = 'cachedRead'): Promise<string> {
		try {
			return await this.app.vault[read](file);
		} catch (error) {
			this.log(`"${file.path}" couldn't be read.`, error);
			throw error;
		}
	}
}
