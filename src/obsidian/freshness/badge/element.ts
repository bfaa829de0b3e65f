import { setTooltip } from 'obsidian';
import type { BadgeWords } from '../../../core/freshness/describe-badge';

/** Builds the badge beside an Updated mark, in the editor and in Reading view. Its tooltip is also what a screen reader says. */
export function createBadge({ state, shape, text, sentence }: BadgeWords): HTMLElement {
	const badge = createSpan({ cls: 'dossier-badge', attr: { role: 'note', 'data-state': state } });
	badge.createSpan({ cls: 'dossier-badge-shape', text: shape });
	badge.appendText(text);
	setTooltip(badge, sentence);
	return badge;
}
