import { getLanguage, type App, type Command, type TFile } from 'obsidian';
import { describeActorRules } from '../../core/actor/vault/describe-rules';
import { describeReading } from '../../core/card/describe-reading';
import type { ActorSource } from '../vault/actor-source';
import { openAtLine } from '../note/open';
import { findOpenEditor } from '../note/open-editor';
import { CheckModal, type CheckResult } from './modal';

/** The command that says what could not be read of the active note, or what was. Typing that is not saved counts. */
export function checkNoteCommand(app: App, source: ActorSource): Command {
	return {
		id: 'check-note',
		name: 'Check this note',
		icon: 'list-checks',
		checkCallback: (checking) => {
			const file = app.workspace.getActiveFile();
			if (file?.extension !== 'md') return false;
			if (!checking) void check(app, source, file);
			return true;
		},
	};
}

async function check(app: App, source: ActorSource, file: TFile): Promise<void> {
	const open = findOpenEditor(app);
	const result = await resultFor(source, file, open?.file === file ? open.editor.getValue() : undefined);
	new CheckModal(app, result, (line) => void openAtLine(app.workspace, file, line, false)).open();
}

async function resultFor(source: ActorSource, file: TFile, unsaved: string | undefined): Promise<CheckResult> {
	const note = await source.read(file, unsaved);
	if (note === undefined) return { title: file.basename, sentences: [`${file.basename} is not an actor note, so nothing in it is read.`, describeActorRules(source.options.actorRules)], problems: [] };
	const read = `Actor note by ${note.actorBy}. Read: ${describeReading(note, getLanguage())}`;
	return { title: file.basename, sentences: note.problems.length === 0 ? ['No problems.', read] : [read], problems: note.problems };
}
