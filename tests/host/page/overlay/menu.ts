import { Component } from '../base/component';
import { Scope } from '../base/scope';
import type { Keymap } from '../base/keymap';
import { MenuItem, MenuSeparator } from './menu-item';

interface MenuPosition {
	readonly x: number;
	readonly y: number;
	readonly width?: number;
	readonly overlap?: boolean;
	readonly left?: boolean;
}

let keymap: Keymap | undefined;
const menusOfEvents = new WeakMap<Event, Menu>();

/** Tells menus where keys come from; Obsidian's take no app either. */
export function connectMenus(appKeymap: Keymap): void {
	keymap = appKeymap;
}

/** Obsidian's `Menu`. Items with the same section stand together. */
export class Menu extends Component {
	readonly dom: HTMLElement;
	readonly scope = new Scope();
	items: (MenuItem | MenuSeparator)[] = [];
	private selected = -1;
	private readonly hideCallbacks: (() => unknown)[] = [];
	private readonly onPointerDown = (event: Event): void => {
		if (event.target instanceof Node && !this.dom.contains(event.target)) this.hide();
	};

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
		const key = (name: string, act: (event: KeyboardEvent) => void): void => {
			this.scope.register([], name, (event) => {
				act(event);
				return false;
			});
		};
		key('Escape', () => this.hide());
		key('ArrowDown', () => this.move(1));
		key('ArrowUp', () => this.move(-1));
		key('Enter', (event) => this.choosable()[this.selected]?.choose(event));
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_native: boolean): this {
		return this;
	}

	setParentElement(_element: HTMLElement): this {
		return this;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	/** Shows the menu in a document: that of another window, where one is given. */
	showAtPosition(position: MenuPosition, doc = document): this {
		this.draw();
		doc.body.append(this.dom);
		this.load();
		keymap?.pushScope(this.scope);
		doc.addEventListener('pointerdown', this.onPointerDown, true);
		const x = position.left === true ? position.x - this.dom.offsetWidth : position.x;
		this.dom.setCssStyles({
			left: `${Math.max(4, Math.min(x, window.innerWidth - this.dom.offsetWidth - 4))}px`,
			top: `${Math.max(4, Math.min(position.y, window.innerHeight - this.dom.offsetHeight - 4))}px`,
		});
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		this.dom.ownerDocument.removeEventListener('pointerdown', this.onPointerDown, true);
		keymap?.popScope(this.scope);
		this.unload();
		for (const callback of this.hideCallbacks) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	/** One menu per event, to which everyone along the way adds. */
	static forEvent(event: MouseEvent): Menu {
		const known = menusOfEvents.get(event);
		if (known !== undefined) return known;
		const menu = new Menu();
		menusOfEvents.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => {
			if (menu.items.length > 0) menu.showAtPosition({ x: event.clientX, y: event.clientY });
		});
		return menu;
	}

	private draw(): void {
		this.dom.empty();
		const sections = [...new Set(this.items.map((item) => item.section))];
		sections.forEach((section, index) => {
			if (index > 0) this.dom.append(new MenuSeparator().dom);
			for (const item of this.items) if (item.section === section) this.dom.append(item.dom);
		});
	}

	private choosable(): MenuItem[] {
		return this.items.filter((item): item is MenuItem => item instanceof MenuItem && item.canBeChosen());
	}

	private move(step: number): void {
		const items = this.choosable();
		items[this.selected]?.dom.removeClass('selected');
		this.selected = (this.selected + step + items.length) % Math.max(items.length, 1);
		items[this.selected]?.dom.addClass('selected');
	}
}
