import type { MetadataCache, TFile } from 'obsidian';
import { fittingRule, type ActorRule } from '../../core/actor/vault/rule';
import { cachedCandidate } from './cached-candidate';
import { Slices } from './slices';

/** Those of the files that the cache knows as actor notes: they are read first. */
export async function actorsKnown(
	files: readonly TFile[],
	cache: Pick<MetadataCache, 'getFileCache'>,
	rules: readonly ActorRule[],
): Promise<ReadonlySet<TFile>> {
	const known = new Set<TFile>();
	const slices = new Slices();
	for (const file of files) {
		if (slices.isOver) await slices.next();
		if (fittingRule(rules, cachedCandidate(file.path, cache.getFileCache(file))) !== undefined) known.add(file);
	}
	return known;
}
