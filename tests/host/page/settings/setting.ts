import { setTooltip } from '../overlay/tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-component';
import { ColorComponent } from './color-component';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import { DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './value-components';

type Use<T> = (component: T) => unknown;

/** Obsidian's `Setting`: a row with a name, a description and controls. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(description: string | DocumentFragment): this {
		this.descEl.setText(description);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		const isFine = message === null || message === '';
		this.errorEl = isFine ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
		this.settingEl.toggleClass('is-invalid', !isFine);
		return this;
	}

	addDisplayValue(use: Use<DisplayValueComponent>): this {
		use(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addButton(use: Use<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), use);
	}

	addExtraButton(use: Use<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), use);
	}

	addToggle(use: Use<ToggleComponent>): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), use);
	}

	addText(use: Use<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), use);
	}

	addSearch(use: Use<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), use);
	}

	addTextArea(use: Use<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), use);
	}

	addMomentFormat(use: Use<MomentFormatComponent>): this {
		return this.add(new MomentFormatComponent(this.controlEl), use);
	}

	addDropdown(use: Use<DropdownComponent>): this {
		return this.add(new DropdownComponent(this.controlEl), use);
	}

	addColorPicker(use: Use<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), use);
	}

	addProgressBar(use: Use<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), use);
	}

	addSlider(use: Use<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), use);
	}

	addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, use: Use<T>): this {
		const control = component as { inputEl?: HTMLElement; selectEl?: HTMLElement; sliderEl?: HTMLElement; toggleEl?: HTMLElement };
		const el = control.inputEl ?? control.selectEl ?? control.sliderEl ?? control.toggleEl;
		const name = this.nameEl.getText();
		// A control is announced by the name of its setting.
		if (el !== undefined && name !== '') el.setAttribute('aria-label', name);
		this.components.push(component);
		use(component);
		return this;
	}
}
