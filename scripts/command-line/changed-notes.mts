import { spawnSync } from 'node:child_process';
import { RequestError } from '../../src/core/command-line/request/error.ts';

/** The notes of a vault in git that differ from a commit, those that git doesn't know yet among them. Throws RequestError where git can't tell. */
export function changedNotes(folder: string, ref: string, paths: readonly string[]): string[] {
	if (ref.startsWith('-')) throw new RequestError(`"${ref}" isn't a commit, branch or tag.`);
	const commit = git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], `"${ref}" isn't a commit, branch or tag of the repository that "${folder}" is in.`).trim();
	const changed = git(folder, ['diff', '--name-only', '-z', '--relative', commit, '--', '.']);
	const untracked = git(folder, ['ls-files', '--others', '--exclude-standard', '-z']);
	const names = new Set(`${changed}${untracked}`.split('\0'));
	return paths.filter((path) => names.has(path));
}

function git(folder: string, words: readonly string[], refused?: string): string {
	const { stdout, stderr, status, error } = spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
	if (error !== undefined) throw new RequestError(`--since needs git: ${error.message}`);
	if (status !== 0) throw new RequestError(refused ?? `git can't tell what changed: ${stderr.trim()}`);
	return stdout;
}
