/** What follows from the settings in force: made when first needed, and again only when the settings it depends on change. */

import { parseYaml } from 'obsidian';
import type { ReadOptions } from '../../core/actor/read-actor-note';
import type { LeftOut } from '../../core/actor/vault/left-out';
import { compileMetricTerms, type MetricTerms } from '../../core/figures/metrics/terms';
import { compilePolicy, type FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { DayOfInstant } from '../../core/freshness/limit/stated-due';
import { readOptionsFor, readsAlike } from '../../core/settings/note-reading';
import type { DossierSettings } from '../../core/settings/settings';

/** Hands out the settings in force. */
type Settings = () => DossierSettings;

/** How old notes may be, with the person's own calendar: the same object until a setting changes. */
export function currentPolicy(settings: Settings, dayOfInstant: DayOfInstant): () => FreshnessPolicy {
	return memoized(settings, (now) => compilePolicy(now, dayOfInstant));
}

/** What metrics are called: the same object until the synonyms change. */
export function currentTerms(settings: Settings): () => MetricTerms {
	return memoized(() => settings().metricSynonyms, compileMetricTerms);
}

/**
 * How notes are read: the same object until a setting changes that reading depends on. Who keeps what
 * was read compares objects to know when to read again. `language` is the app's, `leftOut` hands out what its settings leave out.
 */
export function currentReadOptions(settings: Settings, language: string, leftOut: () => LeftOut): () => ReadOptions {
	return memoized(
		() => ({ settings: settings(), leftOut: leftOut() }),
		(now) => readOptionsFor(now.settings, language, (yaml): unknown => parseYaml(yaml), now.leftOut),
		(now, last) => now.leftOut === last.leftOut && readsAlike(now.settings, last.settings),
	);
}

/** Calls `make` again only when the value of `read` is not the same as last time, and returns its last result until then. */
function memoized<Value, Made>(
	read: () => Value,
	make: (value: Value) => Made,
	isSame: (now: Value, last: Value) => boolean = Object.is,
): () => Made {
	let last = read();
	let made = make(last);
	return () => {
		const now = read();
		if (!isSame(now, last)) made = make(now);
		last = now;
		return made;
	};
}
