/** The repository as files, for the tests that judge it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function readText(path: string): string {
	return readFileSync(join(ROOT, path), 'utf8');
}

/** Every `.ts` file of src/ with its text, by path from the repository's root. */
export function readSources(): Map<string, string> {
	const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
		.map((path) => `src/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.ts'))
		.sort();
	return new Map(paths.map((path) => [path, readText(path)]));
}
