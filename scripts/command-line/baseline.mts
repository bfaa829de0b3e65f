import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { printBaseline, readBaseline, type KnownFinding, type LinesOf } from '../../src/core/check/baseline.ts';
import type { Finding } from '../../src/core/check/rule/finding.ts';
import { RequestError } from '../../src/core/command-line/request/error.ts';
import { counted } from '../../src/core/wording.ts';
import { tell } from './output.mts';
import { messageOf } from './request-error.mts';

/** What the baseline holds, nothing without one; `undefined` where it was written just now. Throws RequestError if it can't be used. */
export function knownFindings(file: string | undefined, found: readonly Finding[], linesOf: LinesOf): readonly KnownFinding[] | undefined {
	if (file === undefined) return [];
	const text = textOf(file);
	if (text !== undefined) {
		const known = readBaseline(text);
		if (known === undefined) throw new RequestError(`"${file}" isn't a baseline. Delete it, and the next check writes it.`);
		return known;
	}
	try {
		writeNew(file, printBaseline(found, linesOf));
	} catch (error) {
		throw new RequestError(`Can't write the baseline "${file}": ${messageOf(error)}`);
	}
	tell(`Wrote ${counted(found.length, 'finding', 'en')} to ${file}. From now on only others are told.`);
	return undefined;
}

/** Writes a file that isn't there yet, whole or not at all. */
function writeNew(file: string, text: string): void {
	const descriptor = openSync(file, 'wx');
	try {
		writeFileSync(descriptor, text);
	} catch (error) {
		rmSync(file, { force: true });
		throw error;
	} finally {
		closeSync(descriptor);
	}
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw new RequestError(`Can't read the baseline "${file}": ${messageOf(error)}`);
	}
}
