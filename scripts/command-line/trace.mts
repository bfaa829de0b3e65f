import { chosenRules } from '../../src/core/check/all-rules.ts';
import { formatAmong } from '../../src/core/command-line/request/formats.ts';
import { RequestError } from '../../src/core/command-line/request/error.ts';
import { answerTrace } from '../../src/core/command-line/trace.ts';
import { findNote } from './find-note.mts';
import { checkNear } from './near/check-near.mts';
import type { Options } from './options.mts';
import { answerWith, tell } from './output.mts';
import { listNotes } from './vault-files.mts';

/** Prints what each rule came to on a line, written `NOTE:LINE`. Throws RequestError where there is no such line. */
export function traceLine(folder: string, written: string, options: Options): void {
	const format = formatAmong(['text', 'json'] as const, options.format);
	const [, name = '', number = ''] = /^(.+):([1-9]\d{0,8})$/.exec(written) ?? [];
	if (name === '') throw new RequestError(`--trace needs a note and a line, such as NVIDIA:12, not "${written}".`);
	const paths = listNotes(folder);
	const path = findNote(folder, paths, name, options);
	const { checkRules: choices, acceptedFindings } = options.settings;
	const rules = chosenRules(choices, options.check.rules);
	const { result, vault, notes } = checkNear({ folder, paths, report: tell }, new Set([path]), rules, options);
	const note = notes.get(path);
	const [line, last] = [Number(number), note?.text.split(/\r\n?|\n/).length ?? 0];
	if (note === undefined) throw new RequestError(`${path} is left out by the vault's own settings, or can't be read.`);
	if (line > last) throw new RequestError(`${path} has ${last} lines.`);
	answerWith(answerTrace(format, { note, line, rules, choices, acceptedFindings, result, vault }));
}
