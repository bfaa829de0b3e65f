import type { App } from '../app';

/** Switches between dark and light, and says so as Obsidian does. */
export function setTheme(app: App, theme: 'dark' | 'light'): void {
	document.body.toggleClass('theme-dark', theme === 'dark');
	document.body.toggleClass('theme-light', theme === 'light');
	app.workspace.trigger('css-change');
}

/** Switches to the other theme. */
export function toggleTheme(app: App): void {
	setTheme(app, app.isDarkMode() ? 'light' : 'dark');
}
