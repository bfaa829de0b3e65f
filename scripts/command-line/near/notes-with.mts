import { messageOf } from '../request-error.mts';
import { bytesRead, readInto } from '../vault-files.mts';

/** Bytes that are looked through at once, which takes half of the time of a note at a time. */
const AT_ONCE = 1 << 18;

/** The paths of the notes in whose bytes a pattern of `name-pattern` is. A note that can't be read is reported and left out. */
export function notesWith(source: string, vault: string, paths: readonly string[], report: (message: string) => void): string[] {
	const pattern = new RegExp(source, 'gi');
	const found: string[] = [];
	let batch: { readonly path: string; readonly to: number }[] = [];
	const look = (): void => {
		found.push(...pathsOfMatches(pattern, batch));
		batch = [];
	};
	for (const path of paths) {
		try {
			const to = readInto(`${vault}/${path}`, batch.at(-1)?.to ?? 0);
			batch.push({ path, to });
			if (to >= AT_ONCE) look();
		} catch (error) {
			report(`${path} couldn't be read: ${messageOf(error)}`);
		}
	}
	look();
	return found;
}

/** The notes in which the pattern matches, each once: after a match the search goes on behind its note. */
function pathsOfMatches(pattern: RegExp, batch: readonly { readonly path: string; readonly to: number }[]): string[] {
	const text = bytesRead().toString('latin1', 0, batch.at(-1)?.to ?? 0);
	const found: string[] = [];
	let at = 0;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		while ((batch[at]?.to ?? Infinity) <= match.index) at++;
		const note = batch[at];
		if (note === undefined) break;
		found.push(note.path);
		pattern.lastIndex = note.to;
	}
	return found;
}
