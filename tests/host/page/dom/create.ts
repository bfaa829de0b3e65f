import { defineAll } from './define';
import { setAttribute } from './elements';

const SVG = 'http://www.w3.org/2000/svg';

type Describe = DomElementInfo | SvgElementInfo | string | undefined;

/** `createEl`, `createDiv`, `createSpan`, `createSvg` on every node and on the window, and `createFragment`. */
export function installCreation(): void {
	const makers = {
		createEl: (parent: Node | undefined, tag: string, info: Describe, callback?: (el: Element) => void) =>
			make(document.createElement(tag), parent, info, callback),
		createSvg: (parent: Node | undefined, tag: string, info: Describe, callback?: (el: Element) => void) =>
			make(document.createElementNS(SVG, tag), parent, info, callback),
	};
	for (const [name, maker] of Object.entries(makers)) {
		defineAll(Node.prototype, {
			[name](this: Node, tag: string, info: Describe, callback?: (el: Element) => void) {
				return maker(this, tag, info, callback);
			},
		});
		defineAll(window, {
			[name]: (tag: string, info: Describe, callback?: (el: Element) => void) => maker(undefined, tag, info, callback),
		});
	}
	for (const [name, tag] of [
		['createDiv', 'div'],
		['createSpan', 'span'],
	] as const) {
		defineAll(Node.prototype, {
			[name](this: Node, info: Describe, callback?: (el: Element) => void) {
				return makers.createEl(this, tag, info, callback);
			},
		});
		defineAll(window, {
			[name]: (info: Describe, callback?: (el: Element) => void) => makers.createEl(undefined, tag, info, callback),
		});
	}
	defineAll(window, {
		createFragment: (callback?: (fragment: DocumentFragment) => void) => {
			const fragment = document.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
	});
}

function make<T extends Element>(
	element: T,
	receiver: Node | undefined,
	described: Describe,
	callback: ((el: T) => void) | undefined,
): T {
	const info: DomElementInfo = typeof described === 'string' ? { cls: described } : { ...described };
	describe(element, info);
	// Called on a node, that node is the parent, whatever the description says.
	const parent = receiver ?? info.parent;
	if (parent !== undefined) {
		if (info.prepend === true) parent.insertBefore(element, parent.firstChild);
		else parent.appendChild(element);
	}
	callback?.(element);
	return element;
}

function describe(element: Element, info: DomElementInfo): void {
	const classes = [info.cls ?? []].flat().flatMap((names) => names.split(/\s+/));
	element.classList.add(...classes.filter((name) => name !== ''));
	if (info.text !== undefined) {
		if (typeof info.text === 'string') element.textContent = info.text;
		else element.replaceChildren(info.text);
	}
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(element, name, value);
	for (const name of ['title', 'type', 'placeholder', 'href'] as const) {
		if (info[name] !== undefined) element.setAttribute(name, info[name]);
	}
	if (info.value !== undefined && 'value' in element) element.value = info.value;
}
