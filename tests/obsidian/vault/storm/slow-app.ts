/** The stage's vault and cache without a page, over a vault whose reads take as long as a test wants. */
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import { InboundLinks } from '../../../../src/core/actor/vault/inbound-links';
import { mayFit } from '../../../../src/core/actor/vault/rule';
import { readActorNote, type ReadOptions } from '../../../../src/core/actor/read-actor-note';
import { VaultActors } from '../../../../src/obsidian/vault/vault-actors';
import { READING } from '../../../core/actor/reading';
import { MetadataCache } from '../../../host/page/metadata/metadata-cache';
import { TFile, type TAbstractFile } from '../../../host/page/vault/files';
import { Vault } from '../../../host/page/vault/vault';
import type { VirtualTime } from './virtual-time';

/** How a read of the vault goes. */
export interface SlowRead {
	/** Milliseconds from the call to the answer. */
	readonly takes: number;
	/** Whether the text is that of the end; otherwise it is that of the call. */
	readonly isLate?: boolean;
}

/** Options by which notes with this tag, or in the folder Firms, are actors: the same object for the same rule. */
export const OPTIONS: Readonly<Record<string, ReadOptions>> = {
	...Object.fromEntries(['actor', 'firm'].map((tag): [string, ReadOptions] => [tag, { ...READING, actorRules: [{ kind: 'tag', tag }] }])),
	Firms: { ...READING, actorRules: [{ kind: 'folder', folder: 'Firms' }] },
};

/** What of the index is not as a fresh reading of the vault gives it, by the paths of the notes. */
export interface Differences {
	/** Notes that are gone, or are no actors. */
	readonly ghosts: string[];
	readonly missing: string[];
	/** Notes that say something else. */
	readonly old: string[];
	/** Notes of which other ones are said to link there. */
	readonly links: string[];
}

/** A note that can't be read, whatever its text. */
const LOCKED = /Locked/;

/** The app, and the index that is kept of it. */
export class SlowApp {
	readonly vault: Vault;
	readonly cache: MetadataCache;
	readonly source: VaultActors;
	tag: keyof typeof OPTIONS = 'actor';

	/** Starts over these notes. `readOf` says how the next read goes. */
	constructor(notes: Readonly<Record<string, string>>, time: VirtualTime, readOf: () => SlowRead) {
		const server = { writes: false, save: nothing, trash: nothing, move: nothing };
		this.vault = Reflect.construct(Vault, [server]) as Vault;
		this.cache = new MetadataCache(this.vault);
		this.vault.fill({ name: 'Slow', folders: [], files: Object.keys(notes).map((path) => [path, 0, 0, 0]), config: {}, pluginData: {} }, new Map(Object.entries(notes).map(([path, text]) => [path, { text, marked: false }])));
		this.cache.finishLoading();
		const read = this.vault.cachedRead.bind(this.vault);
		this.vault.cachedRead = (file) => slowly(file, read, time, readOf());
		const workspace = { onLayoutReady: (act: () => void) => act() };
		const app = { vault: this.vault, metadataCache: this.cache, workspace };
		this.source = Reflect.construct(VaultActors, [app, () => OPTIONS[this.tag], () => undefined]) as VaultActors;
		this.source.load();
	}

	/** Makes notes with another tag the actors. */
	setTag(tag: keyof typeof OPTIONS): void {
		this.tag = tag;
		this.source.readAgain();
	}

	/** The file or folder at a path. */
	at(path: string): TAbstractFile {
		const file = this.vault.getAbstractFileByPath(path);
		if (file === null) throw new Error(`Nothing is at ${path}.`);
		return file;
	}

	noteAt(path: string): TFile {
		const file = this.at(path);
		if (!(file instanceof TFile)) throw new Error(`${path} is a folder.`);
		return file;
	}

	/** Reads a note as a view does. */
	read(path: string): Promise<unknown> {
		return this.source.read(this.noteAt(path) as never).catch(() => undefined);
	}

	/** Holds the index against a fresh reading of the vault as it is. */
	differences(): Differences {
		const fresh = this.readAfresh();
		const { index, inbound } = this.source;
		const freshLinks = new InboundLinks(fresh, (target, from) => this.source.resolveLink(target, from));
		const known = [...index.all()];
		const wanted = [...fresh.all()];
		const paths = (notes: { readonly path: string }[]): string[] => notes.map(({ path }) => path).sort();
		return {
			ghosts: paths(known.filter(({ path }) => fresh.get(path) === undefined)),
			missing: paths(wanted.filter(({ path }) => index.get(path) === undefined)),
			old: paths(known.filter((note) => JSON.stringify(note) !== JSON.stringify(fresh.get(note.path) ?? note))),
			links: paths(wanted.filter(({ path }) => `${paths(inbound.linkingTo(path))}` !== `${paths(freshLinks.linkingTo(path))}`)),
		};
	}

	private readAfresh(): ActorIndex {
		const index = new ActorIndex();
		const options = OPTIONS[this.tag] ?? READING;
		for (const { path } of this.vault.getMarkdownFiles()) {
			const text = LOCKED.test(path) ? '' : (this.vault.textOf(path) ?? '');
			const note = mayFit(options.actorRules, path, text) ? readActorNote(text, path, options) : undefined;
			if (note !== undefined) index.set(note);
		}
		return index;
	}
}

function nothing(): Promise<void> {
	return Promise.resolve();
}

function slowly(file: TFile, read: Vault['cachedRead'], time: VirtualTime, { takes, isLate = false }: SlowRead): Promise<string> {
	const { path } = file;
	return new Promise((resolve, reject) => {
		const fail = (): void => reject(new Error(`EIO: ${path}`));
		if (LOCKED.test(path)) time.after(takes, fail);
		else if (isLate) time.after(takes, () => (file.path === path ? void read(file).then(resolve, reject) : fail()));
		else void read(file).then((text) => time.after(takes, () => resolve(text)), fail);
	});
}
