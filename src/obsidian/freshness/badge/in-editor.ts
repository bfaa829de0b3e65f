import type { EditorState, Extension } from '@codemirror/state';
import { describeBadge } from '../../../core/freshness/describe-badge';
import { editorBadge, type PlacedBadge } from './extension';
import type { JudgeText } from '../editor/judge-text';
import { noteInEditor } from '../editor/note-in-editor';

/** What the badge takes from the rest of the plugin. */
export interface BadgeParts {
	readonly judge: JudgeText;
	/** The language numbers and dates are written in, as a BCP 47 tag. */
	readonly locale: string;
	/** Calls `listener` whenever the day has turned or the limits changed, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
}

/** How long the person must not have typed before the badge is found anew, in milliseconds. */
const PAUSE = 1000;

/** The editor extension that shows the age of an actor note beside its Updated mark. */
export function badgeInEditor(parts: BadgeParts): Extension {
	return editorBadge({ find: (state) => findBadge(parts, state), onOutdated: parts.onOutdated, pause: PAUSE });
}

function findBadge({ judge, locale }: BadgeParts, state: EditorState): PlacedBadge | null {
	const note = noteInEditor(state);
	const judged = note === null ? undefined : judge(state.doc.toString(), note.path);
	const words = judged && describeBadge(judged.freshness, locale);
	return judged?.mark === undefined || words === undefined ? null : { from: judged.mark.from, to: judged.mark.to, words };
}
