import type { MetadataCache, TFile } from 'obsidian';
import { fittingRule, type ActorRule } from '../../core/actor/vault/rule';
import { cachedCandidate } from './cached-candidate';

/** Files in the order in which they are read: those that the cache knows as actor notes, then all others. */
export function actorsFirst(files: readonly TFile[], cache: Pick<MetadataCache, 'getFileCache'>, rules: readonly ActorRule[]): TFile[] {
	const known: TFile[] = [];
	const others: TFile[] = [];
	for (const file of files) {
		const isActor = fittingRule(rules, cachedCandidate(file.path, cache.getFileCache(file))) !== undefined;
		(isActor ? known : others).push(file);
	}
	return [...known, ...others];
}
