import { Notice, type App } from 'obsidian';

/** What the app's core plugin for searching offers to others. The app has it, and does not document it. */
interface GlobalSearch {
	readonly openGlobalSearch: (query: string) => unknown;
}

/** Shows the notes with a tag (`#semis`), as a click on it in a note does; says what to do where search is switched off. */
export function searchForTag(app: App, tag: string): void {
	const search = globalSearchOf(app);
	if (search === undefined) new Notice(`To see notes tagged ${tag}, turn on the core plugin Search.`);
	else search.openGlobalSearch(`tag:${tag}`);
}

function globalSearchOf(app: App): GlobalSearch | undefined {
	const plugins: unknown = Reflect.get(app, 'internalPlugins');
	const find = memberOf(plugins, 'getEnabledPluginById');
	const search: unknown = typeof find === 'function' ? find.call(plugins, 'global-search') : undefined;
	return isGlobalSearch(search) ? search : undefined;
}

function isGlobalSearch(value: unknown): value is GlobalSearch {
	return typeof memberOf(value, 'openGlobalSearch') === 'function';
}

function memberOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
