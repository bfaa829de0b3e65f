import { getLanguage, type App, type Command, type TFile } from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import { describeReading } from '../../core/card/describe-reading';
import { describeUntracked } from '../../core/card/empty-state';
import { explainActor } from '../../core/explain/actor-rule';
import { messageOf } from '../log';
import type { ActorSource } from '../vault/actor-source';
import { noteAtHand } from '../note/at-hand';
import { openAtLine } from '../note/open';
import { findOpenEditor } from '../note/open-editor';
import { CheckModal, type CheckResult } from './modal';

/**
 * The command that lists what couldn't be read in the note at hand, and says what was. Unsaved typing counts. `refresh` looks
 * up which notes the app leaves out by now.
 */
export function checkNoteCommand(app: App, source: ActorSource, refresh: () => Promise<void>): Command {
	return {
		id: 'check-note',
		name: 'Check this note',
		icon: 'list-checks',
		checkCallback: (checking) => {
			const file = noteAtHand(app.workspace);
			if (file?.extension !== 'md') return false;
			if (!checking) void refresh().then(() => check(app, source, file));
			return true;
		},
	};
}

async function check(app: App, source: ActorSource, file: TFile): Promise<void> {
	const open = findOpenEditor(app);
	const result = await resultFor(app, source, file, open?.file === file ? open.editor.getValue() : undefined);
	new CheckModal(app, result, (line) => void openAtLine(app.workspace, file, line, false)).open();
}

async function resultFor(app: App, source: ActorSource, file: TFile, unsaved: string | undefined): Promise<CheckResult> {
	const title = file.basename;
	try {
		const note = await source.read(file, unsaved);
		if (note !== undefined) return { title, ...whatWasRead(note) };
		return { title, sentences: whyUntracked(unsaved ?? (await app.vault.cachedRead(file)), file.path, source), problems: [] };
	} catch (error) {
		return { title, sentences: [`The note couldn't be read: ${messageOf(error)}`], problems: [] };
	}
}

/** A tag would make no actor note of one that is left out. */
function whyUntracked(text: string, path: string, { options }: ActorSource): string[] {
	const { sentence, leftOutHint } = explainActor(text, path, options);
	if (leftOutHint !== null) return [sentence, leftOutHint];
	const untracked = describeUntracked(options.actorRules);
	return [untracked.sentence, untracked.hint];
}

function whatWasRead(note: ActorNote): Omit<CheckResult, 'title'> {
	const read = `Tracked by the rule ${note.actorBy}. Found ${describeReading(note, getLanguage())}`;
	return { sentences: note.problems.length === 0 ? ['No problems.', read] : [read], problems: note.problems };
}
