import { Notice, type App, type PluginSettingTab, type SettingDefinitionItem, type SettingGroupItem } from 'obsidian';
import { sentence } from '../sentence';

/** The app's settings window, as far as it is used here. The app has it, and does not document it. */
interface SettingsWindow {
	readonly open: () => void;
	readonly openTabById: (id: string) => unknown;
}

/** Opens the settings of the plugin `id` at the row of that name, on whichever page it is; says where it is where that can't be done. */
export function openSetting(app: App, id: string, tab: PluginSettingTab, name: string): void {
	const settings: unknown = Reflect.get(app, 'setting');
	if (!isSettingsWindow(settings)) {
		new Notice(sentence(`You find "${name}" in Dossier's settings.`));
		return;
	}
	settings.open();
	settings.openTabById(id);
	const page = pageWith(tab.getSettingDefinitions(), name);
	if (page !== undefined) rowNamed(tab, page)?.click();
	// A page is drawn after the click that opens it.
	tab.containerEl.win.requestAnimationFrame(() => reveal(rowNamed(tab, name)));
}

function isSettingsWindow(value: unknown): value is SettingsWindow {
	if (typeof value !== 'object' || value === null) return false;
	return ['open', 'openTabById'].every((method) => typeof Reflect.get(value, method) === 'function');
}

/** The page that holds the row; `undefined` where that stands on the main screen. */
function pageWith(items: readonly SettingDefinitionItem[], name: string): string | undefined {
	for (const item of items) {
		if ('type' in item && item.type === 'page' && hasRow(item.items ?? [], name)) return item.name;
	}
	return undefined;
}

function hasRow(items: readonly (SettingDefinitionItem | SettingGroupItem)[], name: string): boolean {
	return items.some((item) => (
		'type' in item && item.type === 'group' ? hasRow(item.items ?? [], name) : 'name' in item && item.name === name
	));
}

function rowNamed({ containerEl }: PluginSettingTab, name: string): HTMLElement | undefined {
	const root = containerEl.closest('.modal') ?? containerEl;
	const title = Array.from(root.querySelectorAll('.setting-item-name')).find(({ textContent }) => textContent === name);
	return title?.closest<HTMLElement>('.setting-item') ?? undefined;
}

function reveal(row: HTMLElement | undefined): void {
	row?.scrollIntoView({ block: 'center' });
	row?.querySelector<HTMLElement>('textarea, input, select, .checkbox-container')?.focus();
}
