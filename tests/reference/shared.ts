/** The reference material beside the repository: a real vault and its labelled notes. It is not part of the repository, so tests on it say when they are skipped. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The path of something in the reference material, or `undefined` where it is not beside the repository. */
export function sharedPath(name: string): string | undefined {
	const found = path.join(SHARED, name);
	return existsSync(found) ? found : undefined;
}

/** What a test on the reference material adds to its name where that is missing. */
export function unlessShared(name: string): string {
	return sharedPath(name) === undefined ? ` (skipped: ../shared/${name} is not beside the repository)` : '';
}
