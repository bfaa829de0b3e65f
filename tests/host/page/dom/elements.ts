import { defineAll, defineGetter } from './define';

type AttributeValue = string | number | boolean | null;

/** The helpers Obsidian adds to elements. */
export function installElementHelpers(): void {
	defineAll(Element.prototype, {
		getText(this: Element) {
			return this.textContent ?? '';
		},
		setText(this: Element, text: string | DocumentFragment) {
			if (typeof text === 'string') this.textContent = text;
			else this.replaceChildren(text);
		},
		addClass(this: Element, ...classes: string[]) {
			this.classList.add(...classes);
		},
		addClasses(this: Element, classes: string[]) {
			this.classList.add(...classes);
		},
		removeClass(this: Element, ...classes: string[]) {
			this.classList.remove(...classes);
		},
		removeClasses(this: Element, classes: string[]) {
			this.classList.remove(...classes);
		},
		toggleClass(this: Element, classes: string | string[], value: boolean) {
			for (const name of [classes].flat()) this.classList.toggle(name, value);
		},
		hasClass(this: Element, name: string) {
			return this.classList.contains(name);
		},
		setAttr(this: Element, name: string, value: AttributeValue) {
			setAttribute(this, name, value);
		},
		setAttrs(this: Element, attributes: Record<string, AttributeValue>) {
			for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
		},
		getAttr(this: Element, name: string) {
			return this.getAttribute(name);
		},
		matchParent(this: Element, selector: string, lastParent?: Element) {
			const match = this.closest(selector);
			return match !== null && (lastParent === undefined || lastParent.contains(match)) ? match : null;
		},
		getCssPropertyValue(this: Element, property: string, pseudo?: string) {
			return getComputedStyle(this, pseudo).getPropertyValue(property).trim();
		},
		isActiveElement(this: Element) {
			return document.activeElement === this;
		},
		findAllSelf(this: Element, selector: string) {
			const found = [...this.querySelectorAll(selector)];
			return this.matches(selector) ? [this, ...found] : found;
		},
	});
	for (const prototype of [Element.prototype, DocumentFragment.prototype]) {
		defineAll(prototype, {
			find(this: ParentNode, selector: string) {
				return this.querySelector(selector);
			},
			findAll(this: ParentNode, selector: string) {
				return [...this.querySelectorAll(selector)];
			},
		});
	}
	installStyling();
	defineAll(window, {
		fish: (selector: string) => document.querySelector(selector),
		fishAll: (selector: string) => [...document.querySelectorAll(selector)],
	});
}

/** Sets an attribute the way Obsidian does: null takes it away. */
export function setAttribute(element: Element, name: string, value: AttributeValue): void {
	if (value === null) element.removeAttribute(name);
	else element.setAttribute(name, String(value));
}

function installStyling(): void {
	const setProperties = (element: ElementCSSInlineStyle, properties: Record<string, string>): void => {
		for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
	};
	for (const prototype of [HTMLElement.prototype, SVGElement.prototype]) {
		defineAll(prototype, {
			setCssProps(this: HTMLElement, properties: Record<string, string>) {
				setProperties(this, properties);
			},
			setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
				Object.assign(this.style, styles);
			},
		});
	}
	defineAll(HTMLElement.prototype, {
		show(this: HTMLElement) {
			this.style.display = this.dataset['shownAs'] ?? '';
		},
		hide(this: HTMLElement) {
			if (this.style.display !== 'none') this.dataset['shownAs'] = this.style.display;
			this.style.display = 'none';
		},
		toggle(this: HTMLElement, shown: boolean) {
			if (shown) this.show();
			else this.hide();
		},
		toggleVisibility(this: HTMLElement, visible: boolean) {
			this.style.visibility = visible ? '' : 'hidden';
		},
		isShown(this: HTMLElement) {
			return this.isConnected && this.offsetParent !== null;
		},
	});
	defineGetter<HTMLElement>(HTMLElement.prototype, 'innerWidth', function () {
		const style = getComputedStyle(this);
		return this.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
	});
	defineGetter<HTMLElement>(HTMLElement.prototype, 'innerHeight', function () {
		const style = getComputedStyle(this);
		return this.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
	});
}
