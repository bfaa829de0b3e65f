import { describeActorRules } from '../../src/core/actor/vault/describe-rules.ts';
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
	const format = formatAmong(['text', 'json'], options.format);
	const found: Found = { notes: 0, withProblems: 0, problems: 0, unopened: 0 };
	const onUnopened = (message: string): void => {
		found.unopened++;
		tell(message);
	};
	for await (const { path, problems } of actorNotes(folder, await listNotes(folder), options, onUnopened)) {
		found.notes++;
		if (problems.length > 0) found.withProblems++;
		found.problems += problems.length;
		for (const { line, message } of problems) print(format === 'json' ? JSON.stringify({ path, line, message }) : `${path}:${line}: ${message}`);
	}
	tell(summaryOf(found, options));
	if (found.problems + found.unopened > 0) process.exitCode = 1;
}

function summaryOf({ notes, withProblems, problems, unopened }: Readonly<Found>, { reading }: Options): string {
	if (notes === 0) return `There are no actor notes. ${describeActorRules(reading.actorRules)}`;
	const found = problems === 0 ? 'no problems' : `${counted(problems, 'problem')} in ${counted(withProblems, 'note')}`;
	return `${counted(notes, 'actor note')} checked: ${found}${unopened === 0 ? '' : `, ${counted(unopened, 'note')} that could not be opened`}.`;
}

function counted(count: number, noun: string): string {
	return `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`;
}
