import { setIcon } from 'obsidian';
import { redraw } from '../elements/redraw';

/** Something that can be done with a whole card, by a button beside its name. */
export interface CardAction {
	readonly icon: string;
	readonly name: string;
	/** Whether it is on now; absent for what can't be on. */
	readonly isOn?: boolean;
	readonly act: (button: HTMLElement) => void;
}

/** Shows the buttons of a card; one that has the focus keeps it when what it says changes. */
export function drawActions(el: HTMLElement, actions: readonly CardAction[]): void {
	el.parentElement?.toggleClass('has-actions', actions.length > 0);
	redraw(el, actions.map(({ icon }) => icon), () => {
		el.empty();
		for (const { icon } of actions) setIcon(el.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } }), icon);
	});
	el.findAll('button').forEach((button, at) => {
		const action = actions[at];
		button.setAttrs({ 'aria-label': action?.name ?? null, 'aria-pressed': action?.isOn === undefined ? null : String(action.isOn) });
		button.toggleClass('is-active', action?.isOn === true);
		button.onclick = () => action?.act(button);
	});
}
