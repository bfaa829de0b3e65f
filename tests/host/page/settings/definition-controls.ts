import type * as Obsidian from 'obsidian';
import type { App } from '../app';
import type { Setting } from './setting';
import { FileSuggest } from './file-suggest';

type Control = Obsidian.SettingControl;

/** Adds the control a definition asks for. `report` is called with each value the user gives. */
export function addControl(
	app: App,
	setting: Setting,
	control: Control,
	value: unknown,
	report: (value: unknown) => void,
): void {
	const given = value ?? control.defaultValue;
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(given === true).onChange(report));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(given)).onChange(report));
			break;
		case 'text':
			setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(textOf(given)).onChange(report));
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				area.setPlaceholder(control.placeholder ?? '').setValue(textOf(given)).onChange(report);
				if (control.rows !== undefined) area.inputEl.rows = control.rows;
			});
			break;
		case 'number':
			addNumber(setting, control, given, report);
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step).setValue(Number(given ?? control.min)).onChange(report);
				if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
			});
			break;
		case 'color':
			setting.addColorPicker((color) => color.setValue(textOf(given)).onChange(report));
			break;
		case 'file':
		case 'folder':
			setting.addSearch((search) => {
				search.setPlaceholder(control.placeholder ?? '').setValue(textOf(given)).onChange(report);
				new FileSuggest(app, search, pathsFor(app, control));
			});
			break;
	}
}

function addNumber(
	setting: Setting,
	control: Obsidian.SettingNumberControl,
	given: unknown,
	report: (value: unknown) => void,
): void {
	setting.addText((text) => {
		text.inputEl.type = 'number';
		const limits = { min: control.min, max: control.max, step: control.step };
		for (const [name, limit] of Object.entries(limits)) if (limit !== undefined) text.inputEl.setAttribute(name, String(limit));
		text.setPlaceholder(control.placeholder ?? '').setValue(textOf(given));
		text.onChange((typed) => {
			const number = Number(typed);
			// A half-typed number is not reported.
			if (typed.trim() !== '' && Number.isFinite(number) && text.inputEl.validity.valid) report(number);
		});
	});
}

function pathsFor(app: App, control: Obsidian.SettingFileControl | Obsidian.SettingFolderControl): () => string[] {
	if (control.type === 'file') {
		const { filter } = control;
		return () => app.vault.getFiles().filter((file) => filter?.(file as never) ?? true).map((file) => file.path);
	}
	const { filter, includeRoot } = control;
	return () =>
		app.vault
			.getAllFolders(includeRoot ?? false)
			.filter((folder) => filter?.(folder as never) ?? true)
			.map((folder) => folder.path);
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
