import { Component, getAllTags, parseYaml, TFile, type App } from 'obsidian';
import { ActorIndex } from '../core/actor/actor-index';
import type { ActorNote } from '../core/actor/actor-note';
import { DEFAULT_ACTOR_RULE, fittingRule, mayFit } from '../core/actor/actor-rule';
import type { Conventions } from '../core/actor/conventions';
import { readActorNote, type ReadOptions } from '../core/actor/read-actor-note';
import type { ActorSource, ReadingProgress } from './actor-source';

/** How many notes are read from the vault at once: one at a time costs five times as much. */
const AT_ONCE = 64;

/** How long notes are read without letting the app draw and take keys, in milliseconds. */
const SLICE = 8;

/** The actor notes of the vault: read in the background once the layout is ready, and kept true as notes change. */
export class VaultActors extends Component implements ActorSource {
	readonly index = new ActorIndex();
	readonly complete: Promise<void>;
	readonly options: ReadOptions;

	private readonly listeners = new Set<(path: string | undefined) => void>();
	/** Notes not looked at yet. */
	private readonly waiting = new Set<string>();
	private total = 0;
	private finish: () => void = () => undefined;

	constructor(
		private readonly app: App,
		conventions: Conventions,
	) {
		super();
		this.options = { conventions, parseYaml: (yaml): unknown => parseYaml(yaml), actorRules: [DEFAULT_ACTOR_RULE] };
		this.complete = new Promise((resolve) => (this.finish = resolve));
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
		this.waiting.clear();
		this.listeners.clear();
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
			if (file instanceof TFile && isNote(file)) void this.readAgain(file);
		}));
	}

	private async readAgain(file: TFile): Promise<void> {
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
		return mayFit(this.options.actorRules, path, text) ? readActorNote(text, path, this.options) : undefined;
	}

	private tell(path: string | undefined): void {
		for (const listener of [...this.listeners]) listener(path);
	}

	/** Looks at every note of the vault, those that the cache knows as actors first. */
	private async readAll(): Promise<void> {
		const files = this.app.vault.getMarkdownFiles();
		this.total = files.length;
		for (const { path } of files) this.waiting.add(path);
		const [known, others] = partition(files, (file) => this.isKnownActor(file));
		await this.readInSlices([...known, ...others]);
		this.finish();
		this.tell(undefined);
	}

	private async readInSlices(files: readonly TFile[]): Promise<void> {
		let sliceEnd = performance.now() + SLICE;
		for (let from = 0; from < files.length; from += AT_ONCE) {
			const batch = files.slice(from, from + AT_ONCE).filter(({ path }) => this.waiting.has(path));
			for (const { path, text } of await Promise.all(batch.map((file) => this.textOf(file)))) {
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
		const cache = this.app.metadataCache.getFileCache(file);
		const tags = cache === null ? null : getAllTags(cache);
		const candidate = { path: file.path, tags: (tags ?? []).map((tag) => tag.slice(1)), properties: [] };
		return fittingRule(this.options.actorRules, candidate) !== undefined;
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
