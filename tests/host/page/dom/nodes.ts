import { defineAll, defineGetter } from './define';

/** The helpers Obsidian adds to every node and UI event. */
export function installNodeHelpers(): void {
	defineAll(Node.prototype, {
		detach(this: ChildNode) {
			this.remove();
		},
		empty(this: Node) {
			while (this.lastChild !== null) this.removeChild(this.lastChild);
		},
		insertAfter(this: Node, node: Node, child: Node | null) {
			return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
		},
		indexOf(this: Node, other: ChildNode) {
			return [...this.childNodes].indexOf(other);
		},
		setChildrenInPlace(this: Node, children: Node[]) {
			const kept = new Set(children);
			for (const child of [...this.childNodes]) if (!kept.has(child)) child.remove();
			children.forEach((child, index) => {
				if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
			});
		},
		appendText(this: Node, text: string) {
			this.appendChild(document.createTextNode(text));
		},
		instanceOf(this: Node, type: new () => unknown) {
			return this instanceof type;
		},
	});
	defineGetter<Node>(Node.prototype, 'doc', function () {
		return this.ownerDocument ?? document;
	});
	defineGetter<Node>(Node.prototype, 'win', function () {
		return this.doc.defaultView ?? window;
	});
	defineGetter<Node>(Node.prototype, 'constructorWin', () => window);
	defineAll(UIEvent.prototype, {
		instanceOf(this: UIEvent, type: new () => unknown) {
			return this instanceof type;
		},
	});
	defineGetter<UIEvent>(UIEvent.prototype, 'targetNode', function () {
		return this.target instanceof Node ? this.target : null;
	});
	defineGetter<UIEvent>(UIEvent.prototype, 'doc', () => document);
	defineGetter<UIEvent>(UIEvent.prototype, 'win', () => window);
}
