import { StateEffect, StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { describeBadge, type BadgeWords } from '../../../core/freshness/describe-badge';
import { createBadge } from './element';
import type { Unsubscribe } from '../../listeners';
import { lookAfterPause, noteInEditor } from '../editor/edit-pause';
import type { JudgeText } from '../editor/judge-text';

/** What the badge shows is judged and written by this. */
export interface BadgeParts {
	readonly judge: JudgeText;
	/** The language numbers and dates are written in, as a BCP 47 tag. */
	readonly locale: string;
	/** Calls `listener` whenever the day has turned or the settings changed. */
	readonly onOutdated: (listener: () => void) => Unsubscribe;
}

/** A badge, and where in the text the date is that it is for. */
interface PlacedBadge {
	readonly from: number;
	readonly to: number;
	readonly words: BadgeWords;
	/** Whether the date was edited since the badge was found. */
	readonly isOutdated?: boolean;
}

/** Milliseconds without typing before the badge is found anew. */
const PAUSE = 1000;

const badgeFound = StateEffect.define<PlacedBadge | null>();

/**
 * The editor extension that shows the age of an actor note at the end of the line that dates it. While the person
 * types the badge moves with that line. Once its date is edited the badge is hidden but keeps its room, so that no
 * line breaks anew; after a pause it is found anew.
 */
export function editorBadge(parts: BadgeParts): Extension {
	const field = StateField.define<PlacedBadge | null>({
		create: () => null,
		update: (badge, transaction) => {
			const found = transaction.effects.filter((effect) => effect.is(badgeFound)).at(-1);
			return found === undefined ? moved(badge, transaction) : found.value;
		},
		provide: (badge) => EditorView.decorations.compute([badge, 'doc'], (state) => drawn(state.field(badge), state)),
	});
	const look = (view: EditorView): void => {
		const badge = findBadge(parts, view.state);
		if (!isSeen(badge, view.state.field(field))) view.dispatch({ effects: badgeFound.of(badge) });
	};
	return [field, lookAfterPause({ isWanted: () => true, atOpening: true, pause: PAUSE, onOutdated: parts.onOutdated, look })];
}

/** The badge for the text in an editor as it is now; `null` where it gets none. */
function findBadge({ judge, locale }: BadgeParts, state: EditorState): PlacedBadge | null {
	const note = noteInEditor(state);
	const judged = note === null ? undefined : judge(state.doc.toString(), note.path);
	const words = judged && describeBadge(judged.freshness, locale);
	return judged?.mark === undefined || words === undefined ? null : { from: judged.mark.from, to: judged.mark.to, words };
}

function moved(badge: PlacedBadge | null, { changes, docChanged }: Transaction): PlacedBadge | null {
	if (badge === null || !docChanged) return badge;
	const isOutdated = badge.isOutdated === true || changes.touchesRange(badge.from, badge.to) !== false;
	return { from: changes.mapPos(badge.from, 1), to: changes.mapPos(badge.to), words: badge.words, isOutdated };
}

function drawn(badge: PlacedBadge | null, { doc }: EditorState): DecorationSet {
	if (badge === null) return Decoration.none;
	const widget = new Badge(badge.words, badge.isOutdated === true);
	return Decoration.set(Decoration.widget({ widget, side: 1 }).range(doc.lineAt(badge.to).to));
}

/** Whether the badge that was found is on screen already. */
function isSeen(found: PlacedBadge | null, seen: PlacedBadge | null): boolean {
	const isThere = found?.from === seen?.from && found?.to === seen?.to;
	return isThere && found?.words.sentence === seen?.words.sentence && seen?.isOutdated !== true;
}

class Badge extends WidgetType {
	constructor(
		private readonly words: BadgeWords,
		private readonly isOutdated: boolean,
	) {
		super();
	}

	override eq({ words, isOutdated }: Badge): boolean {
		return words.sentence === this.words.sentence && isOutdated === this.isOutdated;
	}

	toDOM(): HTMLElement {
		const badge = createBadge(this.words);
		badge.toggleClass('is-outdated', this.isOutdated);
		return badge;
	}

	/** A click on it puts the cursor at the end of its line. */
	override ignoreEvent(): boolean {
		return false;
	}
}
