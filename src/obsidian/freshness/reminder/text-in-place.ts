import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Keeps what a person types in the order they type it in, also while the text scrolls: `withTextInPlace` scrolls at
 * moments of its own, the person may just have gone on typing.
 *
 * A browser may report a scroll before it reports the character typed in the same frame. CodeMirror before 6.43.15
 * then takes the character from the page, but the cursor from before it, and whatever is typed next goes in front.
 * Where anybody listens to `input`, the browser reports the character at once.
 */
export const typedInOrder: Extension = EditorView.domEventObservers({ input: () => undefined });

/**
 * Makes a change that may push an editor's text up or down on screen, and scrolls so that the text
 * stays where it was, as far as there is room to scroll and the cursor stays in sight.
 */
export function withTextInPlace(view: EditorView, change: () => void): void {
	const cursorSeen = heightAboveCursor(view) >= 0;
	// The text itself is measured, not what it scrolls in: at its end the browser scrolls of its own accord.
	const top = view.contentDOM.getBoundingClientRect().top;
	change();
	scrollBy(view, view.contentDOM.getBoundingClientRect().top - top);
	if (cursorSeen) scrollBy(view, Math.min(0, heightAboveCursor(view)));
}

/** How far below the upper edge of the visible text the cursor is, in pixels; negative above it. */
function heightAboveCursor(view: EditorView): number {
	const cursor = view.coordsAtPos(view.state.selection.main.head);
	return cursor === null ? -1 : cursor.top - view.scrollDOM.getBoundingClientRect().top;
}

function scrollBy(view: EditorView, distance: number): void {
	if (distance !== 0) view.scrollDOM.scrollTop += distance / view.scaleY;
}
