import type { App } from '../app';
import { PHONE_WIDTH } from '../base/platform';
import { setIcon } from '../overlay/icons';
import { setTooltip } from '../overlay/tooltip';
import { CommandPalette } from './command-palette';
import { toggleTheme } from './theme';

/** Puts the parts of the app on the page. */
export function buildFrame(app: App): void {
	const container = document.body.createDiv('app-container');
	const main = container.createDiv('horizontal-main-container');
	main.append(app.ribbon.containerEl, app.workspace.containerEl);
	container.append(app.statusBar.containerEl);
	app.ribbon.addOwnAction('square-terminal', 'Command palette (Ctrl/Cmd P)', () => new CommandPalette(app).open());
	app.ribbon.addOwnAction('sun-moon', 'Light or dark', () => toggleTheme(app));
	app.ribbon.addOwnAction('settings', 'Settings', () => app.setting.open());
	buildMobileBar(app, container);
	addSidebarToggles(app);
	followWidth(app, window.matchMedia(`(max-width: ${PHONE_WIDTH - 1}px)`));
}

/** The bar at the bottom of a phone: the two drawers, the palette and the settings. */
function buildMobileBar(app: App, container: HTMLElement): void {
	const bar = container.createDiv('mobile-navbar');
	const add = (icon: string, label: string, act: () => void): void => {
		const button = bar.createEl('button', { cls: 'mobile-navbar-action clickable-icon', attr: { 'aria-label': label } });
		setIcon(button, icon);
		button.addEventListener('click', act);
	};
	add('panel-left', 'Open left sidebar', () => app.workspace.leftSplit.toggle());
	add('square-terminal', 'Command palette', () => new CommandPalette(app).open());
	add('settings', 'Settings', () => app.setting.open());
	add('panel-right', 'Open right sidebar', () => app.workspace.rightSplit.toggle());
	const veil = app.workspace.containerEl.createDiv('workspace-drawer-backdrop');
	veil.addEventListener('click', () => app.closeDrawers());
}

function addSidebarToggles(app: App): void {
	for (const [side, dock] of [
		['left', app.workspace.leftSplit],
		['right', app.workspace.rightSplit],
	] as const) {
		const toggle = app.workspace.containerEl.createDiv(`sidebar-toggle-button mod-${side} clickable-icon`);
		toggle.setAttrs({ role: 'button', tabindex: '0' });
		setIcon(toggle, `panel-${side}`);
		setTooltip(toggle, `Toggle ${side} sidebar`);
		toggle.addEventListener('click', () => dock.toggle());
	}
}

/** Below the width of a phone the sidebars are drawers, closed to begin with. */
function followWidth(app: App, narrow: MediaQueryList): void {
	const apply = (): void => {
		document.body.toggleClass('is-narrow', narrow.matches);
		if (narrow.matches) return app.closeDrawers();
		for (const dock of [app.workspace.leftSplit, app.workspace.rightSplit]) if (dock.leaves().length > 0) dock.expand();
	};
	narrow.addEventListener('change', apply);
	apply();
}
