/** What becomes of the plugin's data file as settings change, over a folder in memory. That Obsidian reads and writes it so is tested in a browser. */
import { describe, expect, test } from 'vitest';
import type { DataHost } from '../../../src/obsidian/settings/saved-data';
import { SettingsStore } from '../../../src/obsidian/settings/store';

const FOLDER = 'plugins/dossier';

/** The plugin's folder, with a data file in it. A write takes as long as the test says. */
class Folder {
	readonly files = new Map<string, string>();
	writing = (): Promise<void> => Promise.resolve();

	constructor(data: string) {
		this.files.set(`${FOLDER}/data.json`, data);
	}

	/** The text of a file; `undefined` where there is none. */
	file(name: string): string | undefined {
		return this.files.get(`${FOLDER}/${name}`);
	}

	/** A store that has loaded what is in the folder. */
	async store(): Promise<SettingsStore> {
		const { files } = this;
		const host = {
			app: {
				vault: {
					adapter: {
						exists: (path: string) => Promise.resolve(files.has(path)),
						read: (path: string) => Promise.resolve(files.get(path)),
						write: (path: string, text: string) => Promise.resolve(void files.set(path, text)),
					},
				},
			},
			manifest: { dir: FOLDER },
			loadData: () => Promise.resolve(JSON.parse(this.file('data.json') ?? 'null') as unknown),
			saveData: async (data: unknown) => {
				await this.writing();
				files.set(`${FOLDER}/data.json`, JSON.stringify(data));
			},
		};
		const store = new SettingsStore(host as unknown as DataHost);
		await store.load();
		return store;
	}
}

describe('a data file that cannot be read', () => {
	test.each(['{ "limitDays": 90,', '[90]'])('is kept beside the new one as it was, however often settings change: %s', async (broken) => {
		const folder = new Folder(broken);
		const store = await folder.store();
		expect(folder.file('data-unreadable.json')).toBeUndefined();
		await store.change({ limitDays: 60 });
		await store.change({ limitDays: 30 });
		expect(folder.file('data-unreadable.json')).toBe(broken);
		expect(folder.file('data.json')).toBe('{"limitDays":30}');
	});
});

test('a data file that can be read has no copy beside it', async () => {
	const folder = new Folder('{"limitDays":90}');
	await (await folder.store()).change({ statusBar: false });
	expect([...folder.files]).toEqual([[`${FOLDER}/data.json`, '{"limitDays":90,"statusBar":false}']]);
});

test('the last change is what is saved, however long an earlier one takes to write', async () => {
	const folder = new Folder('{}');
	const store = await folder.store();
	let finishFirst = (): void => undefined;
	folder.writing = () => new Promise((resolve) => (finishFirst = resolve));
	const first = store.change({ limitDays: 60 });
	await new Promise(setImmediate);
	folder.writing = () => Promise.resolve();
	const second = store.change({ limitDays: 30 });
	await new Promise(setImmediate);
	finishFirst();
	await Promise.all([first, second]);
	expect(folder.file('data.json')).toBe('{"limitDays":30}');
});

test('a change is saved although the write before it failed', async () => {
	const folder = new Folder('{}');
	const store = await folder.store();
	folder.writing = () => Promise.reject(new Error('The disk is full.'));
	await expect(store.change({ limitDays: 60 })).rejects.toThrow('The disk is full.');
	folder.writing = () => Promise.resolve();
	await store.change({ statusBar: false });
	expect(folder.file('data.json')).toBe('{"limitDays":60,"statusBar":false}');
});
