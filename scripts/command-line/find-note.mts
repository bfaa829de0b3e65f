import { RequestError } from '../../src/core/command-line/request/error.ts';
import { findActorNear } from './near/find-actor.mts';
import { keyOf } from './link-resolver.mts';
import type { Options } from './options.mts';
import { pathWithin } from './vault-of-note.mts';

/** The note of that path or name, whatever it is, or the file of that path on disk; else the actor that goes by it. */
export function findNote(folder: string, paths: readonly string[], name: string, options: Options): string {
	const within = pathWithin(folder, name);
	if (within !== undefined && paths.includes(within)) return within;
	const key = keyOf(name);
	const exact = paths.find((path) => keyOf(path) === key);
	if (exact !== undefined) return exact;
	const [found, ...others] = paths.filter((path) => keyOf(path).endsWith(`/${key}`));
	if (found === undefined) return findActorNear(folder, name, options).note.path;
	if (others.length > 0) throw new RequestError(`"${name}" is the name of several notes: ${[found, ...others].join(', ')}. Give the path of one.`);
	return found;
}
