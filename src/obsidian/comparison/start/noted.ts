/** The comparisons that stand in notes as live tables, each under its note's name and the heading above it. */

import type { App, CachedMetadata, TFile } from 'obsidian';
import { bareLines, blocksIn } from '../../../core/comparison/edit/blocks';
import { parseQuery } from '../../../core/comparison/query/parse';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import { compareTexts } from '../../../core/wording';
import type { ReadingProgress } from '../../vault/actor-source';
import { Deferred } from '../../vault/deferred';
import { SlicedReading } from '../../vault/sliced-reading';

/** A comparison in a note. */
export interface NotedComparison {
	readonly file: TFile;
	/** The line of the block's opening fence, counted from 1. */
	readonly line: number;
	/** The heading above the block, as plain text; empty where there is none. */
	readonly heading: string;
	/** What it asks for; `undefined` where it does not say who is compared. */
	readonly query: ComparisonQuery | undefined;
}

/** What is known of a note's comparisons, and as of when. */
interface Known {
	readonly changed: number;
	readonly found: readonly NotedComparison[];
}

/** Finds the comparisons in the notes of the vault. A note is read where the app knows of code in it, and again once it has changed. */
export class NotedComparisons {
	private readonly known = new WeakMap<TFile, Known>();

	constructor(private readonly app: Pick<App, 'vault' | 'metadataCache'>) {}

	/** What is known now, by the names of the notes. */
	get all(): NotedComparison[] {
		const found = this.app.vault.getMarkdownFiles().flatMap((file) => this.known.get(file)?.found ?? []);
		return found.sort((one, other) => compareTexts(one.file.basename, other.file.basename) || compareTexts(one.file.path, other.file.path));
	}

	/** Reads what is not known yet; `tell` hears after each note how far that is. */
	async read(tell: (progress: ReadingProgress) => void): Promise<void> {
		const { vault, metadataCache } = this.app;
		const changed = vault.getMarkdownFiles().filter((file) => this.known.get(file)?.changed !== file.stat.mtime);
		for (const file of changed) this.known.delete(file);
		const unread = changed.filter((file) => mayHold(metadataCache.getFileCache(file))).map((file) => ({ file, changed: file.stat.mtime }));
		if (unread.length === 0) return;
		const all = new Deferred();
		let [begun, read] = [0, 0];
		const reading = new SlicedReading<typeof unread[number]>({
			next: () => unread[begun++],
			textOf: ({ file }) => vault.cachedRead(file).catch(() => undefined),
			take: ({ file, changed }, text) => {
				if (text !== undefined) this.known.set(file, { changed, found: comparisonsIn(file, text) });
				tell({ read: ++read, total: unread.length });
				if (read === unread.length) all.resolve();
			},
		});
		reading.start();
		await all.promise;
	}
}

/** Whether a note may hold a block: one in a callout is not told apart, and one in a list is not looked for. */
function mayHold(cache: CachedMetadata | null): boolean {
	return cache === null || cache.sections?.some(({ type }) => HOLDERS.has(type)) === true;
}

const HOLDERS: ReadonlySet<string> = new Set(['code', 'callout', 'blockquote']);

function comparisonsIn(file: TFile, text: string): NotedComparison[] {
	return blocksIn(text).map(({ line, lines, heading = '' }) => {
		return { file, line, heading, query: parseQuery(bareLines(lines)).query };
	});
}
