import { describeActorRules } from '../../src/core/actor/vault/describe-rules.ts';
import type { ReadProblem } from '../../src/core/markdown/read-problem.ts';
import { counted } from '../../src/core/wording.ts';
import { formatAmong, type Options } from './options.mts';
import { jsonText, print, tell } from './output.mts';
import { actorNotes } from './read-vault.mts';
import { listNotes } from './vault-files.mts';

/** The counts for the summary. */
interface Found {
	notes: number;
	withProblems: number;
	problems: number;
	unopened: number;
}

/** Prints the lines that couldn't be read, and a summary on standard error. The exit code is 1 if there are any, or if a note couldn't be opened. */
export async function checkNotes(folder: string, options: Options): Promise<void> {
	const format = formatAmong(['text', 'json'] as const, options.format);
	const found: Found = { notes: 0, withProblems: 0, problems: 0, unopened: 0 };
	const onUnopened = (message: string): void => {
		found.unopened++;
		tell(message);
	};
	for await (const { path, problems } of actorNotes(folder, await listNotes(folder), options, onUnopened)) {
		found.notes++;
		if (problems.length > 0) found.withProblems++;
		found.problems += problems.length;
		for (const problem of problems) print(textOf(format, path, problem));
	}
	tell(summaryOf(found, options));
	if (found.problems + found.unopened > 0) process.exitCode = 1;
}

function textOf(format: 'text' | 'json', path: string, { line, message }: ReadProblem): string {
	switch (format) {
		case 'text': return `${path}:${line}: ${message}`;
		case 'json': return jsonText({ path, line, message });
	}
}

function summaryOf({ notes, withProblems, problems, unopened }: Readonly<Found>, { reading }: Options): string {
	if (notes === 0) return `No actor notes found. ${describeActorRules(reading.actorRules)}`;
	const found = problems === 0 ? 'no problems' : `${counted(problems, 'problem', 'en')} in ${counted(withProblems, 'note', 'en')}`;
	return `Checked ${counted(notes, 'actor note', 'en')}: ${found}${unopened === 0 ? '' : `, ${counted(unopened, 'note', 'en')} couldn't be opened`}.`;
}
