/** The repository as files, for the tests that judge it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function readText(path: string): string {
	return readFileSync(join(ROOT, path), 'utf8');
}

/** Every `.ts` and `.mts` file of a folder, src/ by default, with its text, by path from the repository's root. */
export function readSources(folder = 'src'): Map<string, string> {
	const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\.m?ts$/.test(path))
		.sort();
	return new Map(paths.map((path) => [path, readText(path)]));
}
