import type { Component } from 'obsidian';
import type { DossierApi } from './dossier-api';
import type { ActorNote } from '../../core/actor/note/actor-note';
import { findActor, type ActorLookup } from '../../core/actor/lookup/find-actor';
import { selectActors } from '../../core/comparison/choose/select';
import { compareActors } from '../../core/comparison/table/compare';
import type { MetricTerms } from '../../core/figures/metrics/terms';
import { assessFreshness } from '../../core/freshness/freshness';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { Clock } from '../clock';
import { Listeners } from '../listeners';
import type { ActorSource } from '../vault/actor-source';
import { frozenActor, frozenComparison, frozenFreshness } from './frozen';
import { tellOfChanges } from './changes';

/** The parts of the plugin that the interface for others answers from. */
export interface ApiParts {
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	readonly policy: () => FreshnessPolicy;
	/** What metrics are called now. */
	readonly terms: () => MetricTerms;
}

/** What other plugins and scripts get (`dossier-api.d.ts`). Nobody is told of changes any more once `owner` is unloaded. */
export function apiFor(owner: Component, parts: ApiParts): DossierApi {
	const { source, clock, policy, terms } = parts;
	const changed = new Listeners<[readonly string[]]>();
	tellOfChanges(owner, source, changed);
	const resolve = (target: string, path: string): string | undefined => source.resolveLink(target, path);
	const lookup = (from: unknown): ActorLookup => ({ index: source.index, resolve, from: textOf(from) });
	const find = (name: unknown, from: unknown): ActorNote | undefined => {
		const found = findActor(textOf(name), lookup(from));
		return 'note' in found ? found.note : undefined;
	};
	return Object.freeze<DossierApi>({
		version: 1,
		ready: source.complete,
		actor: (name, from) => {
			const note = find(name, from);
			return note && frozenActor(note, resolve);
		},
		actors: () => Object.freeze([...source.index.all()].map((note) => frozenActor(note, resolve))),
		freshness: (name, from) => {
			const note = find(name, from);
			return note && frozenFreshness(note, assessFreshness(note, policy(), clock.today()));
		},
		compare: (names, metrics) => {
			const { actors, problems } = selectActors({ kind: 'actors', names: textsOf(names) }, lookup(''));
			const asked = textsOf(metrics);
			const notes = actors.map(({ note }) => note);
			return frozenComparison(compareActors(notes, { terms: terms(), ...(asked.length > 0 && { metrics: asked }) }), problems);
		},
		on: (_event, listener) => changed.add(listener),
	});
}

/** Scripts are not held to types. */
function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}

function textsOf(values: unknown): string[] {
	return Array.isArray(values) ? values.map(textOf).filter((text) => text !== '') : [];
}
