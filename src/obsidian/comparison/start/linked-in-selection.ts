import type { Editor, TFile } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { actorsLinkedIn } from '../../../core/comparison/choose/linked';
import type { ActorSource } from '../../vault/actor-source';

/** The actors linked in what is selected of a note, in order; none where nothing is selected. */
export function linkedInSelection(editor: Editor, file: TFile | null, source: ActorSource): ActorNote[] {
	if (!editor.somethingSelected()) return [];
	return actorsLinkedIn(editor.getSelection(), { index: source.index, resolve: (target, from) => source.resolveLink(target, from), from: file?.path ?? '' });
}
