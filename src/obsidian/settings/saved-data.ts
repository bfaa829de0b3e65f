import type { Plugin } from 'obsidian';

/** What the plugin's data file holds, or that it isn't JSON. */
export type SavedData = { readonly kind: 'read'; readonly data: unknown } | { readonly kind: 'broken' };

/** The parts of the plugin through which its data is kept. */
export type DataHost = Pick<Plugin, 'app' | 'manifest' | 'loadData' | 'saveData'>;

/** Loads the plugin's data. At invalid JSON the app may throw, or return nothing as if there were no file: both count as broken. */
export async function loadSavedData(host: DataHost): Promise<SavedData> {
	try {
		const data: unknown = await host.loadData();
		return data === null || data === undefined ? await dataBehindNothing(host) : { kind: 'read', data };
	} catch {
		return { kind: 'broken' };
	}
}

/** Copies the data file to one beside it, before it is written over. A copy that is there is never written over: the next is numbered. */
export async function keepAside(host: DataHost): Promise<void> {
	const { adapter } = host.app.vault;
	const path = pathOf(host, 'data.json');
	if (!(await adapter.exists(path))) return;
	const text = await adapter.read(path);
	for (let number = 1; ; number++) {
		const copy = pathOf(host, number === 1 ? 'data-unreadable.json' : `data-unreadable-${number}.json`);
		const isThere = await adapter.exists(copy);
		if (!isThere) return adapter.write(copy, text);
		if ((await adapter.read(copy)) === text) return;
	}
}

async function dataBehindNothing(host: DataHost): Promise<SavedData> {
	const { adapter } = host.app.vault;
	const path = pathOf(host, 'data.json');
	const text = (await adapter.exists(path)) ? (await adapter.read(path)).trim() : '';
	return text === '' || text === 'null' ? { kind: 'read', data: null } : { kind: 'broken' };
}

function pathOf({ app, manifest }: DataHost, name: string): string {
	return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${name}`;
}
