import { setIcon } from './icons';
import type { Menu } from './menu';

/** A line between the items of a menu. */
export class MenuSeparator {
	readonly section = '';
	readonly dom = createDiv('menu-separator');
}

/** Obsidian's `MenuItem`. */
export class MenuItem {
	readonly dom: HTMLElement;
	section = '';
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;
	private disabled = false;
	private submenu: Menu | undefined;

	constructor(private readonly menu: Menu) {
		this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
		this.dom.addEventListener('click', (event) => this.choose(event));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		this.iconEl.empty();
		if (icon !== null) setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttribute('role', 'menuitemcheckbox');
		this.dom.setAttribute('aria-checked', String(checked === true));
		if (checked === true) this.setIcon('check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		return this;
	}

	setWarning(warning: boolean): this {
		this.dom.toggleClass('is-warning', warning);
		return this;
	}

	setIsLabel(label: boolean): this {
		this.dom.toggleClass('is-label', label);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	/** Not in the types; the stage shows the submenu in place of its parent. */
	setSubmenu(): Menu {
		this.dom.addClass('has-submenu');
		const MenuType = this.menu.constructor as new () => Menu;
		this.submenu ??= new MenuType();
		return this.submenu;
	}

	canBeChosen(): boolean {
		return !this.disabled && !this.dom.hasClass('is-label');
	}

	choose(event: MouseEvent | KeyboardEvent): void {
		if (!this.canBeChosen()) return;
		const at = this.dom.getBoundingClientRect();
		this.menu.hide();
		this.submenu?.showAtPosition({ x: at.left, y: at.top });
		this.callback?.(event);
	}
}
