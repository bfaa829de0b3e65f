import { StateEffect, StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { BadgeWords } from '../../../core/freshness/describe-badge';
import { createBadge } from './element';
import { lookAfterPause } from '../editor/edit-pause';

/** A badge, and the characters of the text that the date stands on which it is for. */
export interface PlacedBadge {
	readonly from: number;
	readonly to: number;
	readonly words: BadgeWords;
	/** Whether the date was touched since the badge was found. */
	readonly isOutdated?: boolean;
}

/** What the badge in an editor needs to know. */
export interface EditorBadgeConfig {
	/** The badge for the text in an editor; `null` where it gets none. Called when a note is opened and after pauses. */
	readonly find: (state: EditorState) => PlacedBadge | null;
	/** Calls its argument whenever the day turned or the limits changed, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
	/** How long nothing must have been typed, in milliseconds. */
	readonly pause: number;
}

const badgeFound = StateEffect.define<PlacedBadge | null>();

/**
 * Shows how old a note is at the end of the line that dates it. While the person types the badge goes along with that
 * line; once its date is touched it is not seen any more, but keeps its room, so that no line breaks anew. After a
 * pause it is found anew.
 */
export function editorBadge(config: EditorBadgeConfig): Extension {
	const field = StateField.define<PlacedBadge | null>({
		create: () => null,
		update: (badge, transaction) => transaction.effects.reduce((last, effect) => (effect.is(badgeFound) ? effect.value : last), moved(badge, transaction)),
		provide: (badge) => EditorView.decorations.compute([badge, 'doc'], (state) => drawn(state.field(badge), state)),
	});
	const look = (view: EditorView): void => {
		const badge = config.find(view.state);
		if (!isSeen(badge, view.state.field(field))) view.dispatch({ effects: badgeFound.of(badge) });
	};
	return [field, lookAfterPause({ isWanted: () => true, atOpening: true, pause: config.pause, onOutdated: config.onOutdated, look })];
}

function moved(badge: PlacedBadge | null, { changes, docChanged }: Transaction): PlacedBadge | null {
	if (badge === null || !docChanged) return badge;
	const isOutdated = badge.isOutdated === true || changes.touchesRange(badge.from, badge.to) !== false;
	return { from: changes.mapPos(badge.from, 1), to: changes.mapPos(badge.to), words: badge.words, isOutdated };
}

function drawn(badge: PlacedBadge | null, { doc }: EditorState): DecorationSet {
	if (badge === null) return Decoration.none;
	return Decoration.set(Decoration.widget({ widget: new Badge(badge.words, badge.isOutdated === true), side: 1 }).range(doc.lineAt(badge.to).to));
}

/** Whether a badge that was just found is the one that is seen. */
function isSeen(found: PlacedBadge | null, seen: PlacedBadge | null): boolean {
	return found?.from === seen?.from && found?.to === seen?.to && found?.words.sentence === seen?.words.sentence && seen?.isOutdated !== true;
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

	/** A press on it is one on the end of its line. */
	override ignoreEvent(): boolean {
		return false;
	}
}
