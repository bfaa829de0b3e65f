import { describeActorRules } from '../../src/core/actor/vault/describe-rules.ts';
import type { ReadProblem } from '../../src/core/markdown/read-problem.ts';
import { counted } from '../../src/core/wording.ts';
import { formatAmong, type Options } from './options.mts';
import { print, tell } from './output.mts';
import { actorNotes } from './read-vault.mts';
import { listNotes } from './vault-files.mts';

/** What was found in a folder. */
interface Found {
	notes: number;
	withProblems: number;
	problems: number;
	unopened: number;
}

/** Prints what could not be read. A note that could not even be opened counts as a problem, too. */
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
		case 'json': return JSON.stringify({ path, line, message });
	}
}

function summaryOf({ notes, withProblems, problems, unopened }: Readonly<Found>, { reading }: Options): string {
	if (notes === 0) return `There are no actor notes. ${describeActorRules(reading.actorRules)}`;
	const found = problems === 0 ? 'no problems' : `${counted(problems, 'problem', 'en')} in ${counted(withProblems, 'note', 'en')}`;
	return `${counted(notes, 'actor note', 'en')} checked: ${found}${unopened === 0 ? '' : `, ${counted(unopened, 'note', 'en')} that could not be opened`}.`;
}
