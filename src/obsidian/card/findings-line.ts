import { counted } from '../../core/wording';
import { redraw } from '../elements/redraw';
import type { Unsubscribe } from '../listeners';

/** What the card asks of the check. */
export interface FindingsOfNotes {
	/** How many findings the note at `path` has a part in; 0 where nobody has asked for them yet. */
	readonly count: (path: string) => number;
	/** Shows them. */
	readonly open: (path: string) => void;
	readonly onChange: (listener: () => void) => Unsubscribe;
}

/** Says below the card how many findings a note has, as a button that leads to them; says nothing of none. */
export function drawFindingsLine(el: HTMLElement, path: string, { count, open }: FindingsOfNotes, locale: string): void {
	redraw(el, { path, count: count(path) }, (data) => {
		el.empty();
		if (data.count === 0) return;
		const button = el.createEl('button', { text: counted(data.count, 'finding', locale), attr: { type: 'button' } });
		button.addEventListener('click', () => open(path));
	});
}
