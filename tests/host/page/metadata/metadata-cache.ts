import { Events } from '../base/events';
import { TFile, type TAbstractFile } from '../vault/files';
import type { Vault } from '../vault/vault';
import { LinkResolver } from './link-resolver';
import { getLinkpath } from './linktext';
import { describeNote, type CachedMetadata } from './note-metadata';

/** Obsidian reads notes in a worker: what it knows of a note lags a little behind the note. */
const INDEXING_DELAY = 20;

/** What the cache looks into: it announces changes of canvases too. */
const KNOWN = new Set(['md', 'canvas']);

type Counts = Record<string, number>;

/** Obsidian's `MetadataCache`. */
export class MetadataCache extends Events {
	readonly resolvedLinks: Record<string, Counts>;
	readonly unresolvedLinks: Record<string, Counts>;
	private readonly known = new Map<TFile, CachedMetadata>();
	private readonly resolver = new LinkResolver();
	private readonly waiting = new Set<TFile>();
	private readonly linkCounts = new Map<string, { resolved: Counts; unresolved: Counts }>();
	private timer: number | undefined;
	private loading = true;

	constructor(private readonly vault: Vault) {
		super();
		this.resolvedLinks = this.lazyLinks((path) => this.countLinks(path).resolved);
		this.unresolvedLinks = this.lazyLinks((path) => this.countLinks(path).unresolved);
		vault.on('create', (file: TAbstractFile) => this.onCreate(file));
		vault.on('modify', (file: TAbstractFile) => this.schedule(file));
		vault.on('delete', (file: TAbstractFile) => this.onDelete(file));
		vault.on('rename', (file: TAbstractFile, oldPath: string) => this.onRename(file, oldPath));
	}

	/** From here on new and changed notes are announced. */
	finishLoading(): void {
		this.loading = false;
		this.trigger('resolved');
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.known.get(file) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		const file = this.vault.getFileByPath(path);
		return file === null ? null : this.getFileCache(file);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		return this.resolver.find(linkpath, sourcePath)[0] ?? null;
	}

	/** Not in the types; plugins use it to see whether a name is ambiguous. */
	getLinkpathDest(linkpath: string, sourcePath: string): TFile[] {
		return this.resolver.find(linkpath, sourcePath);
	}

	fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
		const isNote = omitMdExtension && file.extension === 'md';
		const short = isNote ? file.basename : file.name;
		if (this.getFirstLinkpathDest(short, '') === file && this.getFirstLinkpathDest(short, sourcePath) === file) return short;
		return isNote ? file.path.slice(0, -'.md'.length) : file.path;
	}

	/** All tags of the vault with their counts; not in the types. */
	getTags(): Counts {
		const counts: Counts = {};
		for (const cache of this.known.values()) {
			for (const { tag } of cache.tags ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
		}
		return counts;
	}

	private onCreate(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.resolver.add(file);
		this.linkCounts.clear();
		// Nobody has seen the app announce an empty note, so that nothing may count on it.
		if (this.loading || this.vault.textOf(file.path) === '') this.index(file);
		else this.schedule(file);
	}

	private onDelete(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const previous = this.getFileCache(file);
		this.resolver.remove(file, file.path);
		this.known.delete(file);
		this.waiting.delete(file);
		this.linkCounts.clear();
		window.setTimeout(() => this.trigger('deleted', file, previous));
	}

	/** What is known of a note stays true when it moves: nothing is announced, as in Obsidian. */
	private onRename(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		this.resolver.remove(file, oldPath);
		this.resolver.add(file);
		this.linkCounts.clear();
	}

	private schedule(file: TAbstractFile): void {
		if (!(file instanceof TFile) || !KNOWN.has(file.extension)) return;
		this.waiting.add(file);
		this.timer ??= window.setTimeout(() => this.indexWaiting(), INDEXING_DELAY);
	}

	private indexWaiting(): void {
		this.timer = undefined;
		const files = [...this.waiting];
		this.waiting.clear();
		for (const file of files) {
			this.index(file);
			this.linkCounts.delete(file.path);
			this.trigger('changed', file, this.vault.textOf(file.path) ?? '', this.getFileCache(file));
		}
		for (const file of files) this.trigger('resolve', file);
		this.trigger('resolved');
	}

	private index(file: TFile): void {
		const text = this.vault.textOf(file.path);
		if (text !== undefined) this.known.set(file, describeNote(text));
	}

	private countLinks(path: string): { resolved: Counts; unresolved: Counts } {
		const counted = this.linkCounts.get(path);
		if (counted !== undefined) return counted;
		const counts: { resolved: Counts; unresolved: Counts } = { resolved: {}, unresolved: {} };
		const cache = this.getCache(path);
		for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
			const linkpath = getLinkpath(link);
			const target = this.getFirstLinkpathDest(linkpath, path);
			const side = target === null ? counts.unresolved : counts.resolved;
			const key = target?.path ?? linkpath;
			side[key] = (side[key] ?? 0) + 1;
		}
		this.linkCounts.set(path, counts);
		return counts;
	}

	/** Looks like a full table of links and works a row out when it is read. */
	private lazyLinks(read: (path: string) => Counts): Record<string, Counts> {
		const isNote = (key: string | symbol): key is string =>
			typeof key === 'string' && this.vault.getFileByPath(key)?.extension === 'md';
		return new Proxy<Record<string, Counts>>(
			{},
			{
				get: (_target, key) => (isNote(key) ? read(key) : undefined),
				has: (_target, key) => isNote(key),
				ownKeys: () => this.vault.getMarkdownFiles().map((file) => file.path),
				getOwnPropertyDescriptor: (_target, key) =>
					isNote(key) ? { configurable: true, enumerable: true, value: read(key) } : undefined,
			},
		);
	}
}
