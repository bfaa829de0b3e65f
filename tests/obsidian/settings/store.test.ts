/** What becomes of the plugin's data file as settings change, over a folder in memory. That Obsidian reads and writes it so is tested in a browser. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataHost } from '../../../src/obsidian/settings/saved-data';
import { snoozesInSettings } from '../../../src/obsidian/freshness/snooze/stores';
import { SettingsStore } from '../../../src/obsidian/settings/store';
import { runs } from '../../runs';

const FOLDER = 'plugins/dossier';

/** The plugin's folder, with a data file in it. Reading and writing take as long as the test says. */
class Folder {
	readonly files = new Map<string, string>();
	/** What the person was told. */
	readonly told: string[] = [];
	reading = (): Promise<void> => Promise.resolve();
	writing = (): Promise<void> => Promise.resolve();

	constructor(data: string) {
		this.files.set(`${FOLDER}/data.json`, data);
	}

	/** The text of a file; `undefined` where there is none. */
	file(name: string): string | undefined {
		return this.files.get(`${FOLDER}/${name}`);
	}

	/** Writes the data file as sync does: with `changes` in what it holds. */
	sync(changes: Readonly<Record<string, unknown>>): void {
		this.files.set(`${FOLDER}/data.json`, JSON.stringify({ ...this.data(), ...changes }));
	}

	/** What the data file holds. */
	data(): Record<string, unknown> {
		return JSON.parse(this.file('data.json') ?? '{}') as Record<string, unknown>;
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
			loadData: async () => {
				const text = this.file('data.json') ?? 'null';
				await this.reading();
				return JSON.parse(text) as unknown;
			},
			saveData: async (data: unknown) => {
				await this.writing();
				files.set(`${FOLDER}/data.json`, JSON.stringify(data));
			},
		};
		const store = new SettingsStore(host as unknown as DataHost, (sentence) => this.told.push(sentence));
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

test('each data file that cannot be read has a copy of its own, and the same one no second', async () => {
	const folder = new Folder('');
	for (const broken of ['{ "limitDays": 1,', '{ "limitDays": 2,', '{ "limitDays": 1,', '[3]']) {
		folder.files.set(`${FOLDER}/data.json`, broken);
		await (await folder.store()).change({ limitDays: 60 });
	}
	expect([...folder.files].slice(1)).toEqual([
		[`${FOLDER}/data-unreadable.json`, '{ "limitDays": 1,'],
		[`${FOLDER}/data-unreadable-2.json`, '{ "limitDays": 2,'],
		[`${FOLDER}/data-unreadable-3.json`, '[3]'],
	]);
});

test('a data file that breaks while settings are in force is kept aside, and they are saved with the change', async () => {
	const folder = new Folder('{"limitDays":90}');
	const store = await folder.store();
	folder.files.set(`${FOLDER}/data.json`, '{"limitD');
	await store.change({ statusBar: false });
	expect(folder.file('data-unreadable.json')).toBe('{"limitD');
	expect(folder.data()).toEqual({ limitDays: 90, statusBar: false });
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

describe('what others write into the data file stays', () => {
	test('where it was not loaded yet', async () => {
		const folder = new Folder('{"limitDays":90,"snoozed":{"A.md":"2026-12-01"}}');
		const store = await folder.store();
		folder.sync({ limitDays: 30, future: 1, snoozed: { 'A.md': '2026-12-01', 'B.md': 'never' } });
		await store.change({ snoozed: { 'A.md': '2026-12-01', 'C.md': 'never' } });
		expect(folder.data()).toEqual({ limitDays: 30, future: 1, snoozed: { 'A.md': '2026-12-01', 'B.md': 'never', 'C.md': 'never' } });
		expect(store.current()).toMatchObject({ limitDays: 30, snoozed: { 'B.md': 'never', 'C.md': 'never' } });
	});

	test('where a note is snoozed while it is loaded, and the snooze stays too', async () => {
		const folder = new Folder('{}');
		const store = await folder.store();
		let finish = (): void => undefined;
		folder.reading = () => new Promise((resolve) => (finish = resolve));
		folder.sync({ limitDays: 30 });
		const loading = store.load();
		snoozesInSettings(store).write({ 'A.md': 'never' });
		expect(store.current().snoozed).toEqual({ 'A.md': 'never' });
		folder.reading = () => Promise.resolve();
		finish();
		await loading;
		expect(folder.data()).toEqual({ limitDays: 30, snoozed: { 'A.md': 'never' } });
		expect(store.current()).toMatchObject({ limitDays: 30, snoozed: { 'A.md': 'never' } });
	});

	test('where it comes while a slow save is under way', async () => {
		const folder = new Folder('{}');
		const store = await folder.store();
		let finish = (): void => undefined;
		folder.writing = () => new Promise((resolve) => (finish = resolve));
		const saving = store.change({ statusBar: false });
		await new Promise(setImmediate);
		folder.sync({ limitDays: 30 });
		const loading = store.load();
		folder.writing = () => Promise.resolve();
		finish();
		await Promise.all([saving, loading]);
		expect(folder.data()).toEqual({ statusBar: false, limitDays: 30 });
		expect(store.current()).toMatchObject({ statusBar: false, limitDays: 30 });
	});
});

test('a disk that cannot be written to is told once, nobody has to catch it, and the next save that succeeds has it all', async () => {
	const folder = new Folder('{"limitDays":90}');
	const store = await folder.store();
	folder.writing = () => Promise.reject(new Error('EROFS: read-only file system.'));
	const snoozes = snoozesInSettings(store);
	snoozes.write({ 'A.md': 'never' });
	snoozes.write({ 'A.md': 'never', 'B.md': 'never' });
	await store.load();
	expect(folder.told).toEqual(["Settings couldn't be saved: EROFS: read-only file system. They count until you close Obsidian. Make sure the vault's folder can be written to, then change any setting again."]);
	expect(folder.data()).toEqual({ limitDays: 90 });
	expect(store.current().snoozed).toEqual(snoozes.read());
	folder.writing = () => Promise.resolve();
	await store.change({ statusBar: false });
	expect(folder.data()).toEqual({ limitDays: 90, statusBar: false, snoozed: { 'A.md': 'never', 'B.md': 'never' } });
	folder.writing = () => Promise.reject(new Error('The disk is full.'));
	await expect(store.change({ statusBar: true })).rejects.toThrow();
	expect(folder.told).toHaveLength(2);
});

describe('whoever changes settings, in whatever order', () => {
	type Step = { readonly kind: 'snooze' | 'stop' | 'synonym' | 'limit' | 'their snooze' | 'their label' | 'their field' | 'quick' | 'slow' | 'failing' | 'wait'; readonly number: number };
	const kinds: readonly Step['kind'][] = ['snooze', 'stop', 'synonym', 'limit', 'their snooze', 'their label', 'their field', 'quick', 'slow', 'failing', 'wait'];
	const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), number: fc.integer({ min: 1, max: 4 }) }), { maxLength: 25 });
	/** What once lost something. */
	const LOST: readonly (readonly (readonly [Step['kind'], number])[])[] = [
		[['snooze', 3], ['their field', 1], ['wait', 2], ['stop', 3]],
		[['their field', 1], ['snooze', 1], ['their snooze', 2], ['wait', 3], ['their field', 2]],
		[['their label', 1], ['their field', 1], ['snooze', 1], ['wait', 2], ['stop', 1]],
		[['snooze', 1], ['their field', 1], ['failing', 1], ['their field', 3], ['wait', 2]],
	];
	const turns = async (count: number): Promise<void> => {
		for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
	};

	test('nothing that the person or sync has changed is lost', async () => {
		await fc.assert(fc.asyncProperty(steps, async (all) => {
			const folder = new Folder('{"snoozed":{"Mine 1":"never","Theirs 1":"never"},"metricSynonyms":["A = B"],"bullLabels":["Moat"],"unknown":7}');
			const store = await folder.store();
			const snoozes = snoozesInSettings(store);
			const mine = { snoozed: new Map([['Mine 1', 'never']]), synonyms: new Set<string>(), limitDays: 180 };
			const theirs = { snoozed: new Map([['Theirs 1', 'never']]), labels: new Set(['Moat']), dueSoonShare: 0.1 as unknown };
			const bySync = (changes: Record<string, unknown>): void => {
				folder.sync(changes);
				void store.load();
			};
			for (const { kind, number } of all) {
				const name = `Mine ${number}`;
				if (kind === 'snooze') snoozes.write({ ...snoozes.read(), [name]: `2027-01-0${number}` });
				if (kind === 'snooze') mine.snoozed.set(name, `2027-01-0${number}`);
				if (kind === 'stop') snoozes.write(Object.fromEntries(Object.entries(snoozes.read()).filter(([path]) => path !== name)));
				if (kind === 'stop') mine.snoozed.delete(name);
				if (kind === 'synonym') void store.change({ metricSynonyms: [...store.current().metricSynonyms.filter((line) => line !== `M${number} = N`), `M${number} = N`] });
				if (kind === 'synonym') mine.synonyms.add(`M${number} = N`);
				if (kind === 'limit') void store.change({ limitDays: (mine.limitDays = number) });
				if (kind === 'their snooze') {
					theirs.snoozed.set(`Theirs ${number}`, 'never');
					bySync({ snoozed: { ...folder.data()['snoozed'] as object, [`Theirs ${number}`]: 'never' } });
				}
				if (kind === 'their label') {
					theirs.labels.add(`L${number}`);
					bySync({ bullLabels: [...new Set([...folder.data()['bullLabels'] as string[], `L${number}`])] });
				}
				if (kind === 'their field') bySync({ dueSoonShare: (theirs.dueSoonShare = number / 10) });
				if (kind === 'quick') folder.writing = () => Promise.resolve();
				if (kind === 'slow') folder.writing = () => turns(number);
				if (kind === 'failing') folder.writing = () => turns(number).then(() => Promise.reject(new Error('The disk is full.')));
				if (kind === 'wait') await turns(number);
				folder.reading = () => turns(number % 3);
			}
			folder.writing = () => Promise.resolve();
			await store.change({ statusBar: false });
			await store.load();
			const data = folder.data();
			expect(data['snoozed']).toEqual(Object.fromEntries([...theirs.snoozed, ...mine.snoozed]));
			expect(data['metricSynonyms']).toEqual(expect.arrayContaining(['A = B', ...mine.synonyms]));
			expect(data['bullLabels']).toEqual(expect.arrayContaining([...theirs.labels]));
			expect(store.current()).toMatchObject({ limitDays: mine.limitDays, snoozed: data['snoozed'], statusBar: false });
			if (theirs.dueSoonShare !== 0.1) expect(data['dueSoonShare']).toBe(theirs.dueSoonShare);
			expect(data['unknown']).toBe(7);
		}), { numRuns: runs(500), examples: LOST.map((kinds): [Step[]] => [kinds.map(([kind, number]) => ({ kind, number }))]) });
	});
});
