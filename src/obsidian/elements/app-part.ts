/** What the app has and does not document. Each part is looked at before it is used: another version may have it otherwise, or not. */

import type { App } from 'obsidian';

/** What `value` holds under `name`; `undefined` where it is no object, or holds nothing there. */
export function memberOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** What a core plugin that is switched on offers to others; `undefined` where it is off. */
export function corePlugin(app: App, id: string): unknown {
	const plugins = memberOf(app, 'internalPlugins');
	const find = memberOf(plugins, 'getEnabledPluginById');
	const found: unknown = typeof find === 'function' ? find.call(plugins, id) : undefined;
	return found ?? undefined;
}
