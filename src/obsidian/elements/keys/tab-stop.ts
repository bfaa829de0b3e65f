import { Component } from 'obsidian';
import { elementAt } from '../element-at';

/**
 * The one of many elements in `root` that Tab leads to; keys lead to the others. A focus that is lost because its element
 * is drawn anew is given back.
 */
export class TabStop extends Component {
	private el: HTMLElement | undefined;
	private hadFocus = false;

	/** `onFocus` is told what was focused in `root`, by a click or otherwise. */
	constructor(
		private readonly root: HTMLElement,
		private readonly onFocus: (target: Element) => void,
	) {
		super();
	}

	override onload(): void {
		this.registerDomEvent(this.root, 'focusin', (event) => {
			this.hadFocus = true;
			const target = elementAt(event);
			if (target !== undefined) this.onFocus(target);
		});
		this.registerDomEvent(this.root, 'focusout', (event) => {
			// An element that is redrawn loses the focus to nothing; a person moves it to another element.
			if (event.relatedTarget !== null) this.hadFocus = false;
		});
	}

	/** The element that Tab leads to. */
	get current(): HTMLElement | undefined {
		return this.el;
	}

	/** Lets Tab lead to `el`; to none where it is `undefined`. */
	moveTo(el: HTMLElement | undefined): void {
		this.el?.setAttr('tabindex', -1);
		this.el = el;
		el?.setAttr('tabindex', 0);
	}

	/** Lets Tab lead to `el`, and moves the focus there. */
	focus(el: HTMLElement | undefined): void {
		this.moveTo(el);
		el?.focus();
	}

	/** Lets Tab lead to `el`, and gives a focus that was lost to it. */
	restore(el: HTMLElement | undefined): void {
		const { doc } = this.root;
		const isLost = this.hadFocus && doc.activeElement === doc.body;
		this.moveTo(el);
		if (isLost) el?.focus({ preventScroll: true });
	}
}
