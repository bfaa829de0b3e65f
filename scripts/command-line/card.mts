import { join } from 'node:path';
import { answerCard } from '../../src/core/command-line/card.ts';
import { FORMATS, formatAmong } from '../../src/core/command-line/request/formats.ts';
import { findActorNear } from './near/find-actor.mts';
import type { Options } from './options.mts';
import { answerWith } from './output.mts';
import { readText } from './vault-files.mts';

/** Prints one actor's card: as JSON, and on a terminal as text unless JSON is asked for. */
export function printCard(folder: string, name: string, options: Options): void {
	const format = formatAmong(FORMATS.card, options.format ?? (process.stdout.isTTY ? 'text' : undefined));
	const { note, vault } = findActorNear(folder, name, options);
	const { policy, terms, today, hasSummary, reading: { conventions } } = options;
	const text = readText(join(folder, note.path));
	answerWith(answerCard(format, note, text, vault, { conventions, policy, terms, today, hasSummary }));
}
