import { Notice, type App } from 'obsidian';
import { corePlugin, memberOf } from './app-part';
import { sentence } from '../sentence';

/** What the app's core plugin for searching offers to others. The app has it, and does not document it. */
interface GlobalSearch {
	readonly openGlobalSearch: (query: string) => unknown;
}

/** Shows the notes with a tag (`#semis`), as a click on it in a note does; says what to do where search is switched off. */
export function searchForTag(app: App, tag: string): void {
	const search = corePlugin(app, 'global-search');
	if (!isGlobalSearch(search)) new Notice(sentence(`To see notes tagged ${tag}, turn on the core plugin Search.`));
	else search.openGlobalSearch(`tag:${tag}`);
}

function isGlobalSearch(value: unknown): value is GlobalSearch {
	return typeof memberOf(value, 'openGlobalSearch') === 'function';
}
