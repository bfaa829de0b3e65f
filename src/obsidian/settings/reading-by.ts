import { parseYaml } from 'obsidian';
import type { ReadOptions } from '../../core/actor/read-actor-note';
import { readOptionsFor, readsAlike } from '../../core/settings/read-options';
import type { DossierSettings } from '../../core/settings/settings';
import { keptWhile } from './current';

/**
 * How notes are read by the settings in force. The same object for as long as no setting that reading
 * depends on has changed, so that whoever keeps what was read can tell when to read again.
 */
export function readingBy(settings: () => DossierSettings, language: string): () => ReadOptions {
	return keptWhile(settings, (by) => readOptionsFor(by, language, (yaml): unknown => parseYaml(yaml)), readsAlike);
}
